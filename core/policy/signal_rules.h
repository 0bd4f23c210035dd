// SPDX-License-Identifier: GPL-3.0-or-later
// From where on a pattern of returns is shown to the manager. A signal never decides anything.
#pragma once

#include <optional>

namespace rd
{
struct SignalRules {
    int days = 90;                     ///< so many store days, the last one included, are looked at together
    int returns = 5;                   ///< so many returns of one customer in those days
    int sharePercent = 50;             ///< of a customer's purchases that came back, ever
    int sharePurchases = 4;            ///< with fewer purchases a share says nothing
    int withoutReceiptPercent = 50;    ///< of the returns of one customer, or of those one person logged
    int pairReturns = 20;              ///< so many returns logged by one person and approved or paid by one other
    int pairPercent = 80;              ///< of what the one logged
    int nearLimitPercent = 5;          ///< so little below a limit is just under it
    int leastReturns = 3;              ///< fewer returns are no pattern, for shares of returns and for limits
    std::optional<int> opensAtMinutes; ///< of the store's day; absent with `closesAtMinutes`: no hours are known
    std::optional<int> closesAtMinutes;
    friend bool operator==(const SignalRules &, const SignalRules &) = default;
};
}
