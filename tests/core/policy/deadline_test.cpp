// SPDX-License-Identifier: GPL-3.0-or-later
// When steps are due, warn and are late, and how a hold moves that.
#include "core/policy/deadline.h"

#include "core/policy/default_policy.h"
#include "tests/support/catch.h"
#include "tests/support/values.h"

using namespace rd;
using namespace rd::test;

namespace
{
const UtcTime kOpened = at("2026-11-22T02:00:00Z");

Policy policy()
{
    return defaultPolicy(currency());
}

Task task(Step step = Step::Review)
{
    Task made;
    made.step = step;
    made.openedAt = kOpened;
    made.dueAt = dueTime(step, kOpened, policy());
    return made;
}
}

TEST_CASE("each step has its own limit, and goods on their way are expected first", "[policy]")
{
    const auto due = [](Step step) { return dueTime(step, kOpened, policy()); };
    CHECK(due(Step::Review) == at("2026-11-23T02:00:00Z"));
    CHECK(due(Step::Receive) == at("2026-12-01T02:00:00Z")); // seven days and 48 hours
    CHECK(due(Step::Inspect) == at("2026-11-24T02:00:00Z"));
    CHECK(due(Step::Countersign) == at("2026-11-23T02:00:00Z"));
    CHECK(due(Step::Settle) == at("2026-11-23T02:00:00Z"));
    CHECK(due(Step::HandBack) == at("2026-12-06T02:00:00Z"));
}

TEST_CASE("a task warns at three quarters and is late only after its due time", "[policy]")
{
    CHECK(warnTime(task(), policy()) == at("2026-11-22T20:00:00Z"));
    CHECK_FALSE(isLate(task(), {}, at("2026-11-23T02:00:00Z")));
    CHECK(isLate(task(), {}, at("2026-11-23T02:00:00.001Z")));
    Task closed = task();
    closed.closedAt = at("2026-11-30T00:00:00Z");
    CHECK_FALSE(isLate(closed, {}, at("2026-12-30T00:00:00Z")));
}

TEST_CASE("time paused moves the warning along, and no further", "[policy]")
{
    Task paused = task();
    paused.pausedMs = 10 * 24 * 3'600'000LL;
    paused.dueAt = paused.dueAt.plusMs(paused.pausedMs);
    CHECK(warnTime(paused, policy()) == at("2026-12-02T20:00:00Z"));
}

TEST_CASE("while a return is on hold its tasks wait with it", "[policy]")
{
    const Hold hold{at("2026-11-22T12:00:00Z")};
    CHECK_FALSE(isLate(task(), hold, at("2027-01-01T00:00:00Z")));
    CHECK(effectiveDue(task(), hold, at("2026-11-22T12:00:00Z")) == task().dueAt);
    CHECK(effectiveDue(task(), hold, at("2026-11-22T17:00:00Z")) == at("2026-11-23T07:00:00Z"));
    CHECK(effectiveDue(task(), std::nullopt, at("2026-11-22T17:00:00Z")) == task().dueAt);
}

TEST_CASE("a task that opened during the hold waits from its own opening on", "[policy]")
{
    const Hold hold{at("2026-11-21T02:00:00Z")};
    CHECK(effectiveDue(task(), hold, at("2026-11-22T03:00:00Z")) == at("2026-11-23T03:00:00Z"));
    Task closed = task();
    closed.closedAt = kOpened;
    CHECK(effectiveDue(closed, hold, at("2026-11-30T00:00:00Z")) == closed.dueAt);
}

TEST_CASE("the promise adds up the limits still ahead", "[policy]")
{
    CHECK(promisedTime(true, true, kOpened, policy()) == at("2026-11-25T02:00:00Z"));
    CHECK(promisedTime(false, true, kOpened, policy()) == at("2026-11-26T02:00:00Z"));
    CHECK(promisedTime(true, false, kOpened, policy()) == at("2026-12-04T02:00:00Z"));
    CHECK(promisedTime(false, false, kOpened, policy()) == at("2026-12-05T02:00:00Z"));
}
