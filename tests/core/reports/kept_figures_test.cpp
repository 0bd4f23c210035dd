// SPDX-License-Identifier: GPL-3.0-or-later
// The figures that the store keeps while it works say what the rows say; verify rebuilds them and names what differs.
#include "core/desk/import_sales.h"
#include "tests/core/reports/report_scene.h"
#include "tests/support/full_store.h"
#include "tests/support/raw_file.h"

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
/// What verify says once another tool has changed the figures.
QStringList problemsAfter(ReportScene &scene, const QString &sql)
{
    RawFile(scene.store.path()).must(sql);
    return scene.problems();
}
}

TEST_CASE("kept figures agree with the rows after every kind of return")
{
    const FullStore full;
    const auto report = full.store.reader().verify();
    REQUIRE(report);
    CHECK(report->problems.empty());
    ReportScene scene;
    scene.days();
    CHECK(scene.problems() == QStringList());
}

TEST_CASE("a kept figure that was altered is named by its month and group")
{
    ReportScene scene;
    scene.days();
    CHECK(
        problemsAfter(scene, u"UPDATE month_figure SET value = value + 1 WHERE kind = 'reason' AND key = 'defective'"_s)
        == QStringList{u"month_figure 2026-11 reason defective"_s});
    CHECK(
        problemsAfter(scene, u"UPDATE month_figure SET value = value - 1 WHERE kind = 'reason' AND key = 'defective'"_s)
        == QStringList());
    CHECK(problemsAfter(scene, u"DELETE FROM month_figure WHERE kind = 'day' AND key = '25'"_s)
          == QStringList{u"month_figure 2026-11 day 25"_s});
}

TEST_CASE("each column of a kept figure is compared")
{
    ReportScene scene;
    scene.days();
    for (const char *column : {"returns", "late", "lines", "quantity", "value", "with_fee", "rated", "on_time"}) {
        INFO(column);
        const QString change = u"UPDATE month_figure SET %1 = %1 + %2 WHERE kind = 'all'"_s;
        CHECK(problemsAfter(scene, change.arg(QLatin1String(column)).arg(1))
              == QStringList{u"month_figure 2026-11 all "_s});
        CHECK(problemsAfter(scene, change.arg(QLatin1String(column)).arg(-1)) == QStringList());
    }
}

TEST_CASE("altered minutes and sales are named too")
{
    ReportScene scene;
    scene.days();
    CHECK(problemsAfter(scene, u"UPDATE month_settled SET returns = 2 WHERE minutes = 175"_s)
          == QStringList{u"month_settled 2026-11 175"_s});
    CHECK(problemsAfter(scene, u"UPDATE month_settled SET returns = 1 WHERE minutes = 175"_s) == QStringList());
    CHECK(problemsAfter(scene, u"UPDATE month_step SET on_time = 0 WHERE step = 'receive' AND minutes = 120"_s)
          == QStringList{u"month_step 2026-11 receive"_s});
    CHECK(problemsAfter(scene, u"UPDATE month_step SET on_time = 1 WHERE step = 'receive' AND minutes = 120"_s)
          == QStringList());
    CHECK(problemsAfter(scene, u"INSERT INTO day_sales VALUES (20000, 5)"_s) == QStringList{u"day_sales 2024-10-04"_s});
}

TEST_CASE("imported sales count on their day, past returns in no figure of ours")
{
    ReportScene scene;
    QFile file(scene.store.folder() + u"/till.csv"_s);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("receipt,date,sku,name,qty,total,tender,customer_id\n"
               "4001,2026-11-10 09:30:00,A1,Kettle,2,50.00,cash,77\n"
               "C4001,2026-11-12 10:00:00,A1,Kettle,-1,-25.00,cash,77\n");
    file.close();
    ImportRequest request;
    request.file = file.fileName();
    REQUIRE(importSales(scene.store.writer(), scene.store.as(u"hao"_s), request));
    CHECK(scene.summary().sales == scene.money("1430.00"));
    CHECK(scene.summary().returns == 0);
    CHECK(scene.problems() == QStringList());
}

TEST_CASE("an article under two names goes by its newest one, one without a number by its name")
{
    ReportScene scene;
    Sale sale;
    sale.receipt = u"2001"_s;
    sale.soldAt = scene.store.clock().now().plusMinutes(-60);
    sale.tenders = {{u"cash"_s, std::nullopt}};
    for (const auto &[sku, name] : {std::pair{u"SKU-1"_s, u"Article 1, new"_s}, std::pair{QString(), u"Loose tea"_s}}) {
        SaleLine line;
        line.line = static_cast<int>(sale.lines.size()) + 1;
        line.sku = sku;
        line.name = name;
        line.quantity = Quantity::units(1);
        line.paid = scene.money("9.00");
        sale.lines.push_back(line);
    }
    REQUIRE(scene.store.writer().addSale(scene.store.as(u"hao"_s), sale));
    scene.log(u"1001"_s, u"1"_s);
    LogRequest both = StoreFixture::request(u"2001"_s, 1, u"1"_s);
    both.lines.push_back({2, Quantity::units(1), u"defective"_s, Resolution::Refund});
    scene.log(both, u"li"_s);
    const std::vector<Share> articles = scene.summary().byArticle;
    REQUIRE(articles.size() == 2);
    CHECK(articles[0].key == u"SKU-1"_s);
    CHECK(articles[0].name == u"Article 1, new"_s);
    CHECK(articles[0].returns == 2);
    CHECK(articles[1].key == u"Loose tea"_s);
    CHECK(articles[1].name == u"Loose tea"_s);
}

TEST_CASE("what a line's units were found to be is one group, in the order of the findings")
{
    ReportScene scene;
    const QString number = scene.log(u"1001"_s, u"3"_s);
    scene.act("li", number, Receive{});
    Inspect first;
    first.units = {{1, Quantity::units(1), u"opened"_s, u"restock"_s}};
    scene.act("na", number, first);
    CHECK(scene.summary().byCondition.front().key == u"opened"_s);
    first.units = {{1, Quantity::units(2), u"used"_s, u"discount"_s}};
    scene.act("na", number, first);
    const std::vector<Share> conditions = scene.summary().byCondition;
    REQUIRE(conditions.size() == 1);
    CHECK(conditions.front().key == u"opened+used"_s);
    CHECK(conditions.front().lines == 1);
    CHECK(conditions.front().value == scene.money("30.00"));
    CHECK(scene.problems() == QStringList());
}
