// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a manager may say that two customers are one person, or take that back.
#pragma once

#include "core/base/result.h"
#include "core/domain/customer_merge.h"

#include <vector>

namespace rd
{
/// One side of a merge: the customer that was named, and whose number stands for that person today.
struct MergeSide {
    CustomerId named;
    CustomerId kept;
};

/// missing_field `reason`, without one or with a card number in it; not_outstanding for a customer and itself
/// (`same_customer`) or for two who are the same person already (`same_person`).
[[nodiscard]] Result<void> checkMerge(const MergeSide &keep, const MergeSide &other, const QString &reason);

/// The merge that is to be undone, of all `merges` of a person: the one named; else that by which `customer` was merged into
/// another one; else the only one that stands. missing_field `reason`, or `merge` (with all `merges` that stand) when there are
/// several; not_found for one the person does not have; not_outstanding when it was undone already (`merge_undone`), or when
/// none stands (`not_merged`).
[[nodiscard]] Result<CustomerMerge> mergeToUndo(const std::vector<CustomerMerge> &merges, CustomerId customer,
                                                std::optional<CustomerMergeId> named, const QString &reason);
}
