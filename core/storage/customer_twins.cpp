// SPDX-License-Identifier: GPL-3.0-or-later
// By phone, then by name, each by its index.
#include "core/storage/customer_twins.h"

#include "core/storage/customer_identity.h"

#include <algorithm>

namespace rd
{
namespace
{
/// A number that is not valid counts as written, when it is long enough to be one.
QByteArray samePhoneSql()
{
    const QByteArray rows = sameCustomers("SELECT ?1");
    return customersOfSamePhone(rows)
           + " UNION SELECT o.id FROM customer AS c JOIN customer AS o ON o.phone_digits = c.phone_digits "
             "AND o.phone_digits <> '' WHERE length(c.phone_digits) >= 7 AND c.id IN "
           + rows + " ORDER BY 1 LIMIT ?2";
}

QByteArray sameNameSql()
{
    return "SELECT o.id FROM customer AS c JOIN customer AS o ON o.name = c.name AND o.name <> '' "
           "WHERE length(c.phone_digits) >= 4 AND substr(o.phone_digits, -4) = substr(c.phone_digits, -4) AND c.id IN "
           + sameCustomers("SELECT ?1") + " ORDER BY 1 LIMIT ?2";
}

std::vector<CustomerId> othersBy(Database &database, const QByteArray &sql, CustomerId customer)
{
    constexpr int kMostRead = 100; // rows of this person and of those who were parted from it are among them
    std::vector<CustomerId> ids;
    Query query = database.query(sql);
    query.with(customer, kMostRead);
    while (query.next()) {
        ids.push_back(query.get<CustomerId>(0));
    }
    return keptCustomers(database, ids);
}

/// This person, and everybody of whom somebody said that they are not.
std::vector<CustomerId> settled(Database &database, CustomerId customer, const std::vector<CustomerMerge> &merges)
{
    std::vector<CustomerId> ids{customer};
    for (const CustomerMerge &merge : merges) {
        if (!merge.isStanding()) {
            ids.insert(ids.end(), {merge.kept, merge.other});
        }
    }
    return keptCustomers(database, ids);
}
}

std::vector<CustomerTwin> twinsOf(Database &database, CustomerId customer, const std::vector<CustomerMerge> &merges)
{
    static const std::array ways = {std::pair(TwinSign::Phone, samePhoneSql()),
                                    std::pair(TwinSign::NameAndPhoneEnd, sameNameSql())};
    std::vector<CustomerId> known = settled(database, customer, merges);
    std::vector<CustomerTwin> twins;
    for (const auto &[sign, sql] : ways) {
        for (const CustomerId other : othersBy(database, sql, customer)) {
            if (twins.size() < kMostTwins && std::ranges::find(known, other) == known.end()) {
                twins.push_back({loadPerson(database, other), sign});
                known.push_back(other);
            }
        }
    }
    return twins;
}
}
