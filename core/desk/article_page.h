// SPDX-License-Identifier: GPL-3.0-or-later
// What the desk shows of articles and of single units of them.
#pragma once

#include "core/desk/views.h"
#include "core/storage/article_life_rows.h"
#include "core/storage/article_repository.h"

namespace rd
{
/// An article that a search found.
struct ArticleHit {
    QString sku;
    QString name;
    std::optional<Article> listed; ///< absent where the store's list does not have it
};

/// The life of an article, or of one unit, on one page.
struct ArticlePage {
    QString sku;
    QString name;
    QString serial; ///< of the unit; empty for an article
    std::optional<Article> listed;
    std::vector<ArticleVersion> versions; ///< what the list said, oldest first
    std::map<StaffId, PersonView> people; ///< who imported them
    ArticleSums sums;
    std::vector<LifeEntry> entries; ///< newest first
    bool hasMore = false;           ///< older ones are not shown
};
}
