// SPDX-License-Identifier: GPL-3.0-or-later
// Opening hours in the policy document.
#include "core/policy/holiday_table.h"
#include "core/policy/public_holidays.h"
#include "tests/core/policy/rules_with.h"

using namespace rd;
using namespace rd::test;

namespace
{
OpeningHours hoursFrom(const char *written)
{
    const auto policy = readWith("opening_hours", json(written));
    REQUIRE(policy);
    return policy->openingHours.value();
}

const char *const kEveryDay = "{'mon':%,'tue':%,'wed':%,'thu':%,'fri':%,'sat':%,'sun':%}";

/// A week whose days are all the same.
QByteArray week(const char *day)
{
    return "{'weekly':" + QByteArray(kEveryDay).replace("%", day) + "}";
}
}

TEST_CASE("opening hours that say nothing are every day nine to nine, with the holidays that are known", "[policy]")
{
    const OpeningHours hours = hoursFrom("{}");
    CHECK(hours.weekly == OpeningHours::everyDay({{9 * 60, 21 * 60}}));
    CHECK_FALSE(hours.isClosedOnHolidays);
    CHECK(hours.years == std::vector{2025, 2026});
    CHECK(hours.days == publicHolidays(text("CN")).days);
    CHECK(hours.zone == storeZone("Europe/Berlin"));
    CHECK_FALSE(readWith("opening_hours", QJsonValue())->openingHours);
}

TEST_CASE("other regions have no holidays that the program knows", "[policy]")
{
    QJsonObject document = policyToJson(defaultPolicy(currency()), currency());
    document.insert(text("phone_region"), text("DE"));
    document.insert(text("opening_hours"), QJsonObject{{text("holidays"), text("closed")}});
    const auto policy = policyFromJson(document, currency(), storeZone());
    REQUIRE(policy);
    CHECK(policy->openingHours->days.empty());
    CHECK_FALSE(policy->openingHours->coversYear(2026));
}

TEST_CASE("hours survive the way to the document and back", "[policy]")
{
    const char *written =
        "{'weekly':{'mon':['09:00-12:00','13:00-18:00'],'tue':['18:00-04:00'],'wed':['00:00-24:00'],'thu':['18:00-24:00'],"
        "'fri':['22:30-00:15'],'sat':[],'sun':['10:00-14:00']},'holidays':'closed','years':[2026,2027],"
        "'days':[{'day':'2027-02-06','kind':'holiday','name':{'en':'Spring Festival','zh_CN':'春节'}},"
        "{'day':'2026-12-24','kind':'hours','hours':['09:00-14:00']},{'day':'2026-12-25','kind':'closed'},"
        "{'day':'2027-02-14','kind':'make_up','as':'fri'},{'day':'2026-12-27','kind':'as','as':'sat'}]}";
    const OpeningHours hours = hoursFrom(written);
    CHECK(hours.weekly[0] == DaySpans{{9 * 60, 12 * 60}, {13 * 60, 18 * 60}});
    CHECK(hours.weekly[1] == DaySpans{{18 * 60, 28 * 60}});
    CHECK(hours.weekly[2] == DaySpans{{0, 24 * 60}});
    CHECK(hours.weekly[3] == DaySpans{{18 * 60, 24 * 60}});
    CHECK(hours.weekly[4] == DaySpans{{22 * 60 + 30, 24 * 60 + 15}});
    CHECK(hours.weekly[5].empty());
    REQUIRE(hours.days.size() == 5);
    CHECK(hours.days[0].day == day("2026-12-24")); // in the order of the calendar
    CHECK(hours.days[0].spans == DaySpans{{9 * 60, 14 * 60}});
    CHECK(hours.days[2].as == Weekday::Saturday);
    CHECK(hours.days[3].name.zhCn == text("春节"));
    CHECK(hours.days[4].as == Weekday::Friday);
    CHECK(hours.coversYear(2027));
    CHECK_FALSE(hours.coversYear(2028));
    Policy policy = defaultPolicy(currency());
    policy.openingHours = hours;
    policy.customerGroups = {{text("vip"), {text("Regulars"), QString::fromUtf8("老顾客")}, {}}};
    policy.limitRules = {{Step::Inspect, text("defective"), {}, 90},
                         {Step::Settle, text("other"), text("vip"), 5},
                         {Step::Review, {}, text("vip"), 7}};
    const QJsonObject document = policyToJson(policy, currency());
    CHECK(*policyFromJson(document, currency(), hours.zone) == policy);
    CHECK(openingHoursOf(document, hours.zone) == hours);
    CHECK_FALSE(openingHoursOf(policyToJson(defaultPolicy(currency()), currency()), hours.zone));
}

