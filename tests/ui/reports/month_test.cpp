// SPDX-License-Identifier: GPL-3.0-or-later
// The month on the screen is the month of the core, and months can be walked through.
#include "core/reports/report_reader.h"
#include "tests/support/catch.h"
#include "tests/support/full_store.h"
#include "tests/ui/page_stage.h"
#include "tests/ui/tab_walk.h"
#include "ui/reports/reports_page.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QSignalSpy>

using namespace rd;
using namespace rd::test;
using rd::ui::ReportsPage;

namespace
{
const QString kManager = QStringLiteral("hao");

/// Reads the month anew and waits for it.
bool isLoaded(PageStage<ReportsPage> &stage)
{
    QSignalSpy loaded(&stage.page(), &ReportsPage::loaded);
    stage.page().refresh();
    return QTest::qWaitFor([&] { return loaded.size() > 0; }, 10'000);
}

struct Month {
    MonthTotals totals;
    MonthSummary summary;
};

Month monthOf(StoreFixture &store)
{
    const auto reports = ReportReader::open(store.path(), store.clock());
    const BusinessMonth month = BusinessMonth::of(store.reader().today());
    return {(*reports)->totals(month).value(), (*reports)->summary(month).value()};
}

QString cell(const QAbstractItemView *view, int row, int column)
{
    return view->model()->index(row, column).data().toString();
}
}

TEST_CASE("the figures are those of the month", "[ui][reports]")
{
    FullStore full;
    PageStage<ReportsPage> stage(full.store, kManager);
    REQUIRE(isLoaded(stage));
    const Month month = monthOf(full.store);
    REQUIRE(month.totals.returns == 8);
    const auto &format = stage.context().format();
    const QString text = stage.text();
    CHECK(text.contains(QStringLiteral("Returns\n%1\n").arg(month.totals.returns)));
    CHECK(text.contains(QStringLiteral("Granted\n%1\n").arg(format.money(month.totals.granted))));
    CHECK(text.contains(QStringLiteral("Paid out\n%1\n").arg(format.money(month.totals.paidOut))));
    CHECK(text.contains(QStringLiteral("Fees kept\n%1\n").arg(format.money(month.totals.fees))));
    CHECK(text.contains(
        QStringLiteral("On time\n%1\n").arg(format.percent(month.summary.total.onTime, month.summary.total.rated))));
    CHECK(text.contains(QStringLiteral("As of now")));
}

TEST_CASE("the table of reasons adds up to its total", "[ui][reports]")
{
    FullStore full;
    PageStage<ReportsPage> stage(full.store, kManager);
    REQUIRE(isLoaded(stage));
    const Month month = monthOf(full.store);
    const auto *table = stage.find<QAbstractItemView>("report-reasons");
    const int total = table->model()->rowCount() - 1;
    REQUIRE(total == static_cast<int>(month.summary.byReason.size()));
    int returns = 0;
    for (int row = 0; row < total; ++row) {
        returns += cell(table, row, 1).toInt();
    }
    CHECK(cell(table, total, 0) == QStringLiteral("Total"));
    CHECK(cell(table, total, 1).toInt() == returns);
    CHECK(cell(table, total, 3) == stage.context().format().amount(month.totals.granted));
}

TEST_CASE("the control equation is told and holds", "[ui][reports]")
{
    FullStore full;
    PageStage<ReportsPage> stage(full.store, kManager);
    QSignalSpy told(&stage.context(), &ui::AppContext::checkMessage);
    REQUIRE(isLoaded(stage));
    const MonthTotals totals = monthOf(full.store).totals;
    REQUIRE_FALSE(told.isEmpty());
    const QString open = QString::number(full.store.reader().counts()->openReturns);
    CHECK(told.back().at(0).toString().contains(QStringLiteral("new %1").arg(totals.flow.logged)));
    CHECK(told.back().at(0).toString().contains(QStringLiteral("= open %1").arg(open)));
    CHECK(told.back().at(0).toString().endsWith(QStringLiteral("totals equal the case list")));
    CHECK(told.back().at(1).toBool());
}

TEST_CASE("bars of the reasons count returns, or measure value", "[ui][reports]")
{
    FullStore full;
    PageStage<ReportsPage> stage(full.store, kManager);
    REQUIRE(isLoaded(stage));
    const auto spoken = [&] {
        QStringList all;
        for (const QWidget *widget : stage.page().findChildren<QWidget *>()) {
            all.append(widget->accessibleDescription());
        }
        return all.join(QLatin1Char('\n'));
    };
    const Month month = monthOf(full.store);
    const Share &first = month.summary.byReason.front();
    const QString name = stage.context().format().reason(first.key);
    CHECK(spoken().contains(QStringLiteral("%1: %2").arg(name).arg(first.returns)));
    stage.find<QAbstractButton>("segment_value")->click();
    CHECK(spoken().contains(QStringLiteral("%1: %2").arg(name, stage.context().format().amount(first.value))));
}

TEST_CASE("months are walked through with the arrows; one without returns says so", "[ui][reports]")
{
    FullStore full;
    PageStage<ReportsPage> stage(full.store, kManager);
    const BusinessMonth now = BusinessMonth::of(full.store.reader().today());
    stage.page().setMonth(now);
    CHECK_FALSE(stage.find<QAbstractButton>("monthAfter")->isEnabled());
    QSignalSpy loaded(&stage.page(), &ReportsPage::loaded);
    stage.find<QAbstractButton>("monthBefore")->click();
    CHECK(stage.page().month() == now.previous());
    REQUIRE(
        QTest::qWaitFor([&] { return stage.text().contains(QStringLiteral("No returns in October 2026.")); }, 10'000));
    CHECK(stage.find<QAbstractButton>("monthAfter")->isEnabled());
    stage.find<QAbstractButton>("monthAfter")->click();
    CHECK(stage.page().month() == now);
}

TEST_CASE("every month that has returns can be chosen, however old", "[ui][reports]")
{
    StoreFixture store;
    store.sell(QStringLiteral("1001"), {{QStringLiteral("1"), QStringLiteral("9.00")}});
    (void)store.log(StoreFixture::request(QStringLiteral("1001"), 1, QStringLiteral("1")));
    store.clock().advanceMinutes(qint64(60) * 24 * 365 * 5);
    PageStage<ReportsPage> stage(store, kManager);
    const auto *months = stage.find<QComboBox>("reportMonth");
    CHECK(months->findData(QStringLiteral("2026-11")) >= 0);
    CHECK(months->itemData(0).toString() == QStringLiteral("2031-11"));
    stage.page().setMonth(*BusinessMonth::parse(QStringLiteral("2026-11")));
    REQUIRE(isLoaded(stage));
    CHECK(stage.text().contains(QStringLiteral("Returns\n1\n")));
    CHECK(stage.text().contains(QStringLiteral("Complete month")));
}

TEST_CASE("the report changes its language while it runs", "[ui][reports]")
{
    FullStore full;
    PageStage<ReportsPage> stage(full.store, kManager);
    REQUIRE(isLoaded(stage));
    stage.context().setLanguage(QStringLiteral("zh_CN"));
    REQUIRE(QTest::qWaitFor([&] { return stage.text().contains(QStringLiteral("每日登记")); }, 10'000));
    CHECK(stage.text().contains(QStringLiteral("退款用时中位数")));
    CHECK(stage.find<QComboBox>("reportMonth")->currentText() == QStringLiteral("2026 年 11 月"));
    stage.context().setLanguage(QStringLiteral("en"));
    REQUIRE(QTest::qWaitFor([&] { return stage.text().contains(QStringLiteral("Returns logged per day")); }, 10'000));
}

TEST_CASE("Tab goes through the month's bar, then to the figures", "[ui][reports]")
{
    FullStore full;
    PageStage<ReportsPage> stage(full.store, kManager);
    stage.page().setMonth(BusinessMonth::of(full.store.reader().today()));
    REQUIRE(isLoaded(stage));
    CHECK(tabStops(stage.page())
          == QStringList{QStringLiteral("reportMonth"), QStringLiteral("segment_month"), QStringLiteral("exportMonth"),
                         QStringLiteral("segment_returns"), QStringLiteral("report-reasons")});
}
