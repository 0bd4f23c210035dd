// SPDX-License-Identifier: GPL-3.0-or-later
// Which articles a rule is about.
#include "core/policy/article_rule.h"

#include <QRegularExpression>

namespace rd
{
bool fitsPattern(const QString &pattern, const QString &text)
{
    if (pattern.isEmpty()) {
        return true;
    }
    // Of a file name's wildcards only these two: a slash is a letter like any other.
    QString expression = QRegularExpression::escape(pattern);
    expression.replace(QLatin1String("\\*"), QLatin1String(".*")).replace(QLatin1String("\\?"), QLatin1String("."));
    const QRegularExpression whole(QRegularExpression::anchoredPattern(expression),
                                   QRegularExpression::CaseInsensitiveOption
                                       | QRegularExpression::DotMatchesEverythingOption);
    return whole.match(text).hasMatch();
}

bool ArticleRule::fits(const RuledArticle &line, const QString &forReason) const
{
    return (fitsPattern(article, line.sku) || fitsPattern(article, line.name)) && fitsPattern(category, line.category)
           && (reason.isEmpty() || reason == forReason);
}
}
