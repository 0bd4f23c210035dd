// SPDX-License-Identifier: GPL-3.0-or-later
// Flags of customers. A withdrawal is a row of its own; nothing is changed or deleted.
#pragma once

#include "core/domain/customer_flag.h"
#include "core/storage/transaction.h"

#include <vector>

namespace rd
{
/// Every flag of this person, and of those with the same phone, since one person may be known by two numbers of a till; newest
/// first.
[[nodiscard]] std::vector<CustomerFlag> flagsAbout(Database &database, CustomerId customer);

/// Writes a flag in force from now on, under the actor's name.
[[nodiscard]] CustomerFlagId insertFlag(WriteTransaction &transaction, CustomerId customer, const QString &reason,
                                        std::optional<BusinessDate> until, const Actor &by);
/// Ends a flag. Throws StorageError tampered when another tool changed it.
void withdrawFlag(WriteTransaction &transaction, const CustomerFlag &flag, const QString &reason, const Actor &by);
}
