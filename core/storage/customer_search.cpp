// SPDX-License-Identifier: GPL-3.0-or-later
// Customers by phone, number and name.
#include "core/storage/customer_search.h"

#include "core/base/text.h"
#include "core/storage/customer_identity.h"

#include <algorithm>

namespace rd
{
namespace
{
constexpr int kShortestDigits = 4;

std::vector<CustomerId> idsFrom(Query &query)
{
    std::vector<CustomerId> ids;
    while (query.next()) {
        ids.push_back(query.get<CustomerId>(0));
    }
    return ids;
}

std::vector<CustomerId> customersOfNumber(Database &database, const QString &text)
{
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    Query query = database.query("SELECT id FROM customer WHERE id = ?1 UNION "
                                 "SELECT id FROM customer WHERE external_id = ?2 AND external_id <> ''");
    return idsFrom(query.with(isNumber ? id : 0, text));
}
}

bool looksLikePhone(const QString &text)
{
    const auto digits = digitsOf(text).size();
    return digits >= kShortestDigits && digits * 2 > text.size();
}

QString likePattern(const QString &text)
{
    QString escaped = text;
    escaped.replace(QLatin1Char('\\'), QStringLiteral("\\\\"))
        .replace(QLatin1Char('%'), QStringLiteral("\\%"))
        .replace(QLatin1Char('_'), QStringLiteral("\\_"));
    return QString(QLatin1Char('%') + escaped + QLatin1Char('%'));
}

std::vector<CustomerId> customersOfPhone(Database &database, const QString &text, int limit)
{
    if (!looksLikePhone(text)) {
        return {};
    }
    Query query = database.query(
        "SELECT id FROM customer WHERE phone_digits <> '' AND (phone_digits = ?1 OR phone_digits LIKE '%' || ?1) "
        "UNION SELECT id FROM customer WHERE phone_e164 = '+' || ltrim(?1, '0') AND phone_e164 <> '' ORDER BY 1 LIMIT ?2");
    return idsFrom(query.with(digitsOf(text), limit));
}

std::vector<CustomerId> customersOfName(Database &database, const QString &text, int limit)
{
    Query query = database.query("SELECT id FROM customer WHERE name LIKE ? ESCAPE '\\' LIMIT ?");
    return idsFrom(query.with(likePattern(text), limit));
}

std::vector<CustomerId> searchCustomers(Database &database, const QString &text, int limit)
{
    const QString wanted = foldWidth(cleanText(text));
    if (wanted.isEmpty()) {
        return {};
    }
    std::vector<CustomerId> found;
    for (const auto &part : {customersOfPhone(database, wanted, limit), customersOfNumber(database, wanted),
                             customersOfName(database, wanted, limit)}) {
        found.insert(found.end(), part.begin(), part.end());
    }
    found = keptCustomers(database, found);
    found.resize(std::min(found.size(), static_cast<std::size_t>(limit)));
    return found;
}
}
