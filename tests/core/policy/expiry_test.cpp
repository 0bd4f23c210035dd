// SPDX-License-Identifier: GPL-3.0-or-later
// When goods that never come are given up, and that the customer always has the days that were told.
#include "core/policy/expiry.h"

#include "core/policy/default_policy.h"
#include "tests/support/catch.h"
#include "tests/support/values.h"

using namespace rd;
using namespace rd::test;

namespace
{
Policy policy(int days, int warnDays)
{
    Policy made = defaultPolicy(currency());
    made.goodsExpireDays = days;
    made.goodsExpireWarnDays = warnDays;
    return made;
}
}

TEST_CASE("goods are awaited for so many days of the store, and the customer is told before", "[policy]")
{
    const auto on = [](const char *today) { return *expiryOf(day("2026-02-10"), {}, day(today), policy(30, 7)); };
    CHECK(on("2026-02-11") == Expiry{day("2026-03-05"), false, day("2026-03-12")}); // February has 28 days
    CHECK(on("2026-03-05") == Expiry{day("2026-03-05"), false, day("2026-03-12")});
    const auto told = expiryOf(day("2026-02-10"), day("2026-03-12"), day("2026-03-09"), policy(30, 7));
    CHECK(*told == Expiry{day("2026-03-05"), true, day("2026-03-12")});
}

TEST_CASE("who is told late has the days in full, and what was told counts whatever the rules say later", "[policy]")
{
    const auto lastDay = [](const char *today, std::optional<BusinessDate> told, const Policy &rules) {
        return expiryOf(day("2026-02-10"), told, day(today), rules)->lastDay;
    };
    CHECK(lastDay("2026-03-06", {}, policy(30, 7)) == day("2026-03-13"));
    CHECK(lastDay("2026-08-01", {}, policy(30, 7)) == day("2026-08-08")); // nobody opened the program for months
    CHECK(lastDay("2026-08-03", day("2026-08-08"), policy(30, 7)) == day("2026-08-08"));
    CHECK(lastDay("2026-03-01", day("2026-03-12"), policy(20, 3)) == day("2026-03-12")); // shorter rules
    CHECK(lastDay("2026-03-01", day("2026-03-12"), policy(60, 7)) == day("2026-04-11")); // longer ones
}

TEST_CASE("nothing expires before it is expected", "[policy]")
{
    Policy slow = policy(10, 3);
    slow.goodsExpectedDays = 60;
    CHECK(awaitedDays(slow) == 60);
    CHECK(expiryOf(day("2026-01-01"), {}, day("2026-01-02"), slow)->lastDay == day("2026-03-02"));
}

TEST_CASE("without such a rule goods are awaited for ever", "[policy]")
{
    CHECK(awaitedDays(policy(0, 7)) == 0);
    CHECK_FALSE(expiryOf(day("2020-01-01"), {}, day("2026-01-01"), policy(0, 7)));
}
