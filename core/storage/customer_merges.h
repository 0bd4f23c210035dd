// SPDX-License-Identifier: GPL-3.0-or-later
// Merges of customers. Undoing one is a row of its own; nothing is changed or deleted.
#pragma once

#include "core/domain/customer_merge.h"
#include "core/storage/transaction.h"

#include <vector>

namespace rd
{
/// Every merge of a row of this person, those undone as well; newest first.
[[nodiscard]] std::vector<CustomerMerge> mergesOf(Database &database, CustomerId customer);

/// From now on both are one person. Neither may be merged already, both stand for themselves; what their returns are found by
/// is written anew, here and below.
[[nodiscard]] CustomerMergeId insertMerge(WriteTransaction &transaction, CustomerId kept, CustomerId other,
                                          const QString &reason, const Actor &by);
/// They are two again. Throws StorageError tampered when another tool changed the merge.
void undoMerge(WriteTransaction &transaction, const CustomerMerge &merge, const QString &reason, const Actor &by);
}
