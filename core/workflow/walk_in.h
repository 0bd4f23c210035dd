// SPDX-License-Identifier: GPL-3.0-or-later
// The walk-in chain: log, receive, inspect and pay in one pass. It goes fast, not around: every step is decided as if alone.
#pragma once

#include "core/workflow/decide.h"

#include <optional>

namespace rd
{
/// How the goods on the counter were found; applies to all requested units.
struct AcceptAtCounter {
    QString condition;
    QString disposition;
    QString payTender; ///< empty: do not pay yet
    QString reference;
    QStringList ticks{}; ///< codes of the checklist that the person ticked
};

struct WalkInDecision {
    Decision decision;
    std::optional<Error> stoppedBy; ///< the refusal of the step where it stopped; what went before is kept
};

/// Refuses only what logging itself refuses.
[[nodiscard]] Result<WalkInDecision> decideWalkIn(const Situation &situation, const LogReturn &request,
                                                  const std::optional<AcceptAtCounter> &accept, const Actor &actor,
                                                  const Policy &policy, UtcTime now);
}
