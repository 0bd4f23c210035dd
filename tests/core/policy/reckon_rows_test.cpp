// SPDX-License-Identifier: GPL-3.0-or-later
// Due times and the hours that were skipped on the way, reckoned by hand from the calendar.
#include "tests/core/policy/reckon_scenes.h"

#include "tests/support/catch.h"

#include <QDateTime>
#include <QStringList>

using namespace rd;
using namespace rd::test;

namespace
{
enum class Scene { Natural, Office, Shop, Bar, Market, Always, Evening, Baker };

/// Times without an offset are those of Shanghai.
struct Row {
    Scene scene;
    const char *opened;
    int minutes;
    const char *due;
    const char *skipped = ""; ///< what was not counted: kind, then day of the month and clock of both ends
    const char *pauses = "";  ///< "since/until since/until"
    const char *zone = "Asia/Shanghai";
    int expectedDays = 0;
};

std::optional<OpeningHours> hoursOf(const Row &row)
{
    switch (row.scene) {
    case Scene::Natural:
        return std::nullopt;
    case Scene::Office:
        return officeHours(row.zone);
    case Scene::Shop:
        return shopHours(row.zone);
    case Scene::Bar:
        return barHours(row.zone);
    case Scene::Market:
        return marketHours();
    case Scene::Always:
        return dailyHours({{0, 24 * 60}}, row.zone);
    case Scene::Evening:
        return dailyHours({{18 * 60, 24 * 60}}, row.zone);
    case Scene::Baker:
        return dailyHours({{2 * 60 + 15, 10 * 60}}, row.zone);
    }
    return std::nullopt;
}

UtcTime instant(const QString &iso)
{
    constexpr qsizetype kWithoutOffset = 16;
    const QString full = iso.size() == kWithoutOffset ? QString(iso + QStringLiteral(":00+08:00"))
                                                      : QString(iso).insert(kWithoutOffset, QStringLiteral(":00"));
    return UtcTime::parse(full).value();
}

std::vector<Pause> pausesOf(const Row &row)
{
    std::vector<Pause> pauses;
    for (const QString &pause : text(row.pauses).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        pauses.push_back({instant(pause.section(QLatin1Char('/'), 0, 0)), instant(pause.section(QLatin1Char('/'), 1))});
    }
    return pauses;
}

const char *wordOf(StretchKind kind)
{
    switch (kind) {
    case StretchKind::Work:
        return "work";
    case StretchKind::Expected:
        return "expected";
    case StretchKind::BeforeOpening:
        return "before";
    case StretchKind::Break:
        return "break";
    case StretchKind::Night:
        return "night";
    case StretchKind::ClosedDay:
        return "closed";
    case StretchKind::Holiday:
        return "holiday";
    case StretchKind::Pause:
        return "pause";
    case StretchKind::Added:
        return "added";
    }
    return "";
}

QString skippedIn(const Reckoned &reckoned, const StoreZone &zone)
{
    const auto clock = [&zone](UtcTime time) { return zone.local(time).toString(QStringLiteral("dd.HH:mm")); };
    QStringList words;
    for (const Stretch &stretch : reckoned.stretches) {
        if (stretch.kind != StretchKind::Work) {
            words.append(text(wordOf(stretch.kind)) + QLatin1Char(' ') + clock(stretch.from) + QLatin1Char('-')
                         + clock(stretch.to));
        }
    }
    return words.join(QStringLiteral("; "));
}

void check(const std::vector<Row> &rows)
{
    for (const Row &row : rows) {
        INFO(row.opened << " + " << row.minutes);
        const StoreZone zone = StoreZone::fromName(text(row.zone)).value();
        const Reckoned reckoned = reckonDue({instant(text(row.opened)), row.expectedDays, row.minutes}, pausesOf(row),
                                            hoursOf(row));
        CHECK(zone.local(reckoned.due).toString(Qt::ISODate).toStdString()
              == zone.local(instant(text(row.due))).toString(Qt::ISODate).toStdString());
        CHECK(skippedIn(reckoned, zone).toStdString() == row.skipped);
        CHECK(reckoned.yearsNotCovered.empty());
    }
}

constexpr auto kOffice = Scene::Office;
constexpr auto kShop = Scene::Shop;
constexpr auto kBar = Scene::Bar;
constexpr auto kMarket = Scene::Market;
constexpr auto kNatural = Scene::Natural;
}

