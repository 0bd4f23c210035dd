// SPDX-License-Identifier: GPL-3.0-or-later
// Dates, times, offsets, and who comes first: the day or the month.
#include "core/transfer/date_format.h"

#include "core/transfer/moment_reader.h"
#include "tests/support/catch.h"

using namespace rd;

namespace
{
QString dayText(const char *text, DateOrder order)
{
    const auto date = readDateText(text);
    const auto day = date ? dayBy(*date, order) : std::nullopt;
    return day ? QStringLiteral("%1-%2-%3 %4").arg(day->year).arg(day->month).arg(day->day).arg(date->secondOfDay)
               : QStringLiteral("-");
}

/// The instant, or the day when there is no time, or the fault.
QString momentText(const char *text, DateFormat format, const char *zone = "Europe/London", int dayStartsAtMinutes = 0)
{
    MomentReader reader(*StoreZone::fromName(QString::fromLatin1(zone)), dayStartsAtMinutes, format);
    Moment moment;
    switch (reader.read(text, moment)) {
    case MomentReader::Fault::None:
        return moment.day.toIso() + (moment.at ? QLatin1Char(' ') + moment.at->toIso() : QString());
    case MomentReader::Fault::NotADate:
        return QStringLiteral("not a date");
    case MomentReader::Fault::OtherFormat:
        return QStringLiteral("other format");
    }
    return {};
}
}

TEST_CASE("Dates in all usual notations", "[transfer]")
{
    using enum DateOrder;
    CHECK(dayText("2010-12-01 08:26:00", YearMonthDay) == QStringLiteral("2010-12-1 30360"));
    CHECK(dayText("2017/1/3 9:56", YearMonthDay) == QStringLiteral("2017-1-3 35760"));
    CHECK(dayText("2017/4/27", YearMonthDay) == QStringLiteral("2017-4-27 -1"));
    CHECK(dayText("20170103", YearMonthDay) == QStringLiteral("2017-1-3 -1"));
    CHECK(dayText("2017年1月3日 9:05", YearMonthDay) == QStringLiteral("2017-1-3 32700"));
    CHECK(dayText("08/11/2020", DayMonthYear) == QStringLiteral("2020-11-8 -1"));
    CHECK(dayText("08/11/2020", MonthDayYear) == QStringLiteral("2020-8-11 -1"));
    CHECK(dayText("03.01.17", DayMonthYear) == QStringLiteral("2017-1-3 -1"));
    CHECK(dayText("7/28/26 1:33 PM", MonthDayYear) == QStringLiteral("2026-7-28 48780"));
    CHECK(dayText("7/28/26 12:03 AM", MonthDayYear) == QStringLiteral("2026-7-28 180"));
    CHECK(dayText("7/28/26 12:03pm", MonthDayYear) == QStringLiteral("2026-7-28 43380"));
    CHECK(dayText("2025-05-11T09:55:16.250Z", YearMonthDay) == QStringLiteral("2025-5-11 35716"));
}

TEST_CASE("What is no date", "[transfer]")
{
    using enum DateOrder;
    for (const char *text :
         {"", "soon", "2017-13-01", "2017-02-29", "2017-1", "2017-01-03 25:00", "2017-01-03 10", "2017-01-03 10:61",
          "2017/01-03", "12345", "2017-01-03 13:00 PM", "1/2/3", "2017-01-03 08:00 +99:00", "2017-01-03x"}) {
        INFO(text);
        CHECK(dayText(text, YearMonthDay) == QStringLiteral("-"));
    }
    CHECK(dayText("2017-01-03", DayMonthYear) == QStringLiteral("-"));
    CHECK(dayText("13/13/2020", DayMonthYear) == QStringLiteral("-"));
}

TEST_CASE("One impossible order settles which it is", "[transfer]")
{
    CHECK(onlyOrder(*readDateText("2017-01-03")) == DateOrder::YearMonthDay);
    CHECK(onlyOrder(*readDateText("28/07/2026")) == DateOrder::DayMonthYear);
    CHECK(onlyOrder(*readDateText("07/28/2026")) == DateOrder::MonthDayYear);
    CHECK_FALSE(onlyOrder(*readDateText("01/02/2026")).has_value());
}

TEST_CASE("Times without offset are the store's own", "[transfer]")
{
    const DateFormat iso;
    CHECK(momentText("2011-07-01 12:00", iso) == QStringLiteral("2011-07-01 2011-07-01T11:00:00Z"));
    CHECK(momentText("2011-12-01 12:00", iso) == QStringLiteral("2011-12-01 2011-12-01T12:00:00Z"));
    CHECK(momentText("2011-12-01", iso) == QStringLiteral("2011-12-01"));
    CHECK(momentText("2020-02-01 00:14:15", iso, "Asia/Shanghai") == QStringLiteral("2020-02-01 2020-01-31T16:14:15Z"));
    // 2011-10-30 01:30 happened twice in London; the earlier one counts. 2011-03-27 01:30 never happened.
    CHECK(momentText("2011-10-30 01:30", iso) == QStringLiteral("2011-10-30 2011-10-30T00:30:00Z"));
    CHECK(momentText("2011-10-30 02:30", iso) == QStringLiteral("2011-10-30 2011-10-30T02:30:00Z"));
    CHECK(momentText("2011-03-27 01:30", iso) == QStringLiteral("2011-03-27 2011-03-27T01:30:00Z"));
}

TEST_CASE("An offset in the text wins over the store's zone", "[transfer]")
{
    const DateFormat iso;
    CHECK(momentText("2025-05-11 23:55:16 -0400", iso) == QStringLiteral("2025-05-12 2025-05-12T03:55:16Z"));
    CHECK(momentText("2014-11-25 14:45:53 +1100", iso, "Australia/Sydney")
          == QStringLiteral("2014-11-25 2014-11-25T03:45:53Z"));
    CHECK(momentText("2014-11-25T14:45:53+05:30", iso) == QStringLiteral("2014-11-25 2014-11-25T09:15:53Z"));
    CHECK(momentText("2014-11-25 00:10 UTC", iso) == QStringLiteral("2014-11-25 2014-11-25T00:10:00Z"));
}

TEST_CASE("A sale after midnight can belong to the evening before", "[transfer]")
{
    CHECK(momentText("2020-02-02 03:59", {}, "Asia/Shanghai", 240)
          == QStringLiteral("2020-02-01 2020-02-01T19:59:00Z"));
    CHECK(momentText("2020-02-02 04:00", {}, "Asia/Shanghai", 240)
          == QStringLiteral("2020-02-02 2020-02-01T20:00:00Z"));
    CHECK(momentText("2020-02-02", {}, "Asia/Shanghai", 240) == QStringLiteral("2020-02-02"));
}

TEST_CASE("A date in another notation than its column is told apart from no date", "[transfer]")
{
    const DateFormat dayFirst{DateOrder::DayMonthYear, '/'};
    CHECK(momentText("13/01/2015", dayFirst) == QStringLiteral("2015-01-13"));
    CHECK(momentText("01/13/2015", dayFirst) == QStringLiteral("other format"));
    CHECK(momentText("13-01-2015", dayFirst) == QStringLiteral("other format"));
    CHECK(momentText("2015-01-13", dayFirst) == QStringLiteral("other format"));
    CHECK(momentText("31/02/2015", dayFirst) == QStringLiteral("not a date"));
    CHECK(momentText("x", dayFirst) == QStringLiteral("not a date"));
}
