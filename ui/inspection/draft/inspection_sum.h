// SPDX-License-Identifier: GPL-3.0-or-later
// What an inspection would bring, before it is written. The same rules as the core uses when it writes.
#pragma once

#include "core/desk/views.h"
#include "core/policy/policy.h"

namespace rd::ui
{
struct InspectionSum {
    Quantity accepted;
    Quantity refused;
    Money gross; ///< share of what was paid
    Money fee;   ///< restocking fee, taken off
    Money
        promotion; ///< withheld, because a gift does not come back or a bundle is broken up; negative where that is put right
    Money deduction;
    [[nodiscard]] Money net() const { return gross - fee - promotion - deduction; }
};

[[nodiscard]] InspectionSum sumOf(const ReturnView &view, const Inspect &action, const Policy &policy);
}