// 22 September 2025 is a Monday.
TEST_CASE("due times over lunch, night and Sunday", "[policy]")
{
    check({
        {kOffice, "2025-09-22T09:00", 180, "2025-09-22T12:00"},
        {kOffice, "2025-09-22T09:00", 181, "2025-09-22T13:01", "break 22.12:00-22.13:00"},
        {kOffice, "2025-09-22T07:30", 60, "2025-09-22T10:00", "before 22.07:30-22.09:00"},
        {kOffice, "2025-09-22T00:00", 30, "2025-09-22T09:30", "before 22.00:00-22.09:00"},
        {kOffice, "2025-09-22T12:00", 1, "2025-09-22T13:01", "break 22.12:00-22.13:00"},
        {kOffice, "2025-09-22T12:30", 60, "2025-09-22T14:00", "break 22.12:30-22.13:00"},
        {kOffice, "2025-09-22T12:30", 0, "2025-09-22T12:30"},
        {kOffice, "2025-09-22T17:00", 120, "2025-09-23T10:00", "night 22.18:00-23.09:00"},
        {kOffice, "2025-09-22T18:00", 1, "2025-09-23T09:01", "night 22.18:00-23.09:00"},
        {kOffice, "2025-09-22T23:59", 30, "2025-09-23T09:30", "night 22.23:59-23.09:00"},
        {kOffice, "2025-09-22T09:00", 480, "2025-09-22T18:00", "break 22.12:00-22.13:00"},
        {kOffice, "2025-09-22T09:00", 481, "2025-09-23T09:01", "break 22.12:00-22.13:00; night 22.18:00-23.09:00"},
        {kOffice, "2025-09-24T13:00", 1260, "2025-09-26T18:00",
         "night 24.18:00-25.09:00; break 25.12:00-25.13:00; night 25.18:00-26.09:00; break 26.12:00-26.13:00"},
        {kOffice, "2025-09-19T17:00", 120, "2025-09-20T11:00", "night 19.18:00-20.10:00"},
        {kOffice, "2025-09-20T13:00", 120, "2025-09-22T10:00",
         "night 20.14:00-21.00:00; closed 21.00:00-22.00:00; before 22.00:00-22.09:00"},
        {kOffice, "2025-09-21T11:00", 60, "2025-09-22T10:00", "closed 21.11:00-22.00:00; before 22.00:00-22.09:00"},
        {kShop, "2026-11-23T09:00", 1440, "2026-11-24T21:00", "night 23.21:00-24.09:00"},
        {kShop, "2026-11-23T21:00", 720, "2026-11-24T21:00", "night 23.21:00-24.09:00"},
        {Scene::Always, "2025-09-22T22:00", 600, "2025-09-23T08:00"},
        {Scene::Evening, "2025-09-22T23:30", 60, "2025-09-23T18:30", "night 23.00:00-23.18:00"},
        {kNatural, "2025-09-22T17:00", 1440, "2025-09-23T17:00"},
    });
}

