// SPDX-License-Identifier: GPL-3.0-or-later
// Instants, days and months as texts and back.
#include "core/base/time.h"
#include "core/base/clock.h"

#include "tests/support/catch.h"
#include "tests/support/values.h"

using namespace rd;
using namespace rd::test;

TEST_CASE("an instant is written in UTC, with milliseconds only when it has some", "[base]")
{
    CHECK(UtcTime::fromMs(0).toIso() == text("1970-01-01T00:00:00Z"));
    CHECK(UtcTime::fromMs(1'795'334'709'000).toIso() == text("2026-11-22T08:05:09Z"));
    CHECK(UtcTime::fromMs(1'795'334'709'007).toIso() == text("2026-11-22T08:05:09.007Z"));
    CHECK(UtcTime::fromMs(-1).toIso() == text("1969-12-31T23:59:59.999Z"));
    CHECK(UtcTime::fromMs(253'402'300'799'999).toIso() == text("9999-12-31T23:59:59.999Z"));
    CHECK(UtcTime::fromMs(253'402'300'800'000).toIso().isEmpty());
}

TEST_CASE("an instant is read with Z or an offset, never without", "[base]")
{
    CHECK(at("2026-11-22T08:05:09Z").ms() == 1'795'334'709'000);
    CHECK(at("2026-11-22T16:05:09+08:00").ms() == 1'795'334'709'000);
    CHECK(at("2026-11-22T08:05:09.250Z").ms() == 1'795'334'709'250);
    for (const char *wrong :
         {"", "2026-11-22", "2026-11-22T08:05:09", "2026-13-22T08:05:09Z", "yesterday", "2026-11-22T25:00:00Z"}) {
        INFO(wrong);
        CHECK_FALSE(UtcTime::parse(text(wrong)));
    }
}

TEST_CASE("an instant moves by minutes and milliseconds", "[base]")
{
    CHECK(at("2026-11-22T08:00:00Z").plusMinutes(90) == at("2026-11-22T09:30:00Z"));
    CHECK(at("2026-11-22T08:00:00Z").plusMs(-1) < at("2026-11-22T08:00:00Z"));
}

TEST_CASE("a day is read in one form only", "[base]")
{
    CHECK(day("1970-01-01").days() == 0);
    CHECK(day("2026-11-22").toIso() == text("2026-11-22"));
    CHECK(day("2028-02-29").plusDays(1) == day("2028-03-01"));
    CHECK(day("2026-11-22").toDate() == QDate(2026, 11, 22));
    CHECK(BusinessDate::fromDate(QDate(1969, 12, 31)).days() == -1);
    CHECK(BusinessDate::fromDays(-719'528).toIso() == text("0000-01-01"));
    CHECK(BusinessDate::fromDays(-719'529).toIso().isEmpty());
    for (qint64 each = -1'000; each < 60'000; each += 97) {
        CHECK(BusinessDate::fromDays(each).toIso() == BusinessDate::fromDays(each).toDate().toString(Qt::ISODate));
    }
    for (const char *wrong :
         {"", "2026-2-3", "2026-02-30", "2027-02-29", "22.11.2026", "2026/11/22", "2026-11-22 ", "2026-11-222"}) {
        INFO(wrong);
        CHECK_FALSE(BusinessDate::parse(text(wrong)));
    }
}

TEST_CASE("a month goes from its first day to the first of the next", "[base]")
{
    const BusinessMonth december = BusinessMonth::parse(text("2026-12")).value();
    CHECK(december.first() == day("2026-12-01"));
    CHECK(december.end() == day("2027-01-01"));
    CHECK(december.next() == BusinessMonth{2027, 1});
    CHECK(december.next().previous() == december);
    CHECK(december.previous().toIso() == text("2026-11"));
    CHECK(BusinessMonth::of(day("2026-12-31")) == december);
    for (const char *wrong : {"", "2026-13", "2026-1", "202612", "2026-12-01", "12-2026"}) {
        INFO(wrong);
        CHECK_FALSE(BusinessMonth::parse(text(wrong)));
    }
}

TEST_CASE("a frozen clock moves only when told", "[base]")
{
    FrozenClock clock(at("2026-11-22T02:00:00Z"));
    CHECK(clock.now() == at("2026-11-22T02:00:00Z"));
    clock.advanceMinutes(61);
    clock.advanceMs(1000);
    CHECK(clock.now() == at("2026-11-22T03:01:01Z"));
    clock.set(at("2026-01-01T00:00:00Z"));
    CHECK(clock.now() == at("2026-01-01T00:00:00Z"));
    CHECK(SystemClock().now() > at("2026-01-01T00:00:00Z"));
}
