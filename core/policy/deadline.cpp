// SPDX-License-Identifier: GPL-3.0-or-later
// Deadlines in calendar hours.
#include "core/policy/deadline.h"

namespace rd
{
namespace
{
constexpr qint64 kDayMinutes = 24 * 60;
}

UtcTime dueTime(Step step, UtcTime opened, const Policy &policy)
{
    return dueTimeAfter(step == Step::Receive ? policy.goodsExpectedDays : 0, step, opened, policy);
}

UtcTime dueTimeAfter(qint64 days, Step step, UtcTime opened, const Policy &policy)
{
    return opened.plusMinutes(days * kDayMinutes + policy.limitMinutes(step));
}

UtcTime effectiveDue(const Task &task, const std::optional<Hold> &hold, UtcTime now)
{
    if (!hold || !task.isOpen()) {
        return task.dueAt;
    }
    const UtcTime pausedSince = std::max(hold->since, task.openedAt);
    return task.dueAt.plusMs(std::max<qint64>(0, now.ms() - pausedSince.ms()));
}

UtcTime warnTime(const Task &task, const Policy &policy)
{
    const qint64 worked = task.dueAt.ms() - task.openedAt.ms() - task.pausedMs;
    return task.dueAt.plusMs(-(worked * (100 - policy.warnAtPercent) / 100));
}

bool isLate(const Task &task, const std::optional<Hold> &hold, UtcTime now)
{
    return task.isOpen() && !hold && now > task.dueAt;
}

UtcTime promisedTime(bool isApproved, bool areGoodsHere, UtcTime opened, const Policy &policy)
{
    UtcTime at = opened;
    if (!isApproved) {
        at = dueTime(Step::Review, at, policy);
    }
    if (!areGoodsHere) {
        at = dueTime(Step::Receive, at, policy);
    }
    return dueTime(Step::Settle, dueTime(Step::Inspect, at, policy), policy);
}
}