TEST_CASE("due times over the National Day of 2025", "[policy]")
{
    check({
        // Sunday 28 September and Saturday 11 October are worked, 1 to 8 October are free.
        {kOffice, "2025-09-27T13:00", 120, "2025-09-28T10:00", "night 27.14:00-28.09:00"},
        {kOffice, "2025-09-28T17:00", 120, "2025-09-29T10:00", "night 28.18:00-29.09:00"},
        {kOffice, "2025-09-30T17:00", 60, "2025-09-30T18:00"},
        {kOffice, "2025-09-30T17:00", 120, "2025-10-09T10:00",
         "night 30.18:00-01.00:00; holiday 01.00:00-09.00:00; before 09.00:00-09.09:00"},
        {kOffice, "2025-09-29T13:00", 781, "2025-10-09T09:01",
         "night 29.18:00-30.09:00; break 30.12:00-30.13:00; night 30.18:00-01.00:00; holiday 01.00:00-09.00:00; before 09.00:00-09.09:00"},
        {kOffice, "2025-10-04T11:00", 60, "2025-10-09T10:00", "holiday 04.11:00-09.00:00; before 09.00:00-09.09:00"},
        {kOffice, "2025-10-10T17:00", 120, "2025-10-11T10:00", "night 10.18:00-11.09:00"},
        {kOffice, "2025-10-11T11:30", 61, "2025-10-11T13:31", "break 11.12:00-11.13:00"},
        {kOffice, "2025-10-11T17:30", 60, "2025-10-13T09:30",
         "night 11.18:00-12.00:00; closed 12.00:00-13.00:00; before 13.00:00-13.09:00"},
        {kShop, "2025-09-30T20:00", 120, "2025-10-01T10:00", "night 30.21:00-01.09:00"},
    });
}

TEST_CASE("due times over the other holidays of 2025 and 2026", "[policy]")
{
    check({
        {kOffice, "2025-01-27T17:00", 120, "2025-02-05T10:00",
         "night 27.18:00-28.00:00; holiday 28.00:00-05.00:00; before 05.00:00-05.09:00"},
        {kOffice, "2025-01-25T13:30", 60, "2025-01-26T09:30", "night 25.14:00-26.09:00"},
        {kOffice, "2025-02-07T17:30", 60, "2025-02-08T09:30", "night 07.18:00-08.09:00"},
        {kOffice, "2025-04-26T13:30", 60, "2025-04-27T09:30", "night 26.14:00-27.09:00"},
        {kOffice, "2025-04-30T17:00", 120, "2025-05-06T10:00",
         "night 30.18:00-01.00:00; holiday 01.00:00-06.00:00; before 06.00:00-06.09:00"},
        {kOffice, "2025-05-30T17:00", 120, "2025-06-03T10:00",
         "night 30.18:00-31.00:00; holiday 31.00:00-03.00:00; before 03.00:00-03.09:00"},
        {kOffice, "2025-12-31T17:30", 60, "2026-01-04T09:30",
         "night 31.18:00-01.00:00; holiday 01.00:00-04.00:00; before 04.00:00-04.09:00"},
        {kOffice, "2026-02-13T17:00", 120, "2026-02-14T10:00", "night 13.18:00-14.09:00"},
        {kOffice, "2026-02-14T17:00", 120, "2026-02-24T10:00",
         "night 14.18:00-15.00:00; holiday 15.00:00-24.00:00; before 24.00:00-24.09:00"},
        {kOffice, "2026-02-27T17:30", 60, "2026-02-28T09:30", "night 27.18:00-28.09:00"},
        {kOffice, "2026-04-03T17:00", 61, "2026-04-07T09:01",
         "night 03.18:00-04.00:00; holiday 04.00:00-07.00:00; before 07.00:00-07.09:00"},
        {kOffice, "2026-05-08T17:30", 60, "2026-05-09T09:30", "night 08.18:00-09.09:00"},
        {kOffice, "2026-06-18T17:30", 60, "2026-06-22T09:30",
         "night 18.18:00-19.00:00; holiday 19.00:00-22.00:00; before 22.00:00-22.09:00"},
        {kOffice, "2026-09-19T13:30", 60, "2026-09-20T09:30", "night 19.14:00-20.09:00"},
        {kOffice, "2026-09-24T17:00", 120, "2026-09-28T10:00",
         "night 24.18:00-25.00:00; holiday 25.00:00-28.00:00; before 28.00:00-28.09:00"},
        {kOffice, "2026-09-30T17:00", 120, "2026-10-08T10:00",
         "night 30.18:00-01.00:00; holiday 01.00:00-08.00:00; before 08.00:00-08.09:00"},
        {kOffice, "2026-10-09T17:00", 120, "2026-10-10T10:00", "night 09.18:00-10.09:00"},
    });
}

