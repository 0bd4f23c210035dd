// SPDX-License-Identifier: GPL-3.0-or-later
// Looking each of them up.
#include "core/desk/new_articles.h"

#include "core/storage/article_repository.h"
#include "core/storage/sale_repository.h"

namespace rd
{
Action withArticles(const OpenStore &store, Action action)
{
    auto *exchange = std::get_if<Exchange>(&action);
    if (exchange == nullptr) {
        return action;
    }
    for (ExchangeItem &item : exchange->items) {
        item.sku = articleMeant(store.database(), item.sku);
        const std::optional<SaleLine> sold = lastSold(store.database(), item.sku);
        const std::optional<Article> listed = listedArticle(store.database(), item.sku);
        if (item.name.isEmpty()) {
            item.name = nameOfArticle(store.database(), item.sku);
        }
        if (listed) {
            item.category = listed->category;
        }
        if (sold) {
            item.unit = sold->unit;
            item.category = sold->category.isEmpty() ? item.category : sold->category;
            item.isMeasured = sold->allowsFractions();
        }
    }
    return action;
}
}
