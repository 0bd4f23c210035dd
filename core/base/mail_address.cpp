// SPDX-License-Identifier: GPL-3.0-or-later
// No blanks, no list, no brackets.
#include "core/base/mail_address.h"

#include <QRegularExpression>

namespace rd
{
bool isMailAddress(const QString &text)
{
    static const QRegularExpression kAddress(QStringLiteral("^[^\\s@,;<>]+@[^\\s@,;<>]+$"));
    return kAddress.match(text).hasMatch();
}
}
