// SPDX-License-Identifier: GPL-3.0-or-later
// How many keys the work at the counter takes in the real window, from the scan on, and where the focus is afterwards.
#include "tests/support/catch.h"
#include "tests/ui/shell/desk_window.h"
#include "tests/ui/shell/keyboard.h"
#include "ui/common/desk/app_context.h"
#include "ui/shell/frame/desk_frame.h"

#include <QApplication>
#include <QLineEdit>
#include <QSettings>

using namespace rd;
using namespace rd::test;

namespace
{
const QString kFirst = QStringLiteral("R-20261122-0001");

struct Counter {
    explicit Counter(const QString &login)
    {
        QSettings().setValue(QStringLiteral("print/printer"), QString()); // nothing comes out of a printer here
        desk.store().sell(QStringLiteral("3001"), {{QStringLiteral("1"), QStringLiteral("199.00")}});
        desk.store().sell(QStringLiteral("3002"), {{QStringLiteral("1"), QStringLiteral("20.00")},
                                                   {QStringLiteral("2"), QStringLiteral("30.00")},
                                                   {QStringLiteral("4"), QStringLiteral("80.00")},
                                                   {QStringLiteral("1"), QStringLiteral("15.00")}});
        Sale sale;
        sale.receipt = QStringLiteral("3003");
        sale.storeDay = BusinessDate::parse(QStringLiteral("2026-11-20"));
        sale.customer.name = QStringLiteral("陈思远");
        sale.customer.phone.raw = QStringLiteral("138 0571 6620");
        SaleLine line;
        line.line = 1;
        line.name = QStringLiteral("Kettle");
        line.quantity = Quantity::units(1);
        line.paid = desk.store().money(QStringLiteral("49.00"));
        sale.lines.push_back(line);
        sale.tenders.push_back({QStringLiteral("cash"), line.paid});
        static_cast<void>(desk.store().writer().addSale(desk.store().as(QStringLiteral("li")), sale).value());
        REQUIRE(desk.login(login));
        keys = std::make_unique<Keyboard>(desk.window());
    }

