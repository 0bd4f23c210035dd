// SPDX-License-Identifier: GPL-3.0-or-later
// Store days and local times, also where clocks are changed.
#include "core/base/store_zone.h"

#include "tests/support/catch.h"
#include "tests/support/values.h"

using namespace rd;
using namespace rd::test;

namespace
{
StoreZone zone(const char *name)
{
    return StoreZone::fromName(text(name)).value();
}

QString instant(const char *zoneName, QDate date, QTime time)
{
    return zone(zoneName).instantOf(date, time).toIso();
}
}

TEST_CASE("a zone is known by its full name only", "[base]")
{
    CHECK(zone("Asia/Shanghai").name() == text("Asia/Shanghai"));
    CHECK_FALSE(StoreZone::fromName(text("Asia/Shangai")));
    CHECK_FALSE(StoreZone::fromName(QString()));
}

TEST_CASE("an instant belongs to the store's own calendar day", "[base]")
{
    CHECK(zone("Asia/Shanghai").dayOf(at("2026-11-22T15:59:59Z")) == day("2026-11-22"));
    CHECK(zone("Asia/Shanghai").dayOf(at("2026-11-22T16:00:00Z")) == day("2026-11-23"));
    CHECK(zone("America/New_York").dayOf(at("2026-11-22T04:59:59Z")) == day("2026-11-21"));
    CHECK(zone("America/New_York").dayOf(at("2026-11-22T05:00:00Z")) == day("2026-11-22"));
}

TEST_CASE("a day that begins at four belongs to the evening before until then", "[base]")
{
    const StoreZone shanghai = zone("Asia/Shanghai");
    CHECK(shanghai.dayOf(at("2026-11-22T19:59:59Z"), 240) == day("2026-11-22"));
    CHECK(shanghai.dayOf(at("2026-11-22T20:00:00Z"), 240) == day("2026-11-23"));
}

TEST_CASE("a day that begins at four does so on the days clocks change", "[base]")
{
    const StoreZone berlin = zone("Europe/Berlin");
    // 29 March 2026: 02:00 becomes 03:00; 25 October 2026: 03:00 becomes 02:00.
    CHECK(berlin.dayOf(at("2026-03-29T01:59:59Z"), 240) == day("2026-03-28"));
    CHECK(berlin.dayOf(at("2026-03-29T02:00:00Z"), 240) == day("2026-03-29"));
    CHECK(berlin.dayOf(at("2026-10-25T02:59:59Z"), 240) == day("2026-10-24"));
    CHECK(berlin.dayOf(at("2026-10-25T03:00:00Z"), 240) == day("2026-10-25"));
}

TEST_CASE("a local time is one instant", "[base]")
{
    CHECK(instant("Asia/Shanghai", QDate(2026, 11, 22), QTime(10, 0)) == text("2026-11-22T02:00:00Z"));
    CHECK(instant("Europe/Berlin", QDate(2026, 1, 10), QTime(0, 0)) == text("2026-01-09T23:00:00Z"));
    CHECK(instant("Europe/Berlin", QDate(2026, 3, 29), QTime(1, 59)) == text("2026-03-29T00:59:00Z"));
    CHECK(instant("Europe/Berlin", QDate(2026, 3, 29), QTime(12, 0)) == text("2026-03-29T10:00:00Z"));
    CHECK(instant("Europe/Berlin", QDate(2026, 10, 25), QTime(12, 0)) == text("2026-10-25T11:00:00Z"));
}

TEST_CASE("a local time that occurs twice is the earlier one", "[base]")
{
    CHECK(instant("Europe/Berlin", QDate(2026, 10, 25), QTime(2, 30)) == text("2026-10-25T00:30:00Z"));
    CHECK(instant("America/New_York", QDate(2026, 11, 1), QTime(1, 30)) == text("2026-11-01T05:30:00Z"));
}

TEST_CASE("a local time that never occurs lies after the gap", "[base]")
{
    CHECK(instant("Europe/Berlin", QDate(2026, 3, 29), QTime(2, 30)) == text("2026-03-29T01:30:00Z"));
    CHECK(zone("Europe/Berlin").local(at("2026-03-29T01:30:00Z")).time() == QTime(3, 30));
    // Samoa left out 30 December 2011 altogether.
    CHECK(instant("Pacific/Apia", QDate(2011, 12, 30), QTime(12, 0)) == text("2011-12-30T22:00:00Z"));
}

TEST_CASE("every half hour of a year finds its way there and back", "[base]")
{
    for (const char *name : {"Asia/Shanghai", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe"}) {
        const StoreZone place = zone(name);
        for (UtcTime time = at("2026-01-01T00:00:00Z"); time < at("2027-01-01T00:00:00Z");
             time = time.plusMinutes(30)) {
            const QDateTime local = place.local(time);
            const UtcTime again = place.instantOf(local.date(), local.time());
            if (again != time) { // the later of two
                CHECK(again < time);
                CHECK(place.local(again).time() == local.time());
            }
        }
    }
}
