// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of customer. They are not protected, so that a person can be erased.
#include "core/storage/customer_repository.h"

namespace rd
{
namespace
{
std::optional<CustomerId> firstOf(Query &query)
{
    return query.next() ? std::optional(query.get<CustomerId>(0)) : std::nullopt;
}
}

std::optional<CustomerId> knownCustomer(Database &database, const Customer &customer)
{
    if (!customer.externalId.isEmpty()) {
        Query query = database.query(
            "SELECT id FROM customer WHERE source = ? AND external_id = ? AND external_id <> ''");
        return firstOf(query.with(customer.source, customer.externalId));
    }
    if (!customer.phone.e164.isEmpty()) {
        return customerOfPhone(database, customer.phone.e164);
    }
    Query query = database.query(
        "SELECT id FROM customer WHERE name = ? AND name <> '' AND phone = ? AND external_id = '' AND source = ?");
    return firstOf(query.with(customer.name, customer.phone.raw, customer.source));
}

Customer loadCustomer(Database &database, CustomerId id)
{
    Customer customer;
    Query query = database.query(
        "SELECT id, source, external_id, name, phone, phone_e164, phone_digits FROM customer WHERE id = ?");
    if (query.with(id).next()) {
        Phone &phone = customer.phone;
        query.into(customer.id, customer.source, customer.externalId, customer.name, phone.raw, phone.e164,
                   phone.digits);
    }
    return customer;
}

std::optional<CustomerId> customerOfPhone(Database &database, const QString &e164)
{
    Query query = database.query(
        "SELECT id FROM customer WHERE phone_e164 = ? AND phone_e164 <> '' ORDER BY id LIMIT 1");
    return firstOf(query.with(e164));
}

CustomerId customerFor(Database &database, const Customer &customer)
{
    if (customer.isEmpty()) {
        return {};
    }
    if (const auto id = knownCustomer(database, customer)) {
        return *id;
    }
    Query query = database.query(
        "INSERT INTO customer (source, external_id, name, phone, phone_e164, phone_digits) VALUES (?, ?, ?, ?, ?, ?) RETURNING id");
    query.with(customer.source, customer.externalId, customer.name, customer.phone.raw, customer.phone.e164,
               customer.phone.digits);
    const CustomerId id = firstOf(query).value();
    (void)query.next(); // to its end
    return id;
}
}
