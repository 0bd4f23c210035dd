// SPDX-License-Identifier: GPL-3.0-or-later
// What the scan box does with what it gets.
#include "tests/support/catch.h"
#include "tests/ui/shell/desk_window.h"
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
