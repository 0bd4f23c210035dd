// SPDX-License-Identifier: GPL-3.0-or-later
// Finding sales by a part of what people remember.
#include "core/base/text.h"
#include "core/storage/customer_identity.h"
#include "core/storage/customer_search.h"
#include "core/storage/sale_repository.h"

#include <algorithm>

namespace rd
{
namespace
{
void addAll(std::vector<SaleId> &ids, Query &query)
{
    while (query.next()) {
        const auto id = query.get<SaleId>(0);
        if (std::find(ids.begin(), ids.end(), id) == ids.end()) {
            ids.push_back(id);
        }
    }
}

/// Those who are meant, under all the numbers by which they are known.
void addByCustomer(Database &database, std::vector<SaleId> &ids, const QString &text, int limit)
{
    static const QByteArray sql = "SELECT id FROM sale WHERE customer IN "
                                  + sameCustomers("SELECT value FROM json_each(?)") + " ORDER BY id DESC LIMIT ?";
    for (const auto &customers : {customersOfPhone(database, text, 50), customersOfName(database, text, 200)}) {
        QByteArray list;
        for (const CustomerId customer : customers) {
            list += (list.isEmpty() ? "" : ",") + QByteArray::number(customer.value());
        }
        Query sales = database.query(sql);
        addAll(ids, sales.with(QString::fromLatin1('[' + list + ']'), limit));
    }
}

void addByArticle(Database &database, std::vector<SaleId> &ids, const QString &text, int limit)
{
    Query numbers = database.query(
        "SELECT DISTINCT sale FROM sale_line WHERE sku = ?1 AND sku <> '' ORDER BY id DESC LIMIT ?2");
    addAll(ids, numbers.with(text, limit));
    Query names = database.query(
        "SELECT DISTINCT l.sale FROM (SELECT sku, name FROM article WHERE name LIKE ?1 ESCAPE '\\' LIMIT 50) AS a "
        "JOIN sale_line AS l ON (a.sku <> '' AND l.sku = a.sku AND l.sku <> '' AND l.name = a.name) "
        "ORDER BY l.sale DESC LIMIT ?2");
    addAll(ids, names.with(likePattern(text), limit));
    Query unnumbered = database.query(
        "SELECT DISTINCT l.sale FROM (SELECT name FROM article WHERE sku = '' AND name LIKE ?1 ESCAPE '\\' LIMIT 50) AS a "
        "JOIN sale_line AS l ON l.sku = '' AND l.name = a.name ORDER BY l.sale DESC LIMIT ?2");
    addAll(ids, unnumbered.with(likePattern(text), limit));
}
}

std::vector<SaleId> searchSales(Database &database, const QString &text, int limit)
{
    const QString wanted = cleanText(text);
    if (wanted.isEmpty()) {
        return {};
    }
    std::vector<SaleId> ids = salesOfKey(database, wanted, limit);
    if (ids.empty()) {
        addByCustomer(database, ids, wanted, limit);
        addByArticle(database, ids, wanted, limit);
    }
    if (ids.size() > static_cast<size_t>(limit)) {
        ids.resize(static_cast<size_t>(limit));
    }
    return ids;
}
}
