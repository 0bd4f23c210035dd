// SPDX-License-Identifier: GPL-3.0-or-later
// Merges that stand form trees; their roots are the customers kept.
#include "core/storage/customer_identity.h"

#include <algorithm>

namespace rd
{
QByteArray sameCustomers(const QByteArray &seed)
{
    return "(WITH RECURSIVE same(id) AS (" + seed
           + " UNION SELECT m.kept FROM same CROSS JOIN customer_same AS m ON m.other = same.id "
             "UNION SELECT m.other FROM same CROSS JOIN customer_same AS m ON m.kept = same.id) SELECT id FROM same)";
}

QByteArray customersOfSamePhone(const QByteArray &ids)
{
    return "SELECT o.id FROM customer AS c JOIN customer AS o ON o.phone_e164 = c.phone_e164 AND o.phone_e164 <> '' "
           "WHERE c.id IN "
           + ids;
}

std::vector<Customer> customerRows(Database &database, CustomerId id)
{
    static const QByteArray sql =
        "SELECT id, source, external_id, name, phone, phone_e164, phone_digits FROM customer WHERE id IN "
        + sameCustomers("SELECT ?1") + " ORDER BY EXISTS (SELECT 1 FROM customer_same WHERE other = id), id";
    std::vector<Customer> rows;
    Query query = database.query(sql);
    query.with(id);
    while (query.next()) {
        Customer row;
        query.into(row.id, row.source, row.externalId, row.name, row.phone.raw, row.phone.e164, row.phone.digits);
        rows.push_back(std::move(row));
    }
    return rows;
}

CustomerId keptCustomer(Database &database, CustomerId id)
{
    static const QByteArray sql = "SELECT id FROM customer WHERE id IN " + sameCustomers("SELECT ?1")
                                  + " AND NOT EXISTS (SELECT 1 FROM customer_same WHERE other = id)";
    Query query = database.query(sql);
    return query.with(id).next() ? query.get<CustomerId>(0) : id;
}

std::optional<CustomerId> keptCustomer(Database &database, std::optional<CustomerId> id)
{
    return id ? std::optional(keptCustomer(database, *id)) : std::nullopt;
}

std::vector<CustomerId> keptCustomers(Database &database, const std::vector<CustomerId> &ids)
{
    std::vector<CustomerId> kept;
    for (const CustomerId id : ids) {
        const CustomerId person = keptCustomer(database, id);
        if (std::ranges::find(kept, person) == kept.end()) {
            kept.push_back(person);
        }
    }
    return kept;
}

MergedCustomers::MergedCustomers(Database &database)
{
    Query query = database.query("SELECT other FROM customer_same");
    while (query.next()) {
        const auto other = query.get<CustomerId>(0);
        m_kept[other] = keptCustomer(database, other);
    }
}

CustomerId MergedCustomers::kept(CustomerId id) const
{
    const auto found = m_kept.find(id);
    return found == m_kept.end() ? id : found->second;
}

Customer loadPerson(Database &database, CustomerId id)
{
    const std::vector<Customer> rows = customerRows(database, id);
    if (rows.empty()) {
        return {};
    }
    Customer person = rows.front();
    for (const Customer &row : rows) {
        person.name = person.name.isEmpty() ? row.name : person.name;
        person.phone = person.phone.isEmpty() ? row.phone : person.phone;
    }
    return person;
}

Contact contactOf(Database &database, std::optional<CustomerId> customer, Contact given)
{
    if (customer && (given.name.isEmpty() || given.phone.isEmpty())) {
        const Customer person = loadPerson(database, *customer);
        given.name = given.name.isEmpty() ? person.name : given.name;
        given.phone = given.phone.isEmpty() ? person.phone.raw : given.phone;
    }
    return given;
}
}
