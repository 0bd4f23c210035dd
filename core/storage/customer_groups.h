// SPDX-License-Identifier: GPL-3.0-or-later
// To which groups customers belong, by the till and by managers.
#pragma once

#include "core/domain/customer_grouping.h"
#include "core/storage/transaction.h"

namespace rd
{
/// Of the person: the newest of what was said of any of the numbers by which the store knows them.
[[nodiscard]] CustomerGrouping groupingOf(Database &database, CustomerId customer);
/// The till's word, by a sale of that day. An older sale does not change what a newer one said, nor does a sale without a word.
void noteSaidGroup(Database &database, CustomerId customer, const QString &word, std::optional<BusinessDate> saleDay);
/// A manager says it: the code of a group, kNoGroup or kGroupOfTill, under the actor's name.
void insertGrouping(WriteTransaction &transaction, CustomerId customer, const QString &group, const QString &reason,
                    const Actor &by);
}
