// SPDX-License-Identifier: GPL-3.0-or-later
// The list shows what the store has, by chip, step and search.
#include "tests/support/catch.h"
#include "tests/ui/returns/returns_fixture.h"
#include "ui/common/widgets/desk_table.h"
#include "ui/returns/list/return_list_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace rd;
using namespace rd::test;

namespace
{
void fillThree(StoreFixture &store)
{
    store.sell(QStringLiteral("1001"), {{QStringLiteral("2"), QStringLiteral("99.00")}});
    store.sell(QStringLiteral("1002"), {{QStringLiteral("1"), QStringLiteral("259.00")}});
    store.sell(QStringLiteral("1003"), {{QStringLiteral("1"), QStringLiteral("1299.00")}});
    static_cast<void>(store.log(StoreFixture::request(QStringLiteral("1001"), 1, QStringLiteral("1"))));
    static_cast<void>(store.log(StoreFixture::request(QStringLiteral("1002"), 1, QStringLiteral("1"))));
    static_cast<void>(store.log(StoreFixture::request(QStringLiteral("1003"), 1, QStringLiteral("1"))));
}

QStringList shown(const QAbstractItemModel *model, int column)
{
    QStringList cells;
    for (int row = 0; row < model->rowCount(); ++row) {
        cells.append(model->index(row, column).data().toString());
    }
    return cells;
}
}

TEST_CASE("the list shows the open returns of the store", "[ui][returns]")
{
    ReturnsFixture window(QStringLiteral("li"), fillThree);
    auto *table = window.find<ui::DeskTable>("returnsTable");
    const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QStringList numbers = shown(table->model(), ui::ReturnListModel::Number);
    numbers.sort();
    CHECK(numbers
          == QStringList{QStringLiteral("R-20261122-0001"), QStringLiteral("R-20261122-0002"),
                         QStringLiteral("R-20261122-0003")});
    CHECK(shown(table->model(), ui::ReturnListModel::Amount).contains(QStringLiteral("1,299.00")));
    window.picture(QStringLiteral("list"));

    SECTION("a step leaves the returns that stand there")
    {
        window.page().showStep(Step::Review);
        CHECK(shown(table->model(), ui::ReturnListModel::Number) == QStringList{QStringLiteral("R-20261122-0003")});
        window.page().showStep(std::nullopt);
        CHECK(table->model()->rowCount() == 3);
    }
    SECTION("an empty result says so and offers the way back")
    {
        window.page().search(QStringLiteral("nobody-knows-this"));
        CHECK(window.words().contains(QStringLiteral("Nothing found for \"nobody-knows-this\".")));
        CHECK(window.words().contains(QStringLiteral("Clear search")));
    }
    SECTION("a return logged elsewhere appears by itself")
    {
        window.store().sell(QStringLiteral("1004"), {{QStringLiteral("1"), QStringLiteral("5.00")}});
        static_cast<void>(window.store().log(StoreFixture::request(QStringLiteral("1004"), 1, QStringLiteral("1"))));
        CHECK(waitFor([&] { return table->model()->rowCount() == 4; }));
    }
    SECTION("the chosen row is shown beside the list and stays chosen when the list is read again")
    {
        table->showRow(1);
        const QString number = table->model()->index(1, 0).data().toString();
        CHECK(window.page().shownNumber() == number);
        window.page().refresh();
        CHECK(table->model()->index(table->currentRow(), 0).data().toString() == number);
    }
}

TEST_CASE("more pages are read while scrolling", "[ui][returns]")
{
    constexpr int kReturns = 230;
    ReturnsFixture window(QStringLiteral("li"), [](StoreFixture &store) {
        store.sell(QStringLiteral("2001"), {{QStringLiteral("500"), QStringLiteral("500.00")}});
        for (int i = 0; i < kReturns; ++i) {
            static_cast<void>(store.log(StoreFixture::request(QStringLiteral("2001"), 1, QStringLiteral("1"))));
        }
    });
    auto *table = window.find<ui::DeskTable>("returnsTable");
    REQUIRE(table->model()->rowCount() == 200);
    table->model()->fetchMore({});
    CHECK(table->model()->rowCount() == kReturns);
    CHECK_FALSE(table->model()->canFetchMore({}));
}

TEST_CASE("the focus stays on a row when the list is read again, and chooses none", "[ui][returns]")
{
    ReturnsFixture window(QStringLiteral("li"), [](StoreFixture &store) {
        store.sell(QStringLiteral("2001"), {{QStringLiteral("5"), QStringLiteral("500.00")}});
        static_cast<void>(store.log(StoreFixture::request(QStringLiteral("2001"), 1, QStringLiteral("1"))));
    });
    auto *table = window.find<ui::DeskTable>("returnsTable");
    table->setFocus(Qt::TabFocusReason);
    REQUIRE(table->hasFocus());
    REQUIRE(table->currentRow() == 0);
    window.page().showStep(std::nullopt); // reads the list again
    REQUIRE(table->currentRow() == -1);
    CHECK(QTest::qWaitFor([table] { return table->currentRow() == 0; }, 2'000));
    CHECK(table->selectionModel()->selectedRows().isEmpty());
    CHECK(window.words().contains(QStringLiteral("No return chosen.")));
}