TEST_CASE("hours that are none are named", "[policy]")
{
    CHECK(faultsWith("opening_hours", "[]") == only("opening_hours not_an_object"));
    CHECK(faultsWith("opening_hours", "{'open':1}") == only("opening_hours.open unknown_key"));
    for (const char *wrong : {"'9-21'", "['9:00-21:00']", "['09:00-25:00']", "['24:00-25:00']", "['09:00-24:30']",
                              "['09:00-09:00']", "[9]", "['09:60-10:00']"}) {
        INFO(wrong);
        CHECK(faultsWith("opening_hours", week(wrong).constData()).first()
              == text("opening_hours.weekly.mon not_a_list_of_hours"));
    }
    CHECK(faultsWith("opening_hours", week("['09:00-12:00','11:00-13:00']").constData()).first()
          == text("opening_hours.weekly.mon hours_not_one_after_the_other"));
    CHECK(faultsWith("opening_hours", week("[]").constData()) == only("opening_hours.weekly never_open"));
    CHECK(faultsWith("opening_hours", week("['12:00-12:01']").constData())
          == only("opening_hours limits_take_more_than_15_years"));
    CHECK(faultsWith("opening_hours", "{'weekly':{'mon':['09:00-10:00']}}")
              .contains(text("opening_hours.weekly.sun missing")));
    CHECK(faultsWith("opening_hours", "{'holidays':'open'}") == only("opening_hours.holidays not_closed_or_as_usual"));
    CHECK(faultsWith("opening_hours", "{'years':['2026']}") == only("opening_hours.years not_a_list_of_years"));
}

TEST_CASE("days that are none are named", "[policy]")
{
    const auto withDay = [](const char *named) {
        return faultsWith("opening_hours", QByteArray("{'days':[" + QByteArray(named) + "]}").constData());
    };
    CHECK(withDay("{'day':'2026-02-30','kind':'closed'}") == only("opening_hours.days[0].day not_a_day"));
    CHECK(withDay("{'day':'1926-02-03','kind':'closed'}") == only("opening_hours.days[0].day not_a_day"));
    CHECK(withDay("{'day':'2026-02-03','kind':'free'}")
          == only("opening_hours.days[0].kind not_closed_holiday_make_up_as_or_hours"));
    CHECK(withDay("{'day':'2026-02-03','kind':'as'}") == only("opening_hours.days[0].as not_a_weekday"));
    CHECK(withDay("{'day':'2026-02-03','kind':'as','as':'monday'}") == only("opening_hours.days[0].as not_a_weekday"));
    CHECK(withDay("{'day':'2026-02-03','kind':'closed','as':'mon'}")
          == only("opening_hours.days[0].as only_for_make_up_and_as"));
    CHECK(withDay("{'day':'2026-02-03','kind':'hours'}") == only("opening_hours.days[0].hours missing"));
    CHECK(withDay("{'day':'2026-02-03','kind':'closed','hours':[]}")
          == only("opening_hours.days[0].hours only_for_hours"));
    CHECK(withDay("{'day':'2026-02-03','kind':'make_up'}").isEmpty());
    CHECK(withDay("{'day':'2026-02-03','kind':'closed'},{'day':'2026-02-03','kind':'holiday'}")
          == only("opening_hours.days doubled_day"));
    QByteArray days;
    for (int each = 0; each < 367; ++each) {
        days += (each == 0 ? "{'day':'" : ",{'day':'") + day("2026-01-01").plusDays(each).toIso().toLatin1()
                + "','kind':'closed'}";
    }
    CHECK(withDay(days.constData()) == only("opening_hours.days closed_for_more_than_a_year"));
}

TEST_CASE("the holidays of a year come from a table and replace those it had, days of the store stay", "[policy]")
{
    const OpeningHours before = hoursFrom(
        "{'holidays':'closed','years':[2026,2027],'days':[{'day':'2026-10-01','kind':'holiday'},"
        "{'day':'2027-01-02','kind':'hours','hours':['10:00-12:00']},"
        "{'day':'2027-05-01','kind':'holiday'}]}");
    const auto after = withHolidays(before, json("{'$schema':'x','year':2027,'papers':[],'days':["
                                                 "{'name':'元旦','date':'2027-01-01','isOffDay':true},"
                                                 "{'name':'元旦','date':'2027-01-02','isOffDay':true},"
                                                 "{'name':'元旦','date':'2027-01-03','isOffDay':false},"
                                                 "{'name':'元旦','date':'2026-12-31','isOffDay':true}]}")
                                                .toObject());
    REQUIRE(after);
    CHECK(after->years == std::vector{2026, 2027});
    REQUIRE(after->days.size() == 4);
    CHECK(after->days[0].day == day("2026-10-01"));
    CHECK(after->days[1].name.zhCn == text("元旦"));
    CHECK(after->days[1].kind == NamedDayKind::Holiday);
    CHECK(after->days[2].kind == NamedDayKind::Hours);
    CHECK(after->days[3].kind == NamedDayKind::MakeUp);
    const auto next = withHolidays(*after,
                                   json("{'year':2025,'days':[{'date':'2025-01-01','isOffDay':true}]}").toObject());
    CHECK(next->years == std::vector{2025, 2026, 2027});
    CHECK(next->days.front().day == day("2025-01-01"));
    const auto problem = [&before](const char *table) -> QString {
        const auto refused = withHolidays(before, json(table).toObject());
        REQUIRE_FALSE(refused);
        const QJsonValue first = refused.error().details.value(text("faults")).toArray().at(0);
        return first[QLatin1String("path")].toString() + QLatin1Char(' ') + first[QLatin1String("problem")].toString();
    };
    CHECK(problem("{'days':[]}") == text("year missing"));
    CHECK(problem("{'year':2027,'days':[]}") == text("days no_day_of_the_year"));
    CHECK(problem("{'year':2027,'days':[{'date':'2027-02-30','isOffDay':true}]}") == text("days[0].date not_a_day"));
    CHECK(problem("{'year':2027,'days':[{'date':'2027-02-03'}]}") == text("days[0].isOffDay missing"));
}
