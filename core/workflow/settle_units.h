// SPDX-License-Identifier: GPL-3.0-or-later
// From units to settlements: one for each kind that the customer asked for.
#pragma once

#include "core/base/result.h"
#include "core/workflow/work.h"

#include <QJsonArray>

#include <vector>

namespace rd
{
/// Whether the units were inspected, or a manager waived their coming.
enum class UnitsAre { Accepted, Waived };

/// Grants what the units are worth, cumulatively, less the fees of what was accepted and the deductions; the findings are booked
/// before. Gives the numbers of the new settlements, in the order of the kinds. Refusals: not_accepted for a deduction from a
/// line that has no units among these, bad_amount for one that is nothing or more than the line is worth, missing_field without
/// its reason.
[[nodiscard]] Result<std::vector<int>> settleUnits(Work &work, const std::vector<LineQuantity> &units, UnitsAre are,
                                                   const std::vector<Deduction> &deductions = {});
/// Their numbers, kinds and amounts for an event: [{"settlement":1,"kind":"refund","amount":990}].
[[nodiscard]] QJsonArray settlementFacts(const ReturnCase &returnCase, const std::vector<int> &numbers);
}
