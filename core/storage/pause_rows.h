// SPDX-License-Identifier: GPL-3.0-or-later
// When the store waited for the customer of a return, as the history has it.
#pragma once

#include "core/policy/reckon.h"
#include "core/storage/database.h"

namespace rd
{
struct PausesUntil {
    std::vector<Pause> ended;           ///< in their order
    std::optional<UtcTime> runsSince{}; ///< of one that had not ended
};

/// Of a return and of those it was split from, by what was written before an instant.
[[nodiscard]] PausesUntil pausesBefore(Database &database, RmaId rma, UtcTime until);
/// All of them; what still runs ends at `now`.
[[nodiscard]] std::vector<Pause> pausesOf(Database &database, RmaId rma, UtcTime now);
}
