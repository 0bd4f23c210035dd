// SPDX-License-Identifier: GPL-3.0-or-later
// The wish of a new return: by keyboard, kept in the draft, and money on the spot only where money is wanted.
#include "tests/support/catch.h"
#include "tests/ui/returns/returns_fixture.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

using namespace rd;
using namespace rd::test;

namespace
{
const QString kNumber = QStringLiteral("R-20261122-0001");

void sellOne(StoreFixture &store)
{
    store.sell(QStringLiteral("3001"), {{QStringLiteral("1"), QStringLiteral("199.00")}});
}

Resolution loggedWish(ReturnsFixture &window)
{
    return window.store().show(kNumber).returnCase.lines.front().resolution;
}
}

TEST_CASE("an exchange is logged with one chord more than a refund", "[ui][returns][otherwise]")
{
    ReturnsFixture window(QStringLiteral("li"), sellOne);
    window.page().startNewReturn(window.sale(QStringLiteral("3001")));
    window.press(Qt::Key_1);
    window.press(Qt::Key_2, Qt::AltModifier);
    CHECK(window.words().contains(QStringLiteral("as: Exchange")));
    window.picture(QStringLiteral("wish"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(window.presses() <= 5);
    REQUIRE(waitFor([&] { return window.returns() == 1; }));
    CHECK(loggedWish(window) == Resolution::Exchange);
}

TEST_CASE("what is not settled with money stops after the inspection, and says so", "[ui][returns][otherwise]")
{
    ReturnsFixture window(QStringLiteral("yang"), sellOne);
    window.page().startNewReturn(window.sale(QStringLiteral("3001")));
    window.press(Qt::Key_1);
    window.press(Qt::Key_2, Qt::AltModifier);
    window.press(Qt::Key_I, Qt::AltModifier);
    window.press(Qt::Key_1);
    CHECK(window.words().contains(QStringLiteral("After the inspection the return says")));
    CHECK_FALSE(window.page().findChild<QComboBox *>(QStringLiteral("entryTender"))->isVisible());
    CHECK_FALSE(window.words().contains(QStringLiteral("Pay ¥199.00")));
    window.picture(QStringLiteral("wish-on-the-spot"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return window.returns() == 1; }));
    const ReturnView view = window.store().show(kNumber);
    CHECK(view.step == Step::Settle);
    CHECK(view.returnCase.payouts.empty());
    CHECK(waitFor([&] { return window.words().contains(QStringLiteral("Now: exchange")); }));
}

TEST_CASE("the draft keeps the wish, and the next return starts with money again", "[ui][returns][otherwise]")
{
    ReturnsFixture window(QStringLiteral("li"), sellOne);
    window.page().startNewReturn(window.sale(QStringLiteral("3001")));
    window.press(Qt::Key_2);
    window.press(Qt::Key_4, Qt::AltModifier);
    window.press(Qt::Key_Escape);
    REQUIRE(waitFor([&] { return !window.store().reader().draft(QStringLiteral("new_return/li")).value().isEmpty(); }));
    window.page().startNewReturn(window.sale(QStringLiteral("3001")));
    CHECK(window.words().contains(QStringLiteral("as: Send again")));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return window.returns() == 1; }));
    CHECK(loggedWish(window) == Resolution::Reship);
    window.page().startNewReturn(std::nullopt);
    CHECK_FALSE(window.words().contains(QStringLiteral("as: Send again")));
}
