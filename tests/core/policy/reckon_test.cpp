// SPDX-License-Identifier: GPL-3.0-or-later
// Due times by opening hours against a walk from minute to minute.
#include "tests/core/policy/reckon_scenes.h"

#include "tests/support/catch.h"

#include <QDateTime>

#include <algorithm>
#include <random>

using namespace rd;
using namespace rd::test;

namespace
{
using std::chrono::minutes;

bool isOpen(UtcTime at, const OpeningHours &hours)
{
    const QDateTime here = hours.zone.local(at);
    const BusinessDate date = BusinessDate::fromDate(here.date());
    const int minute = here.time().hour() * 60 + here.time().minute();
    const auto holds = [](const DaySpans &spans, int clock) {
        return std::ranges::any_of(spans, [clock](OpenSpan span) { return clock >= span.from && clock < span.to; });
    };
    return holds(hours.spansOf(date), minute) || holds(hours.spansOf(date.plusDays(-1)), minute + 24 * 60);
}

/// The slow and obvious way: each open minute of a pause is one more to work.
UtcTime walked(UtcTime at, int left, const std::vector<Pause> &pauses, const OpeningHours &hours)
{
    for (const Pause &pause : pauses) {
        for (UtcTime each = pause.since; each < pause.until; each = each.plusMinutes(1)) {
            left += each >= at && isOpen(each, hours) ? 1 : 0;
        }
    }
    for (; left > 0; at = at.plusMinutes(1)) {
        left -= isOpen(at, hours) ? 1 : 0;
    }
    return at;
}
}

TEST_CASE("a year without a table is told where the store closes on holidays", "[policy]")
{
    const Limit limit{at("2026-12-31T17:30:00+08:00"), 0, 60};
    CHECK(reckonDue(limit, {}, officeHours()).yearsNotCovered == std::vector{2027});
    CHECK(reckonDue(limit, {}, shopHours()).yearsNotCovered.empty());
    CHECK(reckonDue(limit, {}, std::nullopt).yearsNotCovered.empty());
    const Limit midnight{at("2026-12-31T23:00:00+08:00"), 0, 60};
    OpeningHours always = officeHours();
    always.weekly = OpeningHours::everyDay({{0, 24 * 60}});
    CHECK(reckonDue(midnight, {}, always).yearsNotCovered.empty()); // due when the year begins
}

TEST_CASE("a store that never opens is given 20 years", "[policy]")
{
    OpeningHours never = shopHours();
    never.weekly = {};
    const UtcTime opened = at("2025-01-01T00:00:00Z");
    const UtcTime last = opened.plusMinutes(20LL * 366 * 24 * 60);
    CHECK(reckonDue({opened, 0, 1}, {}, never).due == last);
    CHECK(afterWork(opened, minutes(1), never) == last);
    CHECK(workedTime(opened, last, never) == minutes(0));
}

TEST_CASE("reckoning agrees with a walk from minute to minute, and with itself", "[policy]")
{
    std::mt19937 dice(20251001);
    const auto roll = [&dice](int most) { return static_cast<int>(dice() % static_cast<unsigned>(most)); };
    const std::array zones{"Asia/Shanghai", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe"};
    const std::array starts{"2025-09-20T00:00:00Z", "2026-03-05T00:00:00Z", "2026-03-26T00:00:00Z",
                            "2026-10-01T00:00:00Z", "2026-10-22T00:00:00Z", "2024-02-27T00:00:00Z"};
    for (int round = 0; round < 600; ++round) {
        const char *zone = zones.at(static_cast<std::size_t>(roll(4)));
        const OpeningHours hours = roll(2) == 0 ? officeHours(zone) : barHours(zone);
        const UtcTime opened = at(starts.at(static_cast<std::size_t>(roll(6)))).plusMinutes(roll(6 * 1440));
        std::vector<Pause> pauses;
        UtcTime since = opened.plusMinutes(-500);
        for (int count = roll(4); count > 0; --count) {
            since = since.plusMinutes(roll(2500));
            pauses.push_back({since, since.plusMinutes(roll(2000))});
            since = pauses.back().until;
        }
        const int work = 1 + roll(1500);
        INFO(round << " " << opened.toIso().toStdString() << " " << zone << " " << work);
        const Reckoned reckoned = reckonDue({opened, 0, work}, pauses, hours);
        REQUIRE(reckoned.due == walked(opened, work, pauses, hours));
        // Put off pause by pause, as it happens, it comes to the same.
        UtcTime due = afterWork(opened, minutes(work), hours);
        for (const Pause &pause : pauses) {
            due = afterWork(due, workedTime(std::max(pause.since, opened), pause.until, hours), hours);
        }
        CHECK(due == reckoned.due);
        UtcTime end = opened;
        qint64 workMs = 0;
        for (const Stretch &stretch : reckoned.stretches) {
            CHECK(stretch.from == end);
            CHECK(stretch.to > stretch.from);
            end = stretch.to;
            workMs += stretch.kind == StretchKind::Work ? stretch.to.ms() - stretch.from.ms() : 0;
        }
        CHECK(end == reckoned.due);
        CHECK(workMs == work * 60'000LL);
    }
}
