// SPDX-License-Identifier: GPL-3.0-or-later
// Red invoices that are due, on the screen; a row leads to its return.
#include "tests/support/catch.h"
#include "tests/support/full_store.h"
#include "tests/ui/page_stage.h"
#include "ui/reports/reports_page.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace rd;
using namespace rd::test;
using rd::ui::ReportsPage;

namespace
{
void openInvoices(PageStage<ReportsPage> &stage)
{
    const auto buttons = stage.page().findChildren<QAbstractButton *>();
    const auto tab = std::find_if(buttons.begin(), buttons.end(), [](const QAbstractButton *button) {
        return button->text() == QStringLiteral("Invoices");
    });
    REQUIRE(tab != buttons.end());
    (*tab)->click();
}
}

TEST_CASE("red invoices that are due are listed, and lead to their return", "[ui][reports]")
{
    FullStore full;
    full.addOtherWays();
    PageStage<ReportsPage> stage(full.store, QStringLiteral("lei"));
    auto *table = stage.find<QAbstractItemView>("report-invoices");
    REQUIRE(QTest::qWaitFor([table] { return table->model()->rowCount() == 1; }, 10'000));
    openInvoices(stage);
    const auto cell = [table](int column) { return table->model()->index(0, column).data().toString(); };
    CHECK(cell(0) == full.invoiced);
    CHECK(cell(2) == QStringLiteral("3011"));
    CHECK(cell(3) == QStringLiteral("04412345"));
    CHECK(cell(4) == QStringLiteral("30.00"));
    CHECK(cell(5) == QStringLiteral("20.00"));
    CHECK(cell(6) == QStringLiteral("10.00"));
    CHECK(cell(7) == QStringLiteral("1.15"));
    CHECK(cell(8).isEmpty());
    CHECK(stage.text().contains(QStringLiteral("Red invoices due: ¥10.00, tax ¥1.15.")));
    QString opened;
    QObject::connect(&stage.context(), &ui::AppContext::openReturnWanted, &stage.page(),
                     [&opened](const QString &number) { opened = number; });
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    stage.picture("invoices");
    stage.context().setLanguage(QStringLiteral("zh_CN"));
    CHECK(stage.text().contains(QStringLiteral("待开红字发票合计 ¥10.00，税额 ¥1.15")));
    stage.picture("invoices-zh");
    stage.context().setLanguage(QStringLiteral("en"));
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(opened == full.invoiced);
}

TEST_CASE("a wrong invoice number is withdrawn from the row of its return, once no red invoice binds it",
          "[ui][reports]")
{
    FullStore full;
    full.addOtherWays();
    PageStage<ReportsPage> stage(full.store, QStringLiteral("hao"));
    auto *table = stage.find<QAbstractItemView>("report-invoices");
    REQUIRE(QTest::qWaitFor([table] { return table->model()->rowCount() == 1; }, 10'000));
    openInvoices(stage);
    auto *number = stage.find<QComboBox>("invoiceWithdrawNumber");
    auto *reason = stage.find<QLineEdit>("invoiceWithdrawReason");
    auto *button = stage.find<QAbstractButton>("invoiceWithdrawButton");
    CHECK(number->currentText() == QStringLiteral("04412345"));
    CHECK(button->text() == QStringLiteral("Withdraw this number"));
    CHECK_FALSE(button->isEnabled());
    QTest::keyClicks(reason, QStringLiteral("mistyped"));
    QTest::keyClick(button, Qt::Key_Space);
    REQUIRE(QTest::qWaitFor([&] { return stage.text().contains(QStringLiteral("Red invoices were noted against it")); },
                            10'000));
    CHECK(reason->text() == QStringLiteral("mistyped")); // nothing is lost
    stage.picture("invoice-withdraw");
    full.act(QStringLiteral("lei"), full.invoiced, WithdrawRedInvoice{QStringLiteral("wrong"), {}});
    QTest::keyClick(button, Qt::Key_Space);
    REQUIRE(QTest::qWaitFor([&] { return full.store.show(full.invoiced).sale->invoices.empty(); }, 10'000));
}
