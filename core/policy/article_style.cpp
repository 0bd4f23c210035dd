// SPDX-License-Identifier: GPL-3.0-or-later
// The style inside an article's number.
#include "core/policy/article_style.h"

#include <QRegularExpression>

namespace rd
{
QString styleOf(const QString &sku, const Policy &policy)
{
    if (policy.stylePattern.isEmpty()) {
        return {};
    }
    return QRegularExpression(policy.stylePattern).match(sku).captured(1);
}
}
