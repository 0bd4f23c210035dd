// SPDX-License-Identifier: GPL-3.0-or-later
// What stands out in a month, on the screen; a row leads to the customer.
#include "tests/support/catch.h"
#include "tests/support/full_store.h"
#include "tests/ui/page_stage.h"
#include "ui/reports/signals_page.h"

#include <QAbstractItemView>

using namespace rd;
using namespace rd::test;
using rd::ui::SignalsPage;

TEST_CASE("signals of the month are listed with what was found, and lead to the customer", "[ui][reports]")
{
    FullStore full;
    PageStage<SignalsPage> stage(full.store, QStringLiteral("hao"));
    stage.page().setMonth(BusinessMonth::of(full.store.reader().today()));
    auto *table = stage.find<QAbstractItemView>("report-signals");
    REQUIRE(table->model()->rowCount() >= 1);
    const auto cell = [table](int column) { return table->model()->index(0, column).data().toString(); };
    CHECK(cell(0) == QStringLiteral("Many returns"));
    CHECK(cell(1) == QStringLiteral("Wang Fang"));
    CHECK(cell(2) == QStringLiteral("8"));
    CHECK(cell(3) == QStringLiteral("5"));
    CHECK(cell(4).contains(full.paid));
    CustomerId opened;
    QObject::connect(&stage.context(), &ui::AppContext::openCustomerWanted, &stage.page(),
                     [&opened](CustomerId customer) { opened = customer; });
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(opened == full.store.show(full.paid).customer.id);
    stage.picture("signals");
    stage.page().setMonth(BusinessMonth::of(full.store.reader().today()).previous());
    CHECK(table->model()->rowCount() == 0);
    CHECK(stage.text().contains(QStringLiteral("Nothing stands out in this month.")));
}
