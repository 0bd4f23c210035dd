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
/// its reason; not_received where units that a manager waived should be repaired.
[[nodiscard]] Result<std::vector<int>> settleUnits(Work &work, const std::vector<LineQuantity> &units, UnitsAre are,
                                                   const std::vector<Deduction> &deductions = {});
/// What the units of a repair are worth now that the customer gets something else. Faults of the store cost no fee.
[[nodiscard]] std::vector<SettlementLine> worthInstead(Work &work, const Settlement &repair);
/// The lines of a repair of these units: they count, and grant nothing.
[[nodiscard]] std::vector<SettlementLine> unitsAlone(const std::vector<SettlementLine> &lines);
/// Their numbers, kinds and amounts for an event: [{"settlement":1,"kind":"refund","amount":990}].
[[nodiscard]] QJsonArray settlementFacts(const ReturnCase &returnCase, const std::vector<int> &numbers);
}
