// SPDX-License-Identifier: GPL-3.0-or-later
// How long approved goods are waited for.
#pragma once

#include "core/base/time.h"
#include "core/policy/policy.h"

#include <optional>

namespace rd
{
/// The days, of the store, on which goods that never come are given up.
struct Expiry {
    BusinessDate warnOn;  ///< from this day on the customer is to be told
    bool isTold = false;  ///< that was entered, with a last day
    BusinessDate lastDay; ///< goods that come on this day are still taken in
    friend bool operator==(const Expiry &, const Expiry &) = default;
};

/// So many days are approved goods awaited: never fewer than until they are expected. 0: for ever.
[[nodiscard]] int awaitedDays(const Policy &policy);

/// For goods awaited from a day on, pauses taken off. A last day that was told is kept whatever the rules say later, unless they
/// give more; one that is not told yet is at least the days of the warning away, and be it late because nobody opened the
/// program. Nothing while the rules wait for ever.
[[nodiscard]] std::optional<Expiry> expiryOf(BusinessDate awaitedFrom, std::optional<BusinessDate> toldUntil,
                                             BusinessDate today, const Policy &policy);
}
