// SPDX-License-Identifier: GPL-3.0-or-later
// Customers, known by (source, external id) or by phone.
#pragma once

#include "core/domain/customer.h"
#include "core/storage/database.h"

namespace rd
{
[[nodiscard]] Customer loadCustomer(Database &database, CustomerId id);
/// The customer with the same external id, else the one with the same phone, else with the same name and raw phone.
[[nodiscard]] std::optional<CustomerId> knownCustomer(Database &database, const Customer &customer);
/// The customer with the same external id, else with the same phone and no other external id; else a new row. An invalid
/// id for a customer of whom nothing is known.
[[nodiscard]] CustomerId customerFor(Database &database, const Customer &customer);
/// Who was first known by this phone in E.164.
[[nodiscard]] std::optional<CustomerId> customerOfPhone(Database &database, const QString &e164);
}
