// SPDX-License-Identifier: GPL-3.0-or-later
// How a due time was reckoned reads the same in both languages.
#include "ui/words/due_words.h"

#include "core/policy/public_holidays.h"
#include "tests/support/catch.h"
#include "tests/support/values.h"

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
QStringList linesOf(const Reckoned &reckoned, Language language)
{
    QStringList lines;
    for (const DueLine &line : dueLines(reckoned.stretches, storeZone(), language)) {
        lines.append(line.when + u": "_s + line.what);
    }
    return lines;
}

OpeningHours hours()
{
    OpeningHours hours{storeZone()};
    hours.weekly = OpeningHours::everyDay({{9 * 60, 12 * 60}, {13 * 60, 18 * 60}});
    const PublicHolidays table = publicHolidays(text("CN"));
    hours.days = table.days;
    hours.years = table.years;
    hours.isClosedOnHolidays = true;
    return hours;
}
}

TEST_CASE("every kind of time has its words in both languages", "[words]")
{
    const std::vector<Pause> pauses{
        {at("2026-09-30T13:00:00+08:00"), at("2026-09-30T13:30:00+08:00")},
        {at("2026-10-20T09:00:00+08:00"), at("2026-10-20T10:00:00+08:00")},
    };
    const Reckoned reckoned = reckonDue({at("2026-09-28T11:00:00+08:00"), 2, 390}, pauses, hours());
    CHECK(linesOf(reckoned, Language::English)
          == QStringList{
              u"Mon 28 Sep 11:00 – Wed 11:00: the goods are expected, 2 days not counted"_s,
              u"Wed 30 Sep 11:00–12:00: counted, 1 h"_s, u"Wed 30 Sep 12:00–13:00: break, 1 h not counted"_s,
              u"Wed 30 Sep 13:00–13:30: waiting for the customer, 30 min not counted"_s,
              u"Wed 30 Sep 13:30–18:00: counted, 4 h 30 min"_s, u"Wed 30 Sep 18:00–24:00: night, 6 h not counted"_s,
              u"Thu 1 Oct 00:00 – Wed 24:00: public holiday (National Day), 7 days not counted"_s,
              u"Thu 8 Oct 00:00–09:00: before opening, 9 h not counted"_s, u"Thu 8 Oct 09:00–10:00: counted, 1 h"_s,
              u"Thu 8 Oct 10:00–11:00: added for waiting at another time, 1 h"_s});
    CHECK(linesOf(reckoned, Language::Chinese)
          == QStringList{
              u"9月28日 周一 11:00 – 周三 11:00: 等待货品，2天不计"_s, u"9月30日 周三 11:00–12:00: 计入 1小时"_s,
              u"9月30日 周三 12:00–13:00: 中间休息，1小时不计"_s, u"9月30日 周三 13:00–13:30: 等待顾客，30分钟不计"_s,
              u"9月30日 周三 13:30–18:00: 计入 4小时30分钟"_s, u"9月30日 周三 18:00–24:00: 打烊后，6小时不计"_s,
              u"10月1日 周四 00:00 – 周三 24:00: 节假日（国庆节），7天不计"_s,
              u"10月8日 周四 00:00–09:00: 开门前，9小时不计"_s, u"10月8日 周四 09:00–10:00: 计入 1小时"_s,
              u"10月8日 周四 10:00–11:00: 补上其他时段的等待，1小时"_s});
}

TEST_CASE("an end that is a week or more away has its date", "[words]")
{
    OpeningHours closed = hours();
    for (int each = 0; each < 8; ++each) {
        closed.days.push_back({day("2027-03-01").plusDays(each), NamedDayKind::Closed});
    }
    const Reckoned reckoned = reckonDue({at("2027-03-01T00:00:00+08:00"), 0, 60}, {}, closed);
    CHECK(linesOf(reckoned, Language::English).first()
          == u"Mon 1 Mar 00:00 – Mon 8 Mar 24:00: closed all day, 8 days not counted"_s);
}

TEST_CASE("limits and missing years in words", "[words]")
{
    CHECK(limitWords(0, 1440, true, Language::English) == u"24 h of opening hours"_s);
    CHECK(limitWords(7, 2880, false, Language::English)
          == u"goods expected for 7 days, then 2 days, day and night, holidays too"_s);
    CHECK(limitWords(1, 90, true, Language::Chinese) == u"先等货 1 天，再计 1小时30分钟（只计营业时间）"_s);
    CHECK(uncoveredWords({}, Language::English).isEmpty());
    CHECK(uncoveredWords({2027, 2028}, Language::English).contains(u"for 2027, 2028:"_s));
    CHECK(uncoveredWords({2027}, Language::Chinese).contains(u"没有 2027 年的节假日表"_s));
}
