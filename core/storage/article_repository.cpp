// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of article_version.
#include "core/storage/article_repository.h"

#include "core/base/text.h"
#include "core/storage/customer_search.h"
#include "core/storage/sale_repository.h"

#include <algorithm>

namespace rd
{
namespace
{
const QByteArray kVersions =
    "SELECT sku, barcode, name, category, price, supplier, serial_kept, batch_kept, returnable, revision, at, by FROM article_version ";
/// Nothing newer was said of the article.
const QByteArray kIsNewest = "revision = (SELECT max(revision) FROM article_version WHERE sku = v.sku)";

ArticleVersion versionFrom(const Query &query)
{
    ArticleVersion version;
    Article &article = version.article;
    query.into(article.sku, article.barcode, article.name, article.category, article.price, article.supplier,
               article.keepsSerials, article.keepsBatches, article.isReturnable, version.revision, version.at,
               version.by);
    return version;
}

std::optional<ArticleVersion> newestVersion(Database &database, const QString &sku)
{
    Query query = database.query(kVersions + "WHERE sku = ? ORDER BY revision DESC LIMIT 1");
    return query.with(sku).next() ? std::optional(versionFrom(query)) : std::nullopt;
}

void addTexts(std::vector<QString> &all, Query &query)
{
    while (query.next()) {
        all.push_back(query.text(0));
    }
}
}

std::optional<Article> listedArticle(Database &database, const QString &sku)
{
    const auto newest = newestVersion(database, sku);
    return newest ? std::optional(newest->article) : std::nullopt;
}

std::vector<ArticleVersion> articleVersions(Database &database, const QString &sku)
{
    std::vector<ArticleVersion> versions;
    Query query = database.query(kVersions + "WHERE sku = ? ORDER BY revision");
    query.with(sku);
    while (query.next()) {
        versions.push_back(versionFrom(query));
    }
    return versions;
}

std::optional<QString> skuOfBarcode(Database &database, const QString &barcode)
{
    Query query = database.query("SELECT sku FROM article_version AS v WHERE barcode = ? AND barcode <> '' AND "
                                 + kIsNewest + " ORDER BY id DESC LIMIT 1");
    return query.with(barcode).next() ? std::optional(query.text(0)) : std::nullopt;
}

bool isKnownArticle(Database &database, const QString &sku)
{
    Query query = database.query("SELECT 1 FROM article WHERE sku = ?1 AND sku <> '' UNION ALL "
                                 "SELECT 1 FROM article_version WHERE sku = ?1 LIMIT 1");
    return query.with(sku).next();
}

QString articleMeant(Database &database, const QString &text)
{
    return isKnownArticle(database, text) ? text : skuOfBarcode(database, text).value_or(text);
}

std::optional<Article> listedAs(Database &database, const QString &sku)
{
    auto listed = listedArticle(database, sku);
    if (const auto other = listed ? std::nullopt : skuOfBarcode(database, sku)) {
        listed = listedArticle(database, *other);
    }
    return listed;
}

QString nameOfArticle(Database &database, const QString &sku)
{
    if (const auto sold = articleName(database, sku); sold && !sold->isEmpty()) {
        return *sold;
    }
    const auto listed = listedArticle(database, sku);
    return listed && !listed->name.isEmpty() ? listed->name : sku;
}

std::vector<QString> searchArticles(Database &database, const QString &text, int limit)
{
    const QString wanted = cleanText(text);
    if (wanted.isEmpty()) {
        return {};
    }
    std::vector<QString> numbers;
    Query query = database.query(
        "SELECT sku FROM article WHERE sku = ?1 AND sku <> '' UNION SELECT sku FROM article_version WHERE sku = ?1 "
        "UNION SELECT sku FROM article WHERE sku <> '' AND (name LIKE ?2 ESCAPE '\\' OR sku LIKE ?2 ESCAPE '\\') "
        "UNION SELECT sku FROM article_version AS v WHERE (barcode = ?1 OR name LIKE ?2 ESCAPE '\\' OR sku LIKE ?2 ESCAPE '\\') AND "
        + kIsNewest + " ORDER BY 1 LIMIT ?3");
    addTexts(numbers, query.with(wanted, likePattern(wanted), limit));
    return numbers;
}

bool saveArticle(WriteTransaction &transaction, const Article &article, StaffId by)
{
    const auto newest = newestVersion(transaction.database(), article.sku);
    if (newest && newest->article == article) {
        return false;
    }
    (void)transaction.rows().insert(
        tables::articleVersion, cellsOf(article.sku, newest ? newest->revision + 1 : 1, article.barcode, article.name,
                                        article.category, article.price, article.supplier, article.keepsSerials,
                                        article.keepsBatches, article.isReturnable, transaction.at(), by));
    return true;
}

std::vector<HeldSerial> heldSerials(Database &database, const QStringList &serials)
{
    std::vector<HeldSerial> all;
    for (const QString &serial : serials) {
        Query query = database.query(
            "SELECT l.sku, l.serial, l.sale_line, r.number, r.store_day FROM return_line AS l JOIN rma AS r ON r.id = l.rma "
            "WHERE l.serial = ? COLLATE NOCASE AND l.serial <> '' AND l.live > 0 ORDER BY l.id DESC");
        query.with(serial);
        while (query.next()) {
            HeldSerial held;
            query.into(held.sku, held.serial, held.saleLine, held.number, held.loggedDay);
            all.push_back(std::move(held));
        }
    }
    return all;
}
}
