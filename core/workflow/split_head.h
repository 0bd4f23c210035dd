// SPDX-License-Identifier: GPL-3.0-or-later
// What a return split off keeps of the one that it was split from: everything that a rule or a clock looks at.
#pragma once

#include "core/workflow/decision.h"

namespace rd
{
/// The same request on the same day by the same people, with its promised time and its hold; no number yet.
[[nodiscard]] Rma headSplitOff(const Rma &from, BusinessDate today, UtcTime now);

/// The rules of the lines that moved, and those about the whole return with the figures they were measured by.
void carryVerdict(const ReturnCase &from, SplitDecision &off);

/// Each step at which moved units stand keeps owner, opening, due and paused time; steps they have behind them come along as they
/// were closed. A step that nothing is left at is no longer counted with the old return: it goes on in the new one.
void carryTasks(ReturnCase &from, ReturnCase &off);
}
