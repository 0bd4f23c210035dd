// SPDX-License-Identifier: GPL-3.0-or-later
// Red invoices by keyboard: due, noted in parts, withdrawn; and the invoice of a sale that is typed.
#include "tests/support/catch.h"
#include "tests/ui/prepared_returns.h"
#include "tests/ui/returns/returns_fixture.h"
#include "ui/returns/detail/detail_pane.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace rd;
using namespace rd::test;

namespace
{
const QString kNumber = QStringLiteral("R-20261122-0001");

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// One article for 113.00 with 13.00 of tax came back and is refunded: closed.
void refunded(StoreFixture &store, bool isInvoiced)
{
    Sale sale;
    sale.receipt = s("4001");
    sale.storeDay = BusinessDate::parse(s("2026-11-20"));
    sale.tenders = {{s("cash"), std::nullopt}};
    SaleLine line;
    line.name = s("Kettle");
    line.quantity = Quantity::units(1);
    line.paid = store.money(s("113.00"));
    line.tax = store.money(s("13.00"));
    sale.lines = {line};
    if (isInvoiced) {
        sale.invoices = {{InvoiceKind::Electronic, s("24442000000012345678")}};
    }
    (void)must(store.writer().addSale(store.as(s("li")), sale));
    LogRequest request = StoreFixture::request(s("4001"), 1, s("1"), s("defective"));
    request.areGoodsPresent = true;
    const QString number = store.log(request);
    Inspect inspect;
    inspect.units = {{1, Quantity::units(1), s("opened"), s("restock")}};
    (void)must(store.writer().act(store.as(s("na")), number, inspect));
    (void)must(store.writer().act(store.as(s("lei")), number, Pay{s("cash"), {}, {}, {}}));
}

void invoiced(StoreFixture &store)
{
    refunded(store, true);
}

void plain(StoreFixture &store)
{
    refunded(store, false);
}

void noted(StoreFixture &store)
{
    invoiced(store);
    (void)must(store.writer().act(store.as(s("lei")), kNumber, NoteRedInvoice{s("R-1"), store.money(s("50.00"))}));
    (void)must(store.writer().act(store.as(s("lei")), kNumber, NoteRedInvoice{s("R-2"), {}}));
}

/// The actions of the menu by their codes.
QStringList inMenu(ReturnsFixture &window)
{
    window.find<QPushButton>("moreActions")->click();
    auto *menu = window.find<QPushButton>("moreActions")->findChild<QMenu *>();
    QStringList codes;
    for (const QAction *action : menu->actions()) {
        codes.append(action->objectName());
    }
    delete menu; // an open one has the keys
    return codes;
}

bool waitForRed(ReturnsFixture &window, std::size_t count)
{
    return waitFor([&] { return window.store().show(kNumber).returnCase.redInvoices.size() == count; });
}
}

