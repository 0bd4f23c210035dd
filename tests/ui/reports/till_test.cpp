// SPDX-License-Identifier: GPL-3.0-or-later
// Our returns beside the till's on the screen: the lists, and the decision by keyboard.
#include "tests/support/catch.h"
#include "tests/support/full_store.h"
#include "tests/ui/page_stage.h"
#include "ui/reports/till_page.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QTabWidget>

using namespace rd;
using namespace rd::test;
using rd::ui::TillPage;

namespace
{
QAbstractItemView *table(PageStage<TillPage> &stage, const char *name)
{
    return stage.find<QAbstractItemView>(name);
}

QString cell(const QAbstractItemView *view, int row, int column)
{
    return view->model()->index(row, column).data().toString();
}

void showMonth(PageStage<TillPage> &stage, const StoreFixture &store)
{
    stage.page().setMonth(BusinessMonth::of(store.reader().today()));
}
}

TEST_CASE("what only one of them has stands in its list, with its sum", "[ui][reports]")
{
    FullStore full;
    full.addOtherWays();
    PageStage<TillPage> stage(full.store, QStringLiteral("hao"));
    showMonth(stage, full.store);
    REQUIRE(table(stage, "till-open")->model()->rowCount() == 1);
    CHECK(cell(table(stage, "till-open"), 0, 0) == QStringLiteral("T2"));
    CHECK(cell(table(stage, "till-open"), 0, 5).contains(full.due));
    REQUIRE(table(stage, "till-posted")->model()->rowCount() == 1);
    CHECK(cell(table(stage, "till-posted"), 0, 0) == full.paid);
    CHECK(table(stage, "till-foreign")->model()->rowCount() == 2); // T3 and the one that was imported before
    CHECK(stage.text().contains(QStringLiteral("To decide\n¥40.00\n")));
    stage.picture("till");
}

TEST_CASE("a manager says which return it is; what was refused stays as it was", "[ui][reports]")
{
    FullStore full;
    full.addOtherWays();
    PageStage<TillPage> stage(full.store, QStringLiteral("hao"));
    showMonth(stage, full.store);
    auto *candidates = stage.find<QComboBox>("tillCandidates");
    auto *match = stage.find<QAbstractButton>("tillMatch");
    candidates->setEditText(full.due); // not paid yet
    QTest::keyClick(match, Qt::Key_Space);
    REQUIRE(QTest::qWaitFor([&] { return stage.text().contains(QStringLiteral("not paid yet")); }, 10'000));
    CHECK(candidates->currentText() == full.due);
    full.act(QStringLiteral("lei"), full.due, Pay{QStringLiteral("cash"), {}, QStringLiteral("T2"), {}});
    QTest::keyClick(match, Qt::Key_Space);
    REQUIRE(QTest::qWaitFor([&] { return full.store.show(full.due).till.size() == 1; }, 10'000));
    showMonth(stage, full.store);
    CHECK(table(stage, "till-open")->model()->rowCount() == 0);
    CHECK(table(stage, "till-posted")->model()->rowCount() == 2);
    CHECK_FALSE(match->isEnabled());
}

TEST_CASE("what is not ours is kept; who may not decide is told", "[ui][reports]")
{
    FullStore full;
    full.addOtherWays();
    {
        PageStage<TillPage> stage(full.store, QStringLiteral("li"));
        showMonth(stage, full.store);
        CHECK_FALSE(stage.find<QAbstractButton>("tillKeep")->isEnabled());
        CHECK(stage.text().contains(QStringLiteral("Only a manager decides this.")));
    }
    PageStage<TillPage> stage(full.store, QStringLiteral("hao"));
    showMonth(stage, full.store);
    QTest::keyClick(stage.find<QAbstractButton>("tillKeep"), Qt::Key_Space);
    REQUIRE(QTest::qWaitFor(
        [&] {
            showMonth(stage, full.store);
            return table(stage, "till-foreign")->model()->rowCount() == 3;
        },
        10'000));
    CHECK(table(stage, "till-open")->model()->rowCount() == 0);
}

TEST_CASE("goods given wait for the till's receipt, which a manager names", "[ui][reports]")
{
    FullStore full;
    full.addOtherWays();
    full.importFile("receipt,date,sku,name,qty,total,tender\n81,2026-11-22 18:30:00,SKU-2,Article 2,1,10.00,cash\n");
    PageStage<TillPage> stage(full.store, QStringLiteral("hao"));
    showMonth(stage, full.store);
    auto *given = table(stage, "till-given");
    REQUIRE(given->model()->rowCount() == 2);
    CHECK(cell(given, 0, 0) == full.sentAgain);
    CHECK(cell(given, 0, 5) == QStringLiteral("perhaps 81"));
    CHECK(cell(given, 1, 0) == full.exchanged);
    CHECK(cell(given, 1, 5) == QStringLiteral("X9"));
    stage.find<QTabWidget>("tillTabs")->setCurrentIndex(4);
    auto *receipts = stage.find<QComboBox>("givenCandidates");
    auto *match = stage.find<QAbstractButton>("givenMatch");
    CHECK(receipts->currentText() == QStringLiteral("81"));
    given->setCurrentIndex(given->model()->index(1, 0));
    CHECK_FALSE(match->isEnabled()); // it has its receipt
    given->setCurrentIndex(given->model()->index(0, 0));
    receipts->setEditText(QStringLiteral("X9"));
    QTest::keyClick(match, Qt::Key_Space);
    REQUIRE(QTest::qWaitFor([&] { return stage.text().contains(QStringLiteral("none of the goods given")); }, 10'000));
    receipts->setEditText(QStringLiteral("81"));
    QTest::keyClick(match, Qt::Key_Space);
    REQUIRE(QTest::qWaitFor(
        [&] {
            showMonth(stage, full.store);
            return cell(given, 0, 5) == QStringLiteral("X9");
        },
        10'000));
    CHECK(cell(given, 1, 5) == QStringLiteral("81"));
    stage.picture("till-given");
}
