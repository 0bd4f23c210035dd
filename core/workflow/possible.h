// SPDX-License-Identifier: GPL-3.0-or-later
// Which buttons are enabled, and why the others are not: the same functions as the actions themselves.
#pragma once

#include "core/workflow/decide.h"
#include "core/workflow/rights.h"

#include <vector>

namespace rd
{
struct Possibility {
    Right right = Right::AddNote;
    std::optional<Error> refusal; ///< absent: possible now
    [[nodiscard]] bool isPossible() const { return !refusal.has_value(); }
};

/// One entry for each action that a return's screen offers, in the order of the process.
[[nodiscard]] std::vector<Possibility> possible(const Situation &situation, const Actor &actor, const Policy &policy,
                                                UtcTime now);
}