TEST_CASE("a red invoice is due, and its number is noted, first of a part, then of the rest", "[ui][returns][invoice]")
{
    ReturnsFixture window(s("lei"), invoiced);
    window.page().showReturn(kNumber);
    CHECK(window.words().contains(s("Digital invoice 24442000000012345678")));
    CHECK(window.words().contains(s("A red invoice over ¥113.00 is due, tax ¥13.00.")));
    window.picture(s("red-invoice-due"));
    CHECK(inMenu(window).contains(s("red_invoice")));
    CHECK_FALSE(inMenu(window).contains(s("withdraw_red_invoice")));
    window.find<ui::DetailPane>("detailPane")->start(Right::NoteRedInvoice);
    CHECK(window.words().contains(s("For Digital invoice 24442000000012345678")));
    window.press(Qt::Key_Return, Qt::ControlModifier); // without a number
    CHECK(window.words().contains(s("Enter the number of the red invoice.")));
    window.type(s("R-1"));
    window.press(Qt::Key_Tab);
    window.type(s("0"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(window.words().contains(s("Enter an amount larger than zero, or nothing for all that is due.")));
    window.find<QLineEdit>("amount")->selectAll();
    window.type(s("113.01"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return window.words().contains(s("A red invoice over ¥113.00 is due")); }));
    REQUIRE(waitFor([&] { return window.find<QPushButton>("confirmVerb")->isEnabled(); }));
    CHECK(window.find<QLineEdit>("amount")->text() == s("113.01")); // what was typed stays
    window.find<QLineEdit>("amount")->setFocus();                   // a refusal takes it to the first field
    window.find<QLineEdit>("amount")->selectAll();
    window.type(s("50"));
    window.picture(s("red-invoice-form"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitForRed(window, 1));
    REQUIRE(waitFor([&] { return window.words().contains(s("Red invoice issued R-1 · ¥50.00")); }));
    CHECK(window.words().contains(s("A red invoice over ¥63.00 is due, tax ¥7.25.")));
    window.find<ui::DetailPane>("detailPane")->start(Right::NoteRedInvoice);
    window.type(s("R-2"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitForRed(window, 2));
    REQUIRE(waitFor([&] { return !window.words().contains(s("is due, tax")); }));
    CHECK_FALSE(inMenu(window).contains(s("red_invoice")));
    window.picture(s("red-invoice-done"));
}

TEST_CASE("a wrong red invoice is withdrawn, and what it covered is due again", "[ui][returns][invoice]")
{
    ReturnsFixture window(s("hao"), noted);
    window.page().showReturn(kNumber);
    CHECK(inMenu(window).contains(s("withdraw_red_invoice")));
    window.find<ui::DetailPane>("detailPane")->start(Right::WithdrawRedInvoice);
    CHECK(window.find<QComboBox>("which")->currentText() == s("R-1 · ¥50.00"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(window.words().contains(s("Say what is wrong with it.")));
    window.type(s("one digit is wrong"));
    window.picture(s("red-invoice-withdraw"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return window.words().contains(s("A red invoice over ¥50.00 is due, tax ¥5.75.")); }));
    CHECK(window.words().contains(s("Red invoice R-1 · withdrawn: one digit is wrong")));
    CHECK_FALSE(window.store().show(kNumber).returnCase.redInvoices.front().isStanding());
}

TEST_CASE("it is read and noted in Chinese, too", "[ui][returns][invoice]")
{
    ReturnsFixture window(s("lei"), invoiced);
    window.context().setLanguage(s("zh_CN"));
    window.page().showReturn(kNumber);
    REQUIRE(waitFor([&] { return window.words().contains(s("待开红字发票 ¥113.00，税额 ¥13.00。")); }));
    CHECK(window.words().contains(s("数电票 24442000000012345678")));
    window.find<ui::DetailPane>("detailPane")->start(Right::NoteRedInvoice);
    window.type(s("R-1"));
    window.picture(s("red-invoice-form-zh"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitForRed(window, 1));
    REQUIRE(waitFor([&] { return window.words().contains(s("开具红字发票 R-1 · ¥113.00")); }));
    window.picture(s("red-invoice-done-zh"));
}

TEST_CASE("a return of a sale without an invoice is not asked about any", "[ui][returns][invoice]")
{
    ReturnsFixture window(s("lei"), plain);
    window.page().showReturn(kNumber);
    CHECK_FALSE(window.words().contains(s("nvoice")));
    CHECK_FALSE(inMenu(window).contains(s("red_invoice")));
}

TEST_CASE("who types a sale may type its invoice", "[ui][returns][invoice]")
{
    ReturnsFixture window(s("li"));
    window.page().startTypedSale(s("0042"));
    window.type(s("Kettle"));
    window.find<QLineEdit>("typedPaid")->setText(s("129.00"));
    window.find<QLineEdit>("typedInvoice")->setFocus();
    window.type(s("24442000000012345678"));
    window.picture(s("typed-sale-invoice"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return window.words().contains(s("Receipt 0042")); }));
    const auto sale = window.store().reader().showSale(s("0042"), std::nullopt);
    REQUIRE(sale);
    CHECK(sale->sale.invoices == std::vector<Invoice>{{InvoiceKind::Electronic, s("24442000000012345678")}});
}
