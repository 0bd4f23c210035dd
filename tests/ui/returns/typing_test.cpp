// SPDX-License-Identifier: GPL-3.0-or-later
// A receipt nobody knows is typed, and the return goes on with it.
#include "tests/support/catch.h"
#include "tests/ui/returns/returns_fixture.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QTest>

using namespace rd;
using namespace rd::test;

TEST_CASE("an unknown receipt is typed and then returned", "[ui][returns]")
{
    ReturnsFixture window(QStringLiteral("li"));
    window.page().startNewReturn(std::nullopt);
    window.type(QStringLiteral("0042"));
    window.press(Qt::Key_Return);
    CHECK(window.words().contains(QStringLiteral("No sale 0042")));
    window.picture(QStringLiteral("receipt-unknown"));
    window.page().startTypedSale(QStringLiteral("0042"));
    window.type(QStringLiteral("Kettle"));
    auto *paid = window.find<QLineEdit>("typedPaid");
    paid->setText(QStringLiteral("12x"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(window.find<QLineEdit>("typedName")->text() == QStringLiteral("Kettle"));
    CHECK(window.words().contains(QStringLiteral("Article 1, Paid: ")));
    CHECK(paid->hasFocus());
    paid->setText(QStringLiteral("129.00"));
    window.picture(QStringLiteral("typed-sale"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return window.words().contains(QStringLiteral("Receipt 0042")); }));
    CHECK(window.find<QCheckBox>("tick_1")->isChecked());
    window.press(Qt::Key_1);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return window.returns() == 1; }));
}
