// SPDX-License-Identifier: GPL-3.0-or-later
// What was sold cheaper, or given, because of other goods of the same sale.
#pragma once

#include "core/money/money.h"
#include "core/policy/local_text.h"

#include <QString>
#include <QStringList>

namespace rd
{
/// Gifts come with some goods, or several articles cost less as a bundle. Patterns as those of ArticleRule.
struct PromotionRule {
    QString code;
    LocalText name;
    QString main;       ///< pattern of the goods that a gift comes with; empty for a bundle
    QString gift;       ///< pattern of the gift
    int every = 1;      ///< so many units of those goods bring one gift
    QStringList bundle; ///< patterns of the articles that cost less together, one unit of each; empty for gifts
    Money value;        ///< of one gift, or what one bundle saves

    [[nodiscard]] bool isBundle() const { return !bundle.isEmpty(); }
    friend bool operator==(const PromotionRule &, const PromotionRule &) = default;
};
}
