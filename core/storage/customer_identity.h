// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows of customer are one person. Everything that is asked about a customer is asked of all of them, and only here
// stands which they are.
#pragma once

#include "core/domain/customer.h"
#include "core/storage/database.h"

#include <map>
#include <vector>

namespace rd
{
/// SQL, in brackets, of the ids of all customers that are the same person as one of those whose ids `seed` selects, these
/// included: for "customer IN …". Each step walks an index of the merges.
[[nodiscard]] QByteArray sameCustomers(const QByteArray &seed);
/// SQL of the ids of all customers with the same valid phone as one of those in `ids`, which is SQL as sameCustomers gives it.
[[nodiscard]] QByteArray customersOfSamePhone(const QByteArray &ids);

/// Every row of the person, the kept one first, then as they came. Empty for a customer that is not here.
[[nodiscard]] std::vector<Customer> customerRows(Database &database, CustomerId id);
/// The row whose number stands for the person: the customer itself unless it was merged into another one.
[[nodiscard]] CustomerId keptCustomer(Database &database, CustomerId id);
[[nodiscard]] std::optional<CustomerId> keptCustomer(Database &database, std::optional<CustomerId> id);
/// Each once, in the order in which they are met.
[[nodiscard]] std::vector<CustomerId> keptCustomers(Database &database, const std::vector<CustomerId> &ids);
/// The same for many customers: reads once who was merged, who are few.
class MergedCustomers final
{
public:
    explicit MergedCustomers(Database &database);
    [[nodiscard]] CustomerId kept(CustomerId id) const;

private:
    std::map<CustomerId, CustomerId> m_kept;
};

/// The kept row, with name and phone of another one where it has none; empty for a customer that is not here.
[[nodiscard]] Customer loadPerson(Database &database, CustomerId id);

struct Contact {
    QString name;
    QString phone;
};
/// What a return says of its customer, else what the store knows.
[[nodiscard]] Contact contactOf(Database &database, std::optional<CustomerId> customer, Contact given);
}
