// SPDX-License-Identifier: GPL-3.0-or-later
// Names of pages.
#include "core/policy/progress_rules.h"

#include <QUrl>

namespace rd
{
QString progressFileName(const QString &token)
{
    return token + QStringLiteral(".html");
}

QString progressAddress(const ProgressRules &rules, const QString &token)
{
    if (rules.address.isEmpty() || token.isEmpty()) {
        return {};
    }
    const QString folder = QString::fromLatin1(QUrl(rules.address).toEncoded());
    const QString slash = folder.endsWith(QLatin1Char('/')) ? QString() : QStringLiteral("/");
    return folder + slash + progressFileName(token);
}
}
