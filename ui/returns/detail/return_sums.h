// SPDX-License-Identifier: GPL-3.0-or-later
// What the screens of a return add up from its view.
#pragma once

#include "core/desk/views.h"
#include "core/policy/policy.h"
#include "core/workflow/rights.h"

namespace rd::ui
{
/// Money of one return, by how far it got.
struct ReturnSums {
    Money estimate;  ///< granted so far and what the goods on their way would bring
    Money owed;      ///< of settlements that are not void
    Money sent;      ///< payouts that have not failed
    Money confirmed; ///< those of them that arrived
};

[[nodiscard]] ReturnSums sumsOf(const ReturnView &view);
[[nodiscard]] QString customerNameOf(const ReturnView &view);
[[nodiscard]] QString customerPhoneOf(const ReturnView &view);
/// Tenders the refund may go back to, preferred first.
[[nodiscard]] QStringList tendersOf(const ReturnView &view, const Policy &policy);
/// Units of a line that the action would take now.
[[nodiscard]] Quantity outstandingFor(Right right, const ReturnLine &line, bool areGoodsPresent);
}
