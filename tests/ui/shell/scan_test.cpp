// SPDX-License-Identifier: GPL-3.0-or-later
// What the scan box does with what it gets.
#include "tests/support/catch.h"
#include "tests/ui/shell/desk_window.h"
#include "tests/ui/shell/keyboard.h"
#include "ui/common/desk/app_context.h"
#include "ui/shell/frame/desk_frame.h"
#include "ui/shell/frame/pages.h"

#include <QLineEdit>
#include <QListWidget>

using namespace rd;
using namespace rd::test;

TEST_CASE("a receipt opens a new return of its sale", "[scan]")
{
    DeskWindow desk;
    desk.store().sell(QStringLiteral("2611130088"), {{QStringLiteral("1"), QStringLiteral("199.00")},
                                                     {QStringLiteral("4"), QStringLiteral("99.50")}});
    REQUIRE(desk.login(QStringLiteral("li")));
    desk.scan(QStringLiteral("2611130088"));
    CHECK(desk.find<QLineEdit>("scan")->text().isEmpty());
    if (desk.window().frame()->pages().has(ui::Place::Returns)) {
        CHECK(desk.visibleText().contains(QStringLiteral("Article 1")));
    }
    picture(desk.window(), "new-return-light");
}

TEST_CASE("the number of a return opens it", "[scan]")
{
    DeskWindow desk;
    desk.store().sell(QStringLiteral("A1"), {{QStringLiteral("2"), QStringLiteral("40.00")}});
    const QString number = desk.store().log(StoreFixture::request(QStringLiteral("A1"), 1, QStringLiteral("1")));
    REQUIRE(desk.login(QStringLiteral("li")));
    desk.scan(number.toLower());
    CHECK(desk.find<QLineEdit>("scan")->text().isEmpty());
    if (desk.window().frame()->pages().has(ui::Place::Returns)) {
        CHECK(desk.visibleText().contains(number));
    }
    picture(desk.window(), "return-light");
}

TEST_CASE("several finds are listed, Enter takes the first", "[scan]")
{
    DeskWindow desk;
    desk.store().sell(QStringLiteral("B1"), {{QStringLiteral("1"), QStringLiteral("10.00")}});
    desk.store().sell(QStringLiteral("B2"), {{QStringLiteral("1"), QStringLiteral("20.00")}});
    REQUIRE(desk.login(QStringLiteral("li")));
    desk.scan(QStringLiteral("Article"));
    auto *found = desk.find<QListWidget>("found");
    REQUIRE(found->isVisible());
    CHECK(found->count() == 2);
    picture(desk.window(), "found-light");
    QTest::keyClick(desk.find("scan"), Qt::Key_Return);
    CHECK_FALSE(found->isVisible());
    CHECK(desk.find<QLineEdit>("scan")->text().isEmpty());
}

TEST_CASE("an unknown receipt offers to type the sale", "[scan]")
{
    DeskWindow desk;
    REQUIRE(desk.login(QStringLiteral("li")));
    desk.scan(QStringLiteral("9999"));
    CHECK(desk.visibleText().contains(QStringLiteral("Nothing found for \"9999\"")));
    CHECK(desk.visibleText().contains(QStringLiteral("Type the sale")));
    CHECK(desk.find<QLineEdit>("scan")->hasFocus());
    picture(desk.window(), "unknown-light");
}

TEST_CASE("a slip scanned where nothing takes text is opened all the same", "[scan]")
{
    DeskWindow desk;
    desk.store().sell(QStringLiteral("3001"), {{QStringLiteral("2"), QStringLiteral("199.00")}});
    QString number;
    for (int i = 0; i < 2; ++i) { // the second is the one that does not open by itself
        number = desk.store().log(StoreFixture::request(QStringLiteral("3001"), 1, QStringLiteral("1")));
        (void)desk.store().writer().act(desk.store().as(QStringLiteral("na")), number, Receive{});
    }
    REQUIRE(desk.login(QStringLiteral("hao")));
    Keyboard keys(desk.window());
    for (const auto &[place, page] :
         {std::pair("inspectionQueue", ui::Place::Inspection), std::pair("returnsTable", ui::Place::Returns),
          std::pair("menu", ui::Place::Returns)}) {
        INFO(place);
        desk.window().frame()->pages().showReturn(QStringLiteral("R-20261122-0001"));
        desk.window().frame()->pages().go(page);
        QTest::qWait(20);
        REQUIRE_FALSE(desk.visibleText().contains(number));
        desk.find(place)->setFocus();
        keys.scan(number);
        CHECK(desk.visibleText().contains(number));
        CHECK(desk.find<QLineEdit>("scan")->text().isEmpty());
    }
}

TEST_CASE("an article number leads to its sales, and to its life", "[scan][articles]")
{
    DeskWindow desk;
    desk.store().sell(QStringLiteral("B1"), {{QStringLiteral("1"), QStringLiteral("10.00")}});
    desk.store().sell(QStringLiteral("B2"), {{QStringLiteral("1"), QStringLiteral("20.00")}});
    REQUIRE(desk.login(QStringLiteral("li")));
    desk.scan(QStringLiteral("SKU-1"));
    auto *found = desk.find<QListWidget>("found");
    REQUIRE(found->isVisible());
    REQUIRE(found->count() == 3);
    CHECK(found->item(0)->text() == QStringLiteral("Life of article SKU-1"));
    CHECK(found->currentRow() == 1); // Enter takes a sale, as ever
    picture(desk.window(), "found-article-light");
    found->setCurrentRow(0);
    QTest::keyClick(desk.find("scan"), Qt::Key_Return);
    CHECK_FALSE(found->isVisible());
    CHECK(desk.visibleText().contains(QStringLiteral("Article 1 · SKU-1")));
    picture(desk.window(), "article-light");
}

TEST_CASE("a serial number leads to its sale, and to its life once it is in a return", "[scan][articles]")
{
    DeskWindow desk;
    Sale sale;
    sale.receipt = QStringLiteral("C1");
    sale.storeDay = desk.store().reader().today();
    sale.tenders = {{QStringLiteral("cash"), {}}};
    SaleLine line;
    line.line = 1;
    line.sku = QStringLiteral("PHONE");
    line.name = QStringLiteral("Phone");
    line.quantity = Quantity::units(1);
    line.paid = desk.store().money(QStringLiteral("100.00"));
    line.serial = QStringLiteral("IM-1");
    sale.lines = {line};
    REQUIRE(desk.store().writer().addSale(desk.store().as(QStringLiteral("hao")), sale));
    REQUIRE(desk.login(QStringLiteral("li")));
    desk.scan(QStringLiteral("im-1"));
    CHECK_FALSE(desk.find<QListWidget>("found")->isVisible()); // a new return of the only sale
    (void)desk.store().log(StoreFixture::request(QStringLiteral("C1"), 1, QStringLiteral("1")));
    desk.scan(QStringLiteral("im-1"));
    auto *found = desk.find<QListWidget>("found");
    REQUIRE(found->isVisible());
    CHECK(found->item(0)->text() == QStringLiteral("Life of serial number im-1"));
    found->setCurrentRow(0);
    QTest::keyClick(desk.find("scan"), Qt::Key_Return);
    CHECK(desk.visibleText().contains(QStringLiteral("Phone · serial number IM-1")));
}
