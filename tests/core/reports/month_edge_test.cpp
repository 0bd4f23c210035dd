// SPDX-License-Identifier: GPL-3.0-or-later
// Where a month ends and what is late: the figures while it runs, after it, and after what happens later.
#include "core/policy/policy_json.h"
#include "tests/core/reports/report_scene.h"

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 kDay = 24 * 60;

/// On time of all rated lines, and how many returns of the 25th are late.
QString punctuality(ReportScene &scene)
{
    const MonthSummary month = scene.summary();
    const auto day = month.byDay.find(25);
    return u"%1/%2 %3"_s.arg(month.total.onTime)
        .arg(month.total.rated)
        .arg(day == month.byDay.end() ? 0 : day->second.late);
}

/// Lines of November that the list says were not on time.
int lateLines(ReportScene &scene)
{
    int late = 0;
    ReportReader::Sink sink;
    sink.line = [&](const MonthLine &line) {
        late += line.isOnTime == false ? 1 : 0;
        return true;
    };
    const auto reports = ReportReader::open(scene.store.path(), scene.store.clock());
    REQUIRE((*reports)->read(*BusinessMonth::parse(u"2026-11"_s), sink));
    return late;
}

/// As the scene's returns stand when November is over.
const QString kAtTheEnd = u"4/6 1"_s;
}

TEST_CASE("while a month runs, what is due later in it is not late yet")
{
    ReportScene scene;
    scene.days();
    CHECK(punctuality(scene) == u"4/5 0"_s);
    scene.goTo("2026-11-27T07:49:00Z");
    CHECK(punctuality(scene) == u"4/5 0"_s);
    scene.goTo("2026-11-27T07:51:00Z");
    CHECK(punctuality(scene) == kAtTheEnd);
    CHECK(scene.problems() == QStringList());
}

TEST_CASE("the list of lines agrees: on_time is empty until something is late")
{
    ReportScene scene;
    scene.days();
    CHECK(lateLines(scene) == 1);
    scene.goTo("2026-11-27T07:51:00Z");
    CHECK(lateLines(scene) == 2);
}

TEST_CASE("work done after a month moves none of its figures, and counts as work of its own month")
{
    ReportScene scene;
    scene.days();
    scene.goTo("2026-12-03T02:00:00Z");
    scene.inspect(scene.overdue, {u"opened"_s, u"restock"_s});
    scene.wait(10);
    scene.act("lei", scene.overdue, Pay{u"cash"_s, {}, {}, {}});
    scene.act("li", scene.waiting, Cancel{u"keeps it"_s});
    CHECK(punctuality(scene) == kAtTheEnd);
    CHECK(scene.summary().value == scene.money("85.00"));
    CHECK(scene.summary().byCondition.size() == 2);
    const MonthSummary december = scene.summary("2026-12");
    CHECK(december.returns == 0);
    CHECK_FALSE(december.medianToSettledMinutes);
    REQUIRE(december.steps.size() == 3);
    CHECK(december.steps[0].step == Step::Receive); // of the return that was cancelled
    CHECK(december.steps[1].step == Step::Inspect);
    CHECK(december.steps[1].medianMinutes == 7 * kDay + 1090);
    CHECK(december.steps[1].onTime == 0);
    CHECK(december.steps[2].medianMinutes == 10);
    CHECK(scene.problems() == QStringList());
}

TEST_CASE("the last minute of a month belongs to it, the next one does not")
{
    ReportScene scene;
    scene.goTo("2026-11-30T15:59:59Z");
    scene.log(u"1001"_s, u"1"_s);
    scene.goTo("2026-11-30T16:00:00Z");
    const QString number = scene.log(u"1002"_s, u"1"_s);
    scene.act("li", number, Receive{});
    CHECK(scene.summary().returns == 1);
    CHECK(scene.summary().byDay.at(30).returns == 1);
    CHECK(scene.summary("2026-12").returns == 1);
    CHECK(scene.summary("2026-12").byDay.at(1).returns == 1);
    CHECK(scene.summary("2026-11").steps.size() == 1);
    CHECK(scene.summary("2026-12").steps.size() == 2);
    CHECK(scene.problems() == QStringList());
}

TEST_CASE("a return on hold when the month ends is not late, whatever its due time became later")
{
    ReportScene scene;
    scene.days();
    scene.act("li", scene.overdue, HoldReturn{u"customer travels"_s});
    CHECK(punctuality(scene) == u"4/5 0"_s);
    scene.goTo("2026-12-02T02:00:00Z");
    CHECK(punctuality(scene) == u"4/5 0"_s);
    scene.act("li", scene.overdue, Resume{});
    scene.wait(5 * kDay);
    scene.inspect(scene.overdue, {u"opened"_s, u"restock"_s});
    CHECK(punctuality(scene) == u"4/5 0"_s);
    CHECK(scene.problems() == QStringList());
}

