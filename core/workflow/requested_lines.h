// SPDX-License-Identifier: GPL-3.0-or-later
// From what was asked for to lines of a return, with a receipt and without one.
#pragma once

#include "core/base/result.h"
#include "core/workflow/action.h"
#include "core/workflow/work.h"

#include <vector>

namespace rd
{
/// Lines of the receipt: not_found, not_returnable, unknown_reason, missing_field, bad_quantity, over_return.
[[nodiscard]] Result<std::vector<ReturnLine>> linesOfReceipt(const Work &work, const LogReturn &action);

/// Articles without a receipt, each worth at most its lowest price: missing_field `sku` or `phone`, unknown_reason,
/// bad_quantity, bad_amount, not_returnable (problem `no_price`) for what was not sold lately.
[[nodiscard]] Result<std::vector<ReturnLine>> linesWithoutReceipt(const Work &work, const LogReturn &action);
}
