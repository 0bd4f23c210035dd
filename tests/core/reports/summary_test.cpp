// SPDX-License-Identifier: GPL-3.0-or-later
// The month in figures, against a table reckoned by hand.
//
//   return  logged       by    line  qty  reason            result           granted  review receive inspect settle
//   A       22nd 10:00   li    1     2    defective         opened, restock    20.00       0      60      30     20
//                              2     1    changed_mind      used, discount     20.00
//   B       22nd 11:50   yang  1     1    defective         opened, restock    25.00       0     120      45     10
//   C       22nd 14:45   li    1     1    changed_mind      open, due 1 Dec     0.00       0
//   D       22nd 14:45   li    1     1    defective         used, discount     20.00       0       0    4320      5
//   E       22nd 14:45   li    1     1    not_as_described  declined            0.00      30
//   F       25th 14:50   yang  1     2    defective         open, due 27th      0.00       0      60
#include "core/reports/report_json.h"
#include "tests/core/reports/report_scene.h"

#include <QJsonArray>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
struct FinishedScene : ReportScene {
    FinishedScene()
    {
        days();
        goTo("2026-12-05T02:00:00Z");
    }
};

QStringList stepTexts(const std::vector<StepTimes> &steps)
{
    QStringList list;
    for (const StepTimes &times : steps) {
        list.append(u"%1 %2 %3 %4 %5"_s.arg(codeOf(times.step))
                        .arg(times.tasks)
                        .arg(times.medianMinutes)
                        .arg(times.p90Minutes)
                        .arg(times.onTime));
    }
    return list;
}
}

TEST_CASE("a month's summary is the table, group by group")
{
    FinishedScene scene;
    const MonthSummary month = scene.summary();
    const Currency &currency = scene.store.reader().facts().currency;
    const auto texts = [&](const std::vector<Share> &shares) { return shareTexts(shares, currency); };
    CHECK(month.returns == 6);
    CHECK(month.lines == 7);
    CHECK(month.value == scene.money("85.00"));
    CHECK(texts({month.total}) == QStringList{u" 6/7 9 85.00 4/6"_s});
    CHECK(texts(month.byReason)
          == QStringList{u"defective 4/4 6 65.00 2/4"_s, u"changed_mind 2/2 2 20.00 1/1"_s,
                         u"not_as_described 1/1 1 0.00 1/1"_s});
    CHECK(texts(month.byArticle) == QStringList{u"SKU-1 6/6 8 65.00 3/5"_s, u"SKU-2 1/1 1 20.00 1/1"_s});
    CHECK(month.byArticle.front().name == u"Article 1"_s);
    CHECK(texts(month.byCondition) == QStringList{u"opened 2/2 3 45.00 2/2"_s, u"used 2/2 2 40.00 1/2"_s});
    CHECK(texts(month.byDisposition) == QStringList{u"restock 2/2 3 45.00 2/2"_s, u"discount 2/2 2 40.00 1/2"_s});
    CHECK(texts(month.byStaff) == QStringList{u"li 4/5 6 60.00 3/4"_s, u"yang 2/2 3 25.00 1/2"_s});
    CHECK(month.feeLines == 0);
}

TEST_CASE("the days of a month say how many came and how many of them ran late")
{
    FinishedScene scene;
    const auto days = scene.summary().byDay;
    REQUIRE(days.size() == 2);
    CHECK(days.at(22).returns == 5);
    CHECK(days.at(22).late == 1);
    CHECK(days.at(25).returns == 1);
    CHECK(days.at(25).late == 1);
}

TEST_CASE("stage times: tasks, median, 90th percentile, on time")
{
    FinishedScene scene;
    const MonthSummary month = scene.summary();
    CHECK(
        stepTexts(month.steps)
        == QStringList{u"review 6 0 30 6"_s, u"receive 4 60 120 4"_s, u"inspect 3 45 4320 2"_s, u"settle 3 10 20 3"_s});
    CHECK(month.medianToSettledMinutes == 175);
    CHECK(month.p90ToSettledMinutes == 4325);
}

TEST_CASE("the rate is what was granted to what goods sold in the month were paid")
{
    FinishedScene scene;
    CHECK(scene.summary().sales == scene.money("1380.00"));
    CHECK(scene.summary().rateBasisPoints() == 616);
    CHECK(scene.summary("2026-10").sales == scene.money("10.00"));
    CHECK(scene.summary("2026-10").rateBasisPoints() == 0);
    CHECK_FALSE(scene.summary("2026-09").rateBasisPoints());
}

TEST_CASE("refusals are counted by code in the month of their day")
{
    FinishedScene scene;
    const QStringList before = scene.summary("2026-12").refusals.empty() ? QStringList() : QStringList{u"some"_s};
    CHECK(before.isEmpty());
    const LogRequest tooMany = StoreFixture::request(u"1001"_s, 2, u"1"_s);
    CHECK(errorOf(scene.store.writer().logReturn(scene.store.as(u"li"_s), tooMany)).code == ErrorCode::OverReturn);
    CHECK(errorOf(scene.store.writer().logReturn(scene.store.as(u"yang"_s), tooMany)).code == ErrorCode::OverReturn);
    CHECK(errorOf(scene.store.writer().act(scene.store.as(u"li"_s), scene.overdue, Pay{u"cash"_s, {}, {}, {}})).code
          == ErrorCode::NotAllowed);
    CHECK(scene.summary("2026-12").refusals == std::map<QString, qint64>{{u"not_allowed"_s, 1}, {u"over_return"_s, 2}});
    CHECK(scene.summary("2026-11").refusals.empty());
}

TEST_CASE("an empty month has a summary too")
{
    ReportScene scene;
    const MonthSummary month = scene.summary("2025-01");
    CHECK(month.returns == 0);
    CHECK(month.byReason.empty());
    CHECK(month.steps.empty());
    CHECK_FALSE(month.medianToSettledMinutes);
}

TEST_CASE("the document of the summary has the keys of the contract")
{
    FinishedScene scene;
    const QJsonObject json = summaryToJson(scene.summary(), scene.store.reader().facts().currency);
    CHECK(json.value("value"_L1) == u"85.00"_s);
    CHECK(json.value("rate_percent"_L1) == u"6.16"_s);
    const QJsonObject reason = json.value("by_reason"_L1).toArray().first().toObject();
    CHECK(reason.value("reason"_L1) == u"defective"_s);
    CHECK(reason.value("quantity"_L1) == u"6"_s);
    const QJsonObject article = json.value("by_item"_L1).toArray().first().toObject();
    CHECK(article.value("sku"_L1) == u"SKU-1"_s);
    CHECK(article.value("name"_L1) == u"Article 1"_s);
    const QJsonObject inspect = json.value("steps"_L1).toArray().at(2).toObject();
    CHECK(inspect.value("step"_L1) == u"inspect"_s);
    CHECK(inspect.value("median_minutes"_L1) == 45);
    CHECK(inspect.value("p90_minutes"_L1) == 4320);
    CHECK(inspect.value("on_time_percent"_L1) == u"66.7"_s);
    for (const char *key : {"by_condition", "by_disposition", "by_staff"}) {
        CHECK(json.value(QLatin1String(key)).toArray().size() == 2);
    }
}
