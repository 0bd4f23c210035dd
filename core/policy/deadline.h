// SPDX-License-Identifier: GPL-3.0-or-later
// When a step is due, when it warns, and what the customer is promised.
#pragma once

#include "core/domain/rma.h"
#include "core/policy/policy.h"
#include "core/policy/reckon.h"

namespace rd
{
/// Sets when a task that opened is due under the rules in force: so many days go by first, then the limit counts in the
/// opening hours, or in all hours where there are none.
void startClock(Task &task, int expectedDays, int limitMinutes, const Policy &policy);
/// The days that go by before the limit of a step counts: goods that are still to come are expected first.
[[nodiscard]] int expectedDaysOf(Step step, const Policy &policy);
/// Due time of work at a step that is not expected first.
[[nodiscard]] UtcTime dueTime(Step step, UtcTime opened, const Policy &policy, const LimitFacts &facts = {});

/// The due time as it stands now: while the return is on hold it moves along with the clock, in the opening hours of the rules
/// that the task was opened under.
[[nodiscard]] UtcTime effectiveDue(const Task &task, const std::optional<Hold> &hold, UtcTime now,
                                   const std::optional<OpeningHours> &hours);
/// The same of its limit alone, as if nobody had extended it.
[[nodiscard]] UtcTime effectiveLimit(const Task &task, const std::optional<Hold> &hold, UtcTime now,
                                     const std::optional<OpeningHours> &hours);
/// From this moment on the task shows as "due soon": that much of the way from opened to due, pauses not counted.
[[nodiscard]] UtcTime warnTime(const Task &task, const std::optional<OpeningHours> &hours, int warnAtPercent);
/// Late means: open, not on hold, and past its due time.
[[nodiscard]] bool isLate(const Task &task, const std::optional<Hold> &hold, UtcTime now);
/// How the due time came about, with the pauses of the return so far, also the one that runs, in their order.
[[nodiscard]] Reckoned reckonTask(const Task &task, const std::vector<Pause> &pauses,
                                  const std::optional<OpeningHours> &hours);

/// The time by which a customer whose return is opened now has an answer: the limits of the steps still ahead
/// one after the other.
[[nodiscard]] UtcTime promisedTime(bool isApproved, bool areGoodsHere, UtcTime opened, const Policy &policy,
                                   const LimitFacts &facts = {});
}
