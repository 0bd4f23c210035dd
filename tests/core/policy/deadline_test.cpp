// SPDX-License-Identifier: GPL-3.0-or-later
// When steps are due, warn and are late, and how a hold moves that.
#include "core/policy/deadline.h"

#include "core/policy/default_policy.h"
#include "core/policy/holiday_years.h"
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
    startClock(made, expectedDaysOf(step, policy()), policy().limitMinutes(step), policy());
    return made;
}
}

TEST_CASE("each step has its own limit, and goods on their way are expected first", "[policy]")
{
    const auto due = [](Step step) { return task(step).dueAt; };
    CHECK(due(Step::Review) == at("2026-11-23T02:00:00Z"));
    CHECK(due(Step::Receive) == at("2026-12-01T02:00:00Z")); // seven days and 48 hours
    CHECK(due(Step::Inspect) == at("2026-11-24T02:00:00Z"));
    CHECK(due(Step::Countersign) == at("2026-11-23T02:00:00Z"));
    CHECK(due(Step::Settle) == at("2026-11-23T02:00:00Z"));
    CHECK(due(Step::HandBack) == at("2026-12-06T02:00:00Z"));
}

TEST_CASE("a task warns at three quarters and is late only after its due time", "[policy]")
{
    CHECK(warnTime(task(), std::nullopt, 75) == at("2026-11-22T20:00:00Z"));
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
    CHECK(warnTime(paused, std::nullopt, 75) == at("2026-12-02T20:00:00Z"));
}

TEST_CASE("while a return is on hold its tasks wait with it", "[policy]")
{
    const Hold hold{at("2026-11-22T12:00:00Z")};
    CHECK_FALSE(isLate(task(), hold, at("2027-01-01T00:00:00Z")));
    CHECK(effectiveDue(task(), hold, at("2026-11-22T12:00:00Z"), std::nullopt) == task().dueAt);
    CHECK(effectiveDue(task(), hold, at("2026-11-22T17:00:00Z"), std::nullopt) == at("2026-11-23T07:00:00Z"));
    CHECK(effectiveDue(task(), std::nullopt, at("2026-11-22T17:00:00Z"), std::nullopt) == task().dueAt);
}

TEST_CASE("a task that opened during the hold waits from its own opening on", "[policy]")
{
    const Hold hold{at("2026-11-21T02:00:00Z")};
    CHECK(effectiveDue(task(), hold, at("2026-11-22T03:00:00Z"), std::nullopt) == at("2026-11-23T03:00:00Z"));
    Task closed = task();
    closed.closedAt = kOpened;
    CHECK(effectiveDue(closed, hold, at("2026-11-30T00:00:00Z"), std::nullopt) == closed.dueAt);
}

TEST_CASE("in opening hours a hold moves the due time by what would have been worked", "[policy]")
{
    Policy inHours = policy();
    inHours.openingHours = OpeningHours{storeZone()}; // nine to nine
    Task made;
    made.openedAt = at("2026-11-22T20:00:00+08:00");
    startClock(made, 0, 120, inHours);
    CHECK(made.dueAt == at("2026-11-23T10:00:00+08:00"));
    CHECK(made.limitMinutes == 120);
    const Hold hold{at("2026-11-22T20:30:00+08:00")};
    const auto due = [&](const char *now) { return effectiveDue(made, hold, at(now), inHours.openingHours); };
    CHECK(due("2026-11-22T21:00:00+08:00") == at("2026-11-23T10:30:00+08:00"));
    CHECK(due("2026-11-23T09:00:00+08:00") == at("2026-11-23T10:30:00+08:00"));
    CHECK(due("2026-11-23T10:00:00+08:00") == at("2026-11-23T11:30:00+08:00"));
    const Reckoned how = reckonTask(made, {{hold.since, at("2026-11-23T10:00:00+08:00")}}, inHours.openingHours);
    CHECK(how.due == at("2026-11-23T11:30:00+08:00"));
    CHECK(how.stretches.size() == 5); // work, pause, night, pause, work
}

