// SPDX-License-Identifier: GPL-3.0-or-later
// Small facts of a return that several screens show.
#pragma once

#include "core/desk/views.h"

#include <algorithm>

namespace rd::ui
{
/// As given at the counter, else as the sale knows the customer.
[[nodiscard]] inline QString contactName(const ReturnView &view)
{
    const QString &given = view.returnCase.rma.contactName;
    return given.isEmpty() ? view.customer.name : given;
}

[[nodiscard]] inline QString contactPhone(const ReturnView &view)
{
    const QString &given = view.returnCase.rma.contactPhone;
    return given.isEmpty() ? view.customer.phone.raw : given;
}

/// The newest payout is on its way: only its confirmation makes it paid.
[[nodiscard]] inline bool isOnlySent(const ReturnView &view)
{
    const std::vector<Payout> &payouts = view.returnCase.payouts;
    return !payouts.empty() && payouts.back().state == PayoutState::Sent;
}

/// Why the person cannot do this now; null when they can.
[[nodiscard]] inline const Error *refusalOf(const std::vector<Possibility> &all, Right right)
{
    const auto found = std::find_if(all.begin(), all.end(),
                                    [right](const Possibility &one) { return one.right == right; });
    return found == all.end() || found->isPossible() ? nullptr : &*found->refusal;
}
}
