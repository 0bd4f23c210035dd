// SPDX-License-Identifier: GPL-3.0-or-later
// Deadlines of tasks.
#include "core/policy/deadline.h"

#include <algorithm>

namespace rd
{
namespace
{
constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kDayMs = 24 * 60 * kMinuteMs;

Limit limitOf(const Task &task)
{
    return {task.openedAt, task.expectedDays, task.limitMinutes};
}

UtcTime dueAfter(int expectedDays, int minutes, UtcTime opened, const Policy &policy)
{
    return reckonDue({opened, expectedDays, minutes}, {}, policy.openingHours).due;
}

/// A time of the task, put off by what would have been worked since the store waits.
UtcTime afterHold(UtcTime at, const Task &task, const std::optional<Hold> &hold, UtcTime now,
                  const std::optional<OpeningHours> &hours)
{
    return hold && task.isOpen() ? afterWork(at, workedTime(std::max(hold->since, task.openedAt), now, hours), hours)
                                 : at;
}
}

void startClock(Task &task, int expectedDays, int limitMinutes, const Policy &policy)
{
    task.rules = policy.version;
    task.expectedDays = expectedDays;
    task.limitMinutes = limitMinutes;
    task.dueAt = task.limitAt = dueAfter(expectedDays, limitMinutes, task.openedAt, policy);
}

int expectedDaysOf(Step step, const Policy &policy)
{
    return step == Step::Receive ? policy.goodsExpectedDays : 0;
}

UtcTime dueTime(Step step, UtcTime opened, const Policy &policy, const LimitFacts &facts)
{
    return dueAfter(0, policy.limitMinutes(step, facts), opened, policy);
}

UtcTime effectiveDue(const Task &task, const std::optional<Hold> &hold, UtcTime now,
                     const std::optional<OpeningHours> &hours)
{
    return afterHold(task.dueAt, task, hold, now, hours);
}

UtcTime effectiveLimit(const Task &task, const std::optional<Hold> &hold, UtcTime now,
                       const std::optional<OpeningHours> &hours)
{
    return afterHold(task.limitAt, task, hold, now, hours);
}

UtcTime warnTime(const Task &task, const std::optional<OpeningHours> &hours, int warnAtPercent)
{
    const qint64 wholeMs = task.expectedDays * kDayMs + task.limitMinutes * kMinuteMs;
    const qint64 leftMs = wholeMs * (100 - warnAtPercent) / 100;
    const UtcTime counted = countedFrom(limitOf(task), hours);
    const qint64 workMs = workedTime(counted, task.dueAt, hours).count();
    return leftMs <= workMs ? afterWork(counted, std::chrono::milliseconds(workMs - leftMs), hours)
                            : counted.plusMs(workMs - leftMs);
}

bool isLate(const Task &task, const std::optional<Hold> &hold, UtcTime now)
{
    return task.isOpen() && !hold && now > task.dueAt;
}

Reckoned reckonTask(const Task &task, const std::vector<Pause> &pauses, const std::optional<OpeningHours> &hours)
{
    std::vector<Pause> during;
    for (const Pause &pause : pauses) {
        const Pause here{pause.since, task.closedAt ? std::min(pause.until, *task.closedAt) : pause.until};
        if (std::max(here.since, task.openedAt) < here.until) {
            during.push_back(here);
        }
    }
    return reckonDue(limitOf(task), during, hours);
}

UtcTime promisedTime(bool isApproved, bool areGoodsHere, UtcTime opened, const Policy &policy, const LimitFacts &facts)
{
    UtcTime at = opened;
    const auto pass = [&](Step step) {
        at = dueAfter(expectedDaysOf(step, policy), policy.limitMinutes(step, facts), at, policy);
    };
    if (!isApproved) {
        pass(Step::Review);
    }
    if (!areGoodsHere) {
        pass(Step::Receive);
    }
    pass(Step::Inspect);
    pass(Step::Settle);
    return at;
}
}
