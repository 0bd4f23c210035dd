// SPDX-License-Identifier: GPL-3.0-or-later
// The rules a new store starts with.
#pragma once

#include "core/money/currency.h"
#include "core/policy/policy.h"

namespace rd
{
/// 30 days, review 24 h, receive 48 h, inspect 48 h, settle 24 h, warning at 75 %, automatic approval up to 500.00 and a
/// second person above 2,000.00, both scaled to the digits of the currency.
[[nodiscard]] Policy defaultPolicy(const Currency &currency);
}