    [[nodiscard]] bool scanBoxHasFocus() { return QApplication::focusWidget() == desk.find("scan"); }
    [[nodiscard]] bool comesTo(std::optional<Step> step)
    {
        return QTest::qWaitFor(
            [&] {
                const auto view = desk.store().reader().showReturn(kFirst);
                return view && view->step == step;
            },
            10'000);
    }

    DeskWindow desk;
    std::unique_ptr<Keyboard> keys;
};
}

TEST_CASE("budget: a scanned receipt of one line is logged with at most five keys", "[budget]")
{
    Counter counter(QStringLiteral("li"));
    REQUIRE(counter.scanBoxHasFocus());
    counter.keys->scan(QStringLiteral("3001"));
    counter.keys->press(Qt::Key_1);
    counter.keys->press({Qt::Key_Control, Qt::Key_Return});
    REQUIRE(counter.comesTo(Step::Inspect));
    CHECK(counter.keys->presses() == 3);
    CHECK(QTest::qWaitFor([&] { return counter.scanBoxHasFocus(); }, 5'000));
}

TEST_CASE("budget: a walk-in is paid in cash with at most nine keys", "[budget]")
{
    Counter counter(QStringLiteral("yang"));
    counter.keys->scan(QStringLiteral("3001"));
    counter.keys->press(Qt::Key_1);
    counter.keys->press({Qt::Key_Alt, Qt::Key_I});
    counter.keys->press(Qt::Key_2);
    counter.keys->press({Qt::Key_Control, Qt::Key_Return});
    REQUIRE(counter.comesTo(std::nullopt));
    const ReturnView view = counter.desk.store().show(kFirst);
    REQUIRE(view.returnCase.payouts.size() == 1);
    CHECK(view.returnCase.payouts.front().tender == QStringLiteral("cash"));
    CHECK(counter.keys->presses() == 6);
    CHECK(QTest::qWaitFor([&] { return counter.scanBoxHasFocus(); }, 5'000));
}

TEST_CASE("budget: one of four lines takes at most eight keys", "[budget]")
{
    Counter counter(QStringLiteral("li"));
    counter.keys->scan(QStringLiteral("3002"));
    counter.keys->press(Qt::Key_Down);
    counter.keys->press(Qt::Key_Down);
    counter.keys->press(Qt::Key_Space);
    counter.keys->press(Qt::Key_4);
    counter.keys->press({Qt::Key_Control, Qt::Key_Return});
    REQUIRE(counter.comesTo(Step::Inspect));
    CHECK(counter.keys->presses() <= 8);
    CHECK(counter.desk.store().show(kFirst).returnCase.lines.front().saleLineNumber == 3);
}

TEST_CASE("budget: by phone number at most eighteen keys", "[budget]")
{
    Counter counter(QStringLiteral("li"));
    counter.keys->type(QStringLiteral("13805716620"));
    counter.keys->press(Qt::Key_Return);
    counter.keys->press(Qt::Key_Return);
    counter.keys->press(Qt::Key_1);
    counter.keys->press({Qt::Key_Control, Qt::Key_Return});
    REQUIRE(counter.comesTo(Step::Inspect));
    CHECK(counter.keys->presses() <= 18);
    CHECK(counter.desk.store().show(kFirst).customer.name == QStringLiteral("陈思远"));
}

TEST_CASE("budget: the slip of a return shows it without another key", "[budget]")
{
    Counter counter(QStringLiteral("li"));
    const QString number = counter.desk.store().log(
        StoreFixture::request(QStringLiteral("3001"), 1, QStringLiteral("1")));
    counter.desk.desk().readAgain();
    counter.keys->scan(number);
    CHECK(counter.keys->presses() == 0);
    CHECK(counter.desk.visibleText().contains(QStringLiteral("Now: receive")));
    CHECK(counter.desk.find("detailPane")->isVisible());
    CHECK(counter.scanBoxHasFocus());
}

TEST_CASE("budget: one item is inspected with at most five keys", "[budget]")
{
    Counter counter(QStringLiteral("na"));
    const QString number = counter.desk.store().log(
        StoreFixture::request(QStringLiteral("3001"), 1, QStringLiteral("1")));
    static_cast<void>(
        counter.desk.store().writer().act(counter.desk.store().as(QStringLiteral("na")), number, Receive{}));
    counter.desk.desk().readAgain();
    counter.keys->scan(number);
    counter.keys->press(Qt::Key_1);
    counter.keys->press({Qt::Key_Control, Qt::Key_Return});
    REQUIRE(counter.comesTo(Step::Settle));
    CHECK(counter.keys->presses() == 3);
}

TEST_CASE("digits typed full width are understood in the scan box, and no input method is asked", "[budget]")
{
    Counter counter(QStringLiteral("li"));
    auto *scan = counter.desk.find<QLineEdit>("scan");
    CHECK_FALSE(scan->testAttribute(Qt::WA_InputMethodEnabled));
    counter.keys->type(QStringLiteral("３００１"));
    CHECK(scan->text() == QStringLiteral("3001"));
    counter.keys->press(Qt::Key_Return);
    CHECK(counter.desk.visibleText().contains(QStringLiteral("Receipt 3001")));
    for (const char *name : {"contactPhone", "receiptField"}) {
        CHECK_FALSE(counter.desk.find(name)->testAttribute(Qt::WA_InputMethodEnabled));
    }
}

TEST_CASE("the Enter of a scanner commits nothing, wherever the focus is", "[budget]")
{
    Counter counter(QStringLiteral("yang"));
    counter.keys->scan(QStringLiteral("3001"));
    counter.keys->press(Qt::Key_1);
    const QWidget *first = QApplication::focusWidget();
    int stops = 0;
    do {
        if (QApplication::focusWidget()->objectName() != QLatin1String("scan")) {
            counter.keys->press(Qt::Key_Return);
        }
        counter.keys->press(Qt::Key_Tab);
        ++stops;
    } while (QApplication::focusWidget() != first && stops < 80);
    CHECK(stops > 10);
    CHECK(stops < 80);
    QTest::qWait(200);
    ListQuery all;
    all.openOnly = false;
    CHECK(counter.desk.store().reader().listReturns(all)->rows.empty());
}
