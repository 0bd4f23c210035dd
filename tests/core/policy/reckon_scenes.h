// SPDX-License-Identifier: GPL-3.0-or-later
// Stores with different hours, for tests of what is reckoned by them.
#pragma once

#include "core/policy/public_holidays.h"
#include "core/policy/reckon.h"
#include "tests/support/values.h"

namespace rd::test
{
/// Monday to Friday nine to twelve and one to six, Saturday ten to two; closed on public holidays.
inline OpeningHours officeHours(const char *zone = "Asia/Shanghai")
{
    OpeningHours hours{StoreZone::fromName(text(zone)).value()};
    hours.weekly.fill({{9 * 60, 12 * 60}, {13 * 60, 18 * 60}});
    hours.weekly[5] = {{10 * 60, 14 * 60}};
    hours.weekly[6] = {};
    const PublicHolidays table = publicHolidays(text("CN"));
    hours.days = table.days;
    hours.years = table.years;
    hours.isClosedOnHolidays = true;
    return hours;
}

/// Every day nine to nine, and public holidays are days as others.
inline OpeningHours shopHours(const char *zone = "Asia/Shanghai")
{
    OpeningHours hours = officeHours(zone);
    hours.weekly = OpeningHours::everyDay({{9 * 60, 21 * 60}});
    hours.isClosedOnHolidays = false;
    return hours;
}

inline OpeningHours dailyHours(const DaySpans &spans, const char *zone)
{
    return {StoreZone::fromName(text(zone)).value(), OpeningHours::everyDay(spans)};
}

/// Each evening at six until four in the morning, closed on Mondays.
inline OpeningHours barHours(const char *zone = "Asia/Shanghai")
{
    OpeningHours hours = dailyHours({{18 * 60, 28 * 60}}, zone);
    hours.weekly[0] = {};
    return hours;
}

/// Closed on Sundays; hours of its own on 24 December 2026, then closed for two days, and the Sunday works as a Saturday.
inline OpeningHours marketHours()
{
    OpeningHours hours = dailyHours({{9 * 60, 21 * 60}}, "Asia/Shanghai");
    hours.weekly[5] = {{10 * 60, 16 * 60}};
    hours.weekly[6] = {};
    hours.days = {{day("2026-12-24"), NamedDayKind::Hours, Weekday::Monday, {{9 * 60, 14 * 60}}},
                  {day("2026-12-25"), NamedDayKind::Closed},
                  {day("2026-12-26"), NamedDayKind::Closed},
                  {day("2026-12-27"), NamedDayKind::As, Weekday::Saturday}};
    return hours;
}
}
