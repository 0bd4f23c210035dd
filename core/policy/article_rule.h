// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for some articles in place of the rules for all.
#pragma once

#include <QString>

#include <optional>

namespace rd
{
/// Whether an article that was sold for good comes back after all. Goods at fault always may, after a review.
enum class FinalSale { No, UnlessOverridden, Never };

/// The article of a requested line as rules see it.
struct RuledArticle {
    QString sku;
    QString name;
    QString category;
};

/// Patterns have * and ? and ignore case. A rule says only what it has a value for; of several that fit, the first that says
/// a thing decides it.
struct ArticleRule {
    QString article;  ///< pattern of the article's number or name; empty: any
    QString category; ///< pattern; empty: any
    QString reason;   ///< code of the return's reason; empty: any
    std::optional<int> windowDays;
    std::optional<int> warrantyDays; ///< for reasons that claim a warranty
    std::optional<FinalSale> finalSale;
    std::optional<bool> needsReview;

    [[nodiscard]] bool fits(const RuledArticle &line, const QString &forReason) const;
    [[nodiscard]] bool saysNothing() const { return !windowDays && !warrantyDays && !finalSale && !needsReview; }
    friend bool operator==(const ArticleRule &, const ArticleRule &) = default;
};

/// "fits*" against "Fitstuff": the whole text, case ignored; an empty pattern fits every text.
[[nodiscard]] bool fitsPattern(const QString &pattern, const QString &text);
}
