// SPDX-License-Identifier: GPL-3.0-or-later
// Serial numbers of units that leave for a settlement.
#pragma once

#include "core/base/result.h"
#include "core/workflow/action.h"
#include "core/workflow/situation.h"

#include <vector>

namespace rd
{
/// The new goods of an exchange may leave by the numbers that are told. missing_field `serial` (problem `serial_leaving`) where the
/// article keeps numbers and none is named; bad_quantity (`serial_count`) unless a number stands for exactly one unit, (`serial_twice`)
/// when one is named twice; not_returnable when the unit is not in the store: `serial_out` with the receipt and, where known, the
/// day by which it left, `serial_on_way` with the return for which it was sent.
[[nodiscard]] Result<void> checkItemsLeaving(const Situation &situation, const std::vector<ExchangeItem> &items);

/// The same of units sent again for the lines of a settlement; not_found for another line. Of a line all units are told, or none.
[[nodiscard]] Result<void> checkUnitsLeaving(const Situation &situation, const ReturnCase &returnCase,
                                             const Settlement &settlement, const std::vector<SentUnit> &units);
}
