// SPDX-License-Identifier: GPL-3.0-or-later
// When a step is due, when it warns, and what the customer is promised.
#pragma once

#include "core/domain/rma.h"
#include "core/policy/policy.h"

namespace rd
{
/// Due time of a step whose work became due at `opened`. Goods that are still to come are expected first.
[[nodiscard]] UtcTime dueTime(Step step, UtcTime opened, const Policy &policy);
/// The same for work that is expected in so many days.
[[nodiscard]] UtcTime dueTimeAfter(qint64 days, Step step, UtcTime opened, const Policy &policy);

/// The due time as it stands now: while the return is on hold it moves along with the clock.
[[nodiscard]] UtcTime effectiveDue(const Task &task, const std::optional<Hold> &hold, UtcTime now);
/// From this moment on the task shows as "due soon": warn_at_percent of the way from opened to due.
[[nodiscard]] UtcTime warnTime(const Task &task, const Policy &policy);
/// Late means: open, not on hold, and past its due time.
[[nodiscard]] bool isLate(const Task &task, const std::optional<Hold> &hold, UtcTime now);

/// The time by which a customer whose return is opened now has an answer, by the sum of the limits still ahead.
[[nodiscard]] UtcTime promisedTime(bool isApproved, bool areGoodsHere, UtcTime opened, const Policy &policy);
}
