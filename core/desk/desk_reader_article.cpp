// SPDX-License-Identifier: GPL-3.0-or-later
// Articles: finding them, and their life.
#include "core/desk/desk_reader.h"

#include "core/base/text.h"
#include "core/desk/article_loader.h"
#include "core/storage/transaction.h"

namespace rd
{
Result<std::vector<ArticleHit>> DeskReader::findArticles(const QString &text, int limit) const
{
    return guarded([&]() -> Result<std::vector<ArticleHit>> {
        const ReadTransaction moment(m_store->database());
        std::vector<ArticleHit> hits;
        for (const QString &sku : searchArticles(m_store->database(), text, limit)) {
            hits.push_back(articleHitOf(*m_store, sku));
        }
        return hits;
    });
}

Result<ArticlePage> DeskReader::showArticle(const QString &text) const
{
    return guarded([&]() -> Result<ArticlePage> {
        const ReadTransaction moment(m_store->database());
        return articlePageOf(*m_store, cleanText(text));
    });
}

Result<ArticlePage> DeskReader::showSerial(const QString &serial) const
{
    return guarded([&]() -> Result<ArticlePage> {
        const ReadTransaction moment(m_store->database());
        return serialPageOf(*m_store, cleanText(serial));
    });
}

Result<std::optional<Article>> DeskReader::articleListed(const QString &text) const
{
    return guarded([&]() -> Result<std::optional<Article>> { return listedAs(m_store->database(), cleanText(text)); });
}
}
