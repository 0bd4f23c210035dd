// SPDX-License-Identifier: GPL-3.0-or-later
// The grouped list: what is late by step or person, the rest folded below, all of it by keyboard.
#include "tests/support/catch.h"
#include "tests/ui/page_stage.h"
#include "tests/ui/prepared_returns.h"
#include "ui/common/widgets/desk_table.h"
#include "ui/common/widgets/row_delegate.h"
#include "ui/overdue/overdue_page.h"

#include <QAbstractButton>
#include <QSignalSpy>

using namespace rd;
using namespace rd::test;
using rd::ui::DeskTable;
using rd::ui::OverduePage;

namespace
{
constexpr qint64 kHour = 60;

/// "# Inspect | 1 late" for a group, the number for a return.
QStringList rowsOf(const DeskTable *table)
{
    QStringList rows;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QModelIndex index = table->model()->index(row, 0);
        rows.append(
            index.data(ui::GroupRole).toBool()
                ? QStringLiteral("# %1 | %2").arg(index.data().toString(), index.data(ui::SecondLineRole).toString())
                : index.data().toString());
    }
    return rows;
}
}

TEST_CASE("late work stands in groups by step, and by person", "[ui][overdue]")
{
    StoreFixture store;
    const QString toInspect = received(store, QStringLiteral("0101"), QStringLiteral("1"), QStringLiteral("9.00"));
    const QString toPay = accepted(store, QStringLiteral("0102"), QStringLiteral("9.00"));
    (void)must(store.writer().assign(store.as(QStringLiteral("hao")), toPay, Step::Settle, QStringLiteral("lei")));
    store.clock().advanceMinutes(50 * kHour);
    PageStage<OverduePage> stage(store, QStringLiteral("hao"));
    CHECK(rowsOf(stage.page().table())
          == QStringList{QStringLiteral("# Inspect | 1 late"), toInspect, QStringLiteral("# Refund | 1 late"), toPay});
    stage.find<QAbstractButton>("segment_person")->click();
    const QStringList byPerson = rowsOf(stage.page().table());
    CHECK(byPerson.contains(QStringLiteral("# Zhao Lei | 1 late")));
    CHECK(byPerson.contains(QStringLiteral("# Inspector | 1 late")));
}

TEST_CASE("a late row says how long, to the hour", "[ui][overdue]")
{
    StoreFixture store;
    (void)received(store, QStringLiteral("0101"), QStringLiteral("2"), QStringLiteral("9.00"));
    store.clock().advanceMinutes((48 + 24 + 11) * kHour); // due after 48 hours
    PageStage<OverduePage> stage(store, QStringLiteral("hao"));
    const auto cell = [&](int column) { return stage.page().table()->model()->index(1, column).data().toString(); };
    CHECK(cell(1) == QStringLiteral("1 day 11 h"));
    CHECK(cell(3) == QStringLiteral("Article 1 ×2"));
    CHECK(cell(4) == QStringLiteral("9.00"));
    CHECK(cell(5) == QStringLiteral("Inspector"));
}

TEST_CASE("what is due today is folded until it is asked for; chips take groups away", "[ui][overdue]")
{
    StoreFixture store;
    (void)received(store, QStringLiteral("0101"), QStringLiteral("1"), QStringLiteral("9.00"));
    store.clock().advanceMinutes(40 * kHour);
    PageStage<OverduePage> stage(store, QStringLiteral("hao"));
    DeskTable *table = stage.page().table();
    REQUIRE(rowsOf(table).size() == 1);
    CHECK(rowsOf(table).front().startsWith(QStringLiteral("# Due today 1")));
    table->setFocus();
    table->showRow(0);
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(rowsOf(table).size() == 2);
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(rowsOf(table).size() == 1);
    stage.find<QAbstractButton>("filter_today")->click();
    CHECK(rowsOf(table).isEmpty());
    CHECK(stage.text().contains(QStringLiteral("Nothing is late.")));
    CHECK(stage.text().contains(QStringLiteral("Next due:")));
}

TEST_CASE("what nobody touched for two days is found though it is not due", "[ui][overdue]")
{
    StoreFixture store;
    store.sell(QStringLiteral("0101"), {{QStringLiteral("1"), QStringLiteral("9.00")}});
    const QString number = store.log(StoreFixture::request(QStringLiteral("0101"), 1, QStringLiteral("1")));
    store.clock().advanceMinutes(50 * kHour); // the goods are still expected
    PageStage<OverduePage> stage(store, QStringLiteral("hao"));
    DeskTable *table = stage.page().table();
    CHECK(rowsOf(table).isEmpty());
    stage.find<QAbstractButton>("filter_untouched")->click();
    REQUIRE(rowsOf(table).size() == 1);
    CHECK(table->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("worth ¥9.00")));
    table->setFocus();
    table->showRow(0);
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(rowsOf(table).back() == number);
}

TEST_CASE("Enter on a row opens the return", "[ui][overdue]")
{
    StoreFixture store;
    const QString number = received(store, QStringLiteral("0101"), QStringLiteral("1"), QStringLiteral("9.00"));
    store.clock().advanceMinutes(50 * kHour);
    PageStage<OverduePage> stage(store, QStringLiteral("hao"));
    QSignalSpy opened(&stage.context(), &ui::AppContext::openReturnWanted);
    stage.page().setFocus(Qt::TabFocusReason); // goes to the table
    REQUIRE(QApplication::focusWidget() == stage.page().table());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened.front().front().toString() == number);
}
