// SPDX-License-Identifier: GPL-3.0-or-later
// What a window remembers of each person: widths of columns and where splitters stand; and how tables open.
#include "tests/support/catch.h"
#include "tests/ui/page_stage.h"
#include "ui/common/widgets/desk_table.h"
#include "ui/common/widgets/person_memory.h"
#include "ui/common/widgets/remembered_splitter.h"
#include "ui/common/widgets/row_delegate.h"

#include <QHeaderView>
#include <QStandardItemModel>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
struct Screen {
    QStandardItemModel model{40, 3};
    QWidget window;
    ui::DeskTable &table = *new ui::DeskTable(u"memory_test"_s, &window);

    Screen()
    {
        dressTests();
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                model.setItem(row, column, new QStandardItem(u"x"_s));
            }
        }
        table.setModel(&model);
        table.setColumns({{u"number"_s, u"R-20261122-0007"_s}, {u"goods"_s, {}, false, true}, {u"amount"_s, u"888"_s}});
        table.resize(900, 300);
        window.resize(900, 300);
        window.show();
    }
};
}

TEST_CASE("a column that a person made wide is wide again for that person, and for nobody else", "[ui][common]")
{
    {
        Screen screen;
        ui::setPerson(screen.window, u"li"_s);
        const int usual = screen.table.columnWidth(2);
        screen.table.horizontalHeader()->resizeSection(2, 222);
        ui::setPerson(screen.window, u"na"_s);
        CHECK(screen.table.columnWidth(2) == usual);
        ui::setPerson(screen.window, u"li"_s);
        CHECK(screen.table.columnWidth(2) == 222);
    }
    Screen later;
    ui::setPerson(later.window, u"li"_s);
    CHECK(later.table.columnWidth(2) == 222);
    CHECK(later.table.columnWidth(0) != 222);
}

TEST_CASE("a splitter stands where the person left it", "[ui][common]")
{
    dressTests();
    const auto make = [](ui::RememberedSplitter &splitter) {
        splitter.addWidget(new QWidget);
        splitter.addWidget(new QWidget);
        splitter.resize(1000, 100);
        splitter.arrange(u"test/wide"_s, {700, 300});
    };
    QWidget window;
    auto &splitter = *new ui::RememberedSplitter(Qt::Horizontal, &window);
    make(splitter);
    window.show();
    ui::setPerson(window, u"li"_s);
    const QList<int> usual = splitter.sizes();
    splitter.setSizes({400, 600});
    Q_EMIT splitter.splitterMoved(400, 1); // as the mouse does
    ui::setPerson(window, u"na"_s);
    CHECK(splitter.sizes() == usual);
    ui::setPerson(window, u"li"_s);
    CHECK(splitter.sizes().front() < usual.front());
    splitter.arrange(u"test/narrow"_s, {700, 300}); // another width of the window has its own place
    CHECK(splitter.sizes() == usual);
}

TEST_CASE("the first row is shown with the group it stands in", "[ui][common]")
{
    Screen screen;
    screen.model.setData(screen.model.index(0, 0), true, ui::GroupRole);
    screen.table.spanGroups();
    screen.table.resize(900, 100);
    screen.table.showRow(30);
    screen.table.showRow(1);
    CHECK(QTest::qWaitFor([&] { return screen.table.rowAt(1) == 0; }, 2'000));
}