TEST_CASE("a hold that is over moves the due time, one after the month does not")
{
    ReportScene scene;
    scene.days();
    scene.act("li", scene.overdue, HoldReturn{u"customer travels"_s});
    scene.wait(kDay);
    scene.act("li", scene.overdue, Resume{});
    scene.goTo("2026-11-28T07:40:00Z");
    CHECK(punctuality(scene) == u"4/5 0"_s);
    scene.goTo("2026-12-01T02:00:00Z");
    CHECK(punctuality(scene) == kAtTheEnd);
    scene.act("li", scene.overdue, HoldReturn{u"again"_s});
    scene.wait(kDay);
    scene.act("li", scene.overdue, Resume{});
    CHECK(punctuality(scene) == kAtTheEnd);
    CHECK(scene.problems() == QStringList());
}

TEST_CASE("in opening hours a hold after the month moves nothing in it either")
{
    ReportScene scene;
    QJsonObject rules = policyToJson(*scene.store.reader().policy(), scene.store.reader().facts().currency);
    rules.insert(u"opening_hours"_s, QJsonObject());
    REQUIRE(scene.store.writer().setPolicy(scene.store.as(u"hao"_s), rules));
    scene.goTo("2026-11-25T02:00:00Z"); // ten o'clock
    const QString number = scene.log(u"1001"_s, u"1"_s);
    scene.act("li", number, Receive{}); // 48 hours of twelve a day: the 29th at ten
    scene.act("li", number, HoldReturn{u"customer travels"_s});
    scene.wait(24 * 60);
    scene.act("li", number, Resume{}); // the 30th at ten
    const auto late = [&] {
        const int lines = lateLines(scene);
        CHECK(scene.summary().byDay.at(25).late == lines);
        return lines;
    };
    scene.goTo("2026-11-30T01:59:00Z");
    CHECK(late() == 0);
    scene.goTo("2026-11-30T02:01:00Z");
    CHECK(late() == 1);
    scene.goTo("2026-12-01T02:00:00Z");
    CHECK(late() == 1);
    scene.act("li", number, HoldReturn{u"again"_s});
    scene.wait(3 * kDay);
    scene.act("li", number, Resume{});
    CHECK(late() == 1);
    CHECK(scene.problems() == QStringList());
}

TEST_CASE("a return that is closed in a month and opened again after it stays settled there")
{
    ReportScene scene;
    scene.store.sell(u"3001"_s, {{u"1"_s, u"40.00"_s}}, 3, u"wechat"_s);
    const QString number = scene.log(u"3001"_s, u"1"_s);
    scene.wait(5);
    scene.act("li", number, Receive{});
    scene.inspect(number, {u"opened"_s, u"restock"_s});
    scene.act("lei", number, Pay{u"wechat"_s, {}, {}, {}});
    scene.act("lei", number, ConfirmPayout{1});
    CHECK(scene.summary().medianToSettledMinutes == 5);
    scene.goTo("2026-12-02T02:00:00Z");
    scene.act("lei", number, FailPayout{1, u"bounced"_s});
    CHECK(scene.store.show(number).step.has_value());
    CHECK(scene.summary().medianToSettledMinutes == 5);
    CHECK(scene.summary().total.onTime == 1);
    CHECK(scene.problems() == QStringList());
}

TEST_CASE("opened again within the month, it is open there")
{
    ReportScene scene;
    scene.store.sell(u"3001"_s, {{u"1"_s, u"40.00"_s}}, 3, u"wechat"_s);
    const QString number = scene.log(u"3001"_s, u"1"_s);
    scene.act("li", number, Receive{});
    scene.inspect(number, {u"opened"_s, u"restock"_s});
    scene.act("lei", number, Pay{u"wechat"_s, {}, {}, {}});
    scene.act("lei", number, ConfirmPayout{1});
    scene.act("lei", number, FailPayout{1, u"bounced"_s});
    CHECK_FALSE(scene.summary().medianToSettledMinutes);
    CHECK(scene.summary().total.rated == 0);
    CHECK(scene.problems() == QStringList());
}

TEST_CASE("a month keeps the end it had at its first write when the day starts elsewhere later")
{
    ReportScene scene;
    scene.log(u"1001"_s, u"1"_s);
    Policy policy = *scene.store.reader().policy();
    policy.dayStartsAtMinutes = 6 * 60;
    REQUIRE(scene.store.writer().setPolicy(scene.store.as(u"hao"_s),
                                           policyToJson(policy, scene.store.reader().facts().currency)));
    scene.goTo("2026-11-30T19:00:00Z"); // 03:00 on 1 December, by now the evening of the 30th
    const QString number = scene.log(u"1002"_s, u"1"_s);
    scene.act("li", number, Receive{});
    CHECK(scene.summary().returns == 2);
    CHECK(scene.summary().steps.size() == 1);
    CHECK(scene.problems() == QStringList());
    scene.goTo("2026-12-10T02:00:00Z");
    scene.inspect(number, {u"opened"_s, u"restock"_s});
    CHECK(scene.problems() == QStringList());
}
