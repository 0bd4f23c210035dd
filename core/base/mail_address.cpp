// SPDX-License-Identifier: GPL-3.0-or-later
// No blanks, no list, no brackets.
#include "core/base/mail_address.h"

#include <QRegularExpression>

namespace rd
{
bool isMailAddress(const QString &text)
{
    static const QRegularExpression kAddress(QStringLiteral("\\A[!-~]+@[^@\\s]+\\z"));
    static const QRegularExpression kForbidden(QStringLiteral("[\\x00-\\x20\\x7f-\\x9f<>()\\[\\]\\\\,;:\"]"));
    return text.count(QLatin1Char('@')) == 1 && kAddress.match(text).hasMatch() && !text.contains(kForbidden);
}
}