TEST_CASE("due times over leap days and days of the store's own", "[policy]")
{
    check({
        {kShop, "2028-02-28T20:00", 120, "2028-02-29T10:00", "night 28.21:00-29.09:00"},
        {kShop, "2028-02-29T20:00", 120, "2028-03-01T10:00", "night 29.21:00-01.09:00"},
        {kShop, "2027-02-28T20:00", 120, "2027-03-01T10:00", "night 28.21:00-01.09:00"},
        {kNatural, "2028-02-28T12:00", 2880, "2028-03-01T12:00"},
        {kShop, "2028-02-27T10:00", 60, "2028-03-01T11:00", "expected 27.10:00-01.10:00", "", "Asia/Shanghai", 3},
        {kMarket, "2026-12-19T15:30", 60, "2026-12-21T09:30",
         "night 19.16:00-20.00:00; closed 20.00:00-21.00:00; before 21.00:00-21.09:00"},
        {kMarket, "2026-12-24T13:00", 120, "2026-12-27T11:00",
         "night 24.14:00-25.00:00; closed 25.00:00-27.00:00; before 27.00:00-27.10:00"},
        {kMarket, "2026-12-27T15:00", 120, "2026-12-28T10:00", "night 27.16:00-28.09:00"},
    });
}

TEST_CASE("due times of hours past midnight", "[policy]")
{
    check({
        {kBar, "2025-09-21T03:00", 120, "2025-09-21T19:00", "night 21.04:00-21.18:00"},
        {kBar, "2025-09-22T03:00", 120, "2025-09-23T19:00", "closed 22.04:00-23.00:00; before 23.00:00-23.18:00"},
        {kBar, "2025-09-23T10:00", 480, "2025-09-24T02:00", "before 23.10:00-23.18:00"},
        {kBar, "2025-09-23T18:00", 601, "2025-09-24T18:01", "night 24.04:00-24.18:00"},
        {kBar, "2025-09-30T23:00", 300, "2025-10-01T04:00"},
    });
}

// Berlin: on 29 March 2026 02:00 becomes 03:00, on 25 October 03:00 becomes 02:00. New York: 8 March, 1 November at 02:00.
// Lord Howe: on 5 April 02:00 becomes 01:30, on 4 October 02:00 becomes 02:30.
TEST_CASE("due times over changes of the clock, both ways", "[policy]")
{
    const char *berlin = "Europe/Berlin";
    check({
        {kBar, "2026-03-28T18:00+01:00", 540, "2026-03-29T04:00+02:00", "", "", berlin},
        {kBar, "2026-03-28T18:00+01:00", 541, "2026-03-29T18:01+02:00", "night 29.04:00-29.18:00", "", berlin},
        {kBar, "2026-10-24T18:00+02:00", 660, "2026-10-25T04:00+01:00", "", "", berlin},
        {kBar, "2026-10-24T18:00+02:00", 600, "2026-10-25T03:00+01:00", "", "", berlin},
        {kBar, "2026-10-25T02:30+02:00", 60, "2026-10-25T02:30+01:00", "", "", berlin},
        {kShop, "2026-03-28T20:00+01:00", 120, "2026-03-29T10:00+02:00", "night 28.21:00-29.09:00", "", berlin},
        {kShop, "2026-10-24T20:00+02:00", 120, "2026-10-25T10:00+01:00", "night 24.21:00-25.09:00", "", berlin},
        {kOffice, "2026-03-28T13:00+01:00", 120, "2026-03-30T10:00+02:00",
         "night 28.14:00-29.00:00; closed 29.00:00-30.00:00; before 30.00:00-30.09:00", "", berlin},
        {kShop, "2026-03-27T12:00+01:00", 60, "2026-03-30T13:00+02:00", "expected 27.12:00-30.12:00", "", berlin, 3},
        {kNatural, "2026-03-28T12:00+01:00", 1440, "2026-03-29T13:00+02:00", "", "", berlin},
        {kNatural, "2026-10-24T12:00+02:00", 1440, "2026-10-25T11:00+01:00", "", "", berlin},
        // It opens at an hour that does not exist, and at one that comes twice.
        {Scene::Baker, "2026-03-28T09:30+01:00", 60, "2026-03-29T03:30+02:00", "night 28.10:00-29.03:00", "", berlin},
        {Scene::Baker, "2026-10-24T09:30+02:00", 90, "2026-10-25T02:30+01:00",
         "night 24.10:00-25.02:15; night 25.02:00-25.02:15", "", berlin},
        {kBar, "2026-03-07T18:00-05:00", 540, "2026-03-08T04:00-04:00", "", "", "America/New_York"},
        {kBar, "2026-10-31T18:00-04:00", 660, "2026-11-01T04:00-05:00", "", "", "America/New_York"},
        {kBar, "2026-04-04T18:00+11:00", 630, "2026-04-05T04:00+10:30", "", "", "Australia/Lord_Howe"},
        {kBar, "2026-10-03T18:00+10:30", 570, "2026-10-04T04:00+11:00", "", "", "Australia/Lord_Howe"},
    });
}