TEST_CASE("a pause counts for a task as long as it is open", "[policy]")
{
    Task made = task();
    made.closedAt = at("2026-11-22T05:00:00Z");
    const std::vector<Pause> pauses{{at("2026-11-22T00:00:00Z"), at("2026-11-22T03:00:00Z")},
                                    {at("2026-11-22T04:00:00Z"), at("2026-11-22T09:00:00Z")},
                                    {at("2026-11-22T10:00:00Z"), at("2026-11-22T11:00:00Z")}};
    CHECK(reckonTask(made, pauses, std::nullopt).due == at("2026-11-23T04:00:00Z"));
}

TEST_CASE("in opening hours the warning comes when so much of the limit is worked", "[policy]")
{
    Policy inHours = policy();
    inHours.openingHours = OpeningHours{storeZone()};
    Task made;
    made.openedAt = at("2026-11-22T20:00:00+08:00");
    startClock(made, 0, 240, inHours); // one hour today, three tomorrow
    CHECK(warnTime(made, inHours.openingHours, 75) == at("2026-11-23T11:00:00+08:00"));
    CHECK(warnTime(made, inHours.openingHours, 25) == at("2026-11-22T21:00:00+08:00"));
    CHECK(warnTime(made, inHours.openingHours, 100) == at("2026-11-23T12:00:00+08:00"));
    startClock(made, 2, 60, inHours); // a quarter of 49 hours is more than the last one
    CHECK(warnTime(made, inHours.openingHours, 75) == at("2026-11-24T08:45:00+08:00"));
}

TEST_CASE("the promise keeps to the opening hours and to the limits of the reasons", "[policy]")
{
    Policy inHours = policy();
    inHours.openingHours = OpeningHours{storeZone()};
    inHours.limitRules = {{Step::Inspect, text("defective"), {}, 60}};
    const UtcTime opened = at("2026-11-22T20:30:00+08:00");
    // 48 hours and 24 hours of twelve a day: six days.
    CHECK(promisedTime(true, true, opened, inHours) == at("2026-11-28T20:30:00+08:00"));
    CHECK(promisedTime(true, true, opened, inHours, {{text("defective")}}) == at("2026-11-25T09:30:00+08:00"));
    CHECK(promisedTime(true, false, opened, inHours, {{text("defective")}}) == at("2026-12-06T09:30:00+08:00"));
}

TEST_CASE("the promise keeps to the limits of the customer's group", "[policy]")
{
    Policy ofGroups = policy();
    ofGroups.customerGroups = {{text("vip"), {text("Regulars"), text("Regulars")}, {}}};
    ofGroups.limitRules = {{Step::Review, {}, text("vip"), 60}, {Step::Settle, {}, text("vip"), 30}};
    CHECK(promisedTime(false, true, kOpened, ofGroups) == promisedTime(false, true, kOpened, policy()));
    CHECK(promisedTime(false, true, kOpened, ofGroups, {{}, text("vip")}) == kOpened.plusMinutes(60 + 2 * 1440 + 30));
}

TEST_CASE("a year whose holidays nobody said is named two months before, where the store closes on them", "[policy]")
{
    Policy inHours = policy();
    CHECK(yearsWithoutHolidays(inHours, day("2030-06-01")).empty());
    inHours.openingHours = OpeningHours{storeZone()};
    CHECK(yearsWithoutHolidays(inHours, day("2030-06-01")).empty());
    inHours.openingHours->isClosedOnHolidays = true;
    inHours.openingHours->years = {2026};
    CHECK(yearsWithoutHolidays(inHours, day("2026-11-01")).empty());
    CHECK(yearsWithoutHolidays(inHours, day("2026-11-02")) == std::vector{2027});
    CHECK(yearsWithoutHolidays(inHours, day("2027-12-31")) == std::vector{2027, 2028});
}

TEST_CASE("the promise adds up the limits still ahead", "[policy]")
{
    CHECK(promisedTime(true, true, kOpened, policy()) == at("2026-11-25T02:00:00Z"));
    CHECK(promisedTime(false, true, kOpened, policy()) == at("2026-11-26T02:00:00Z"));
    CHECK(promisedTime(true, false, kOpened, policy()) == at("2026-12-04T02:00:00Z"));
    CHECK(promisedTime(false, false, kOpened, policy()) == at("2026-12-05T02:00:00Z"));
}