TEST_CASE("due times over pauses", "[policy]")
{
    check({
        {kOffice, "2025-09-22T16:00", 120, "2025-09-23T10:30",
         "pause 22.17:00-22.18:00; night 22.18:00-23.09:00; pause 23.09:00-23.09:30",
         "2025-09-22T17:00/2025-09-23T09:30"},
        {kNatural, "2025-09-22T16:00", 120, "2025-09-23T10:30", "pause 22.17:00-23.09:30",
         "2025-09-22T17:00/2025-09-23T09:30"},
        {kOffice, "2025-09-22T17:00", 120, "2025-09-23T10:00", "night 22.18:00-23.09:00",
         "2025-09-22T20:00/2025-09-23T08:00"},
        {kOffice, "2025-09-22T11:00", 90, "2025-09-22T14:30",
         "pause 22.11:30-22.12:00; break 22.12:00-22.13:00; pause 22.13:00-22.13:30",
         "2025-09-22T11:30/2025-09-22T13:30"},
        {kOffice, "2025-09-22T09:00", 60, "2025-09-22T11:00", "pause 22.09:00-22.10:00",
         "2025-09-21T00:00/2025-09-22T10:00"},
        {kOffice, "2025-09-22T09:00", 60, "2025-09-22T11:00", "pause 22.09:15-22.09:45; pause 22.10:00-22.10:30",
         "2025-09-22T09:15/2025-09-22T09:45 2025-09-22T10:00/2025-09-22T10:30"},
        {kOffice, "2025-09-30T16:00", 120, "2025-10-09T10:30",
         "pause 30.17:00-30.18:00; night 30.18:00-01.00:00; holiday 01.00:00-09.00:00; before 09.00:00-09.09:00; pause 09.09:00-09.09:30",
         "2025-09-30T17:00/2025-10-09T09:30"},
        // It was late already: what it is late by stays.
        {kOffice, "2025-09-22T09:00", 60, "2025-09-22T11:00", "added 22.10:00-22.11:00",
         "2025-09-22T14:00/2025-09-22T15:00"},
        {kOffice, "2025-09-22T09:00", 60, "2025-09-22T11:00", "pause 22.10:00-22.11:00",
         "2025-09-22T10:00/2025-09-22T11:00"},
        {kOffice, "2025-09-22T17:00", 60, "2025-09-23T10:00", "night 22.18:00-23.09:00; added 23.09:00-23.10:00",
         "2025-09-23T14:00/2025-09-23T15:00"},
        // While goods are not expected yet.
        {kShop, "2026-11-23T10:00", 60, "2026-11-25T13:00", "expected 23.10:00-25.10:00; added 25.11:00-25.13:00",
         "2026-11-24T10:00/2026-11-24T12:00", "Asia/Shanghai", 2},
        {kBar, "2026-03-28T22:00+01:00", 120, "2026-03-29T18:30+02:00",
         "pause 28.23:00-29.03:30; night 29.04:00-29.18:00", "2026-03-28T23:00+01:00/2026-03-29T03:30+02:00",
         "Europe/Berlin"},
    });
}
