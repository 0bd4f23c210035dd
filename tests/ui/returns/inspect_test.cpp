// SPDX-License-Identifier: GPL-3.0-or-later
// Inspecting from the pane: what must be chosen first is said at its field; messages of the step before go.
#include "tests/support/catch.h"
#include "tests/ui/prepared_returns.h"
#include "tests/ui/returns/returns_fixture.h"
#include "ui/returns/detail/detail_pane.h"

#include <QComboBox>
#include <QPushButton>
#include <QTest>

using namespace rd;
using namespace rd::test;

namespace
{
void receiveOne(StoreFixture &store)
{
    (void)received(store, QStringLiteral("0101"), QStringLiteral("1"), QStringLiteral("59.00"));
}
}

TEST_CASE("an inspection without a condition asks for it and marks the field", "[ui][returns]")
{
    ReturnsFixture window(QStringLiteral("na"), receiveOne);
    const QString number = window.numbers().front();
    window.page().showReturn(number);
    QTest::mouseClick(window.find<QPushButton>("primaryAction"), Qt::LeftButton);
    auto *verb = window.find<QPushButton>("confirmVerb");
    QTest::mouseClick(verb, Qt::LeftButton);
    auto *condition = window.find<QComboBox>("condition_1");
    CHECK(window.words().contains(QStringLiteral("Choose a condition first.")));
    CHECK(condition->property("state").toString() == QStringLiteral("error"));
    CHECK(condition->hasFocus());
    CHECK_FALSE(window.words().contains(QStringLiteral("do not know this code")));
    window.picture(QStringLiteral("inspect-refused"));
    REQUIRE(verb->isEnabled()); // it can be pressed again
    condition->setCurrentIndex(1);
    CHECK_FALSE(window.words().contains(QStringLiteral("Choose a condition first.")));
    window.find<QComboBox>("disposition_1")->setCurrentIndex(0);
    QTest::mouseClick(verb, Qt::LeftButton);
    CHECK(window.words().contains(QStringLiteral("Choose where it goes first.")));
    window.find<QComboBox>("disposition_1")->setCurrentIndex(1);
    QTest::mouseClick(verb, Qt::LeftButton);
    REQUIRE(waitFor([&] { return window.store().show(number).step == Step::Settle; }));
}

TEST_CASE("a message of the step before goes when the next one begins", "[ui][returns]")
{
    ReturnsFixture window(QStringLiteral("na"), receiveOne);
    window.page().showReturn(window.numbers().front());
    auto *pane = window.find<ui::DetailPane>("detailPane");
    pane->tellStopped(Error::of(ErrorCode::NotReceived));
    REQUIRE(window.words().contains(QStringLiteral("What went before is kept.")));
    pane->start(Right::Inspect);
    CHECK_FALSE(window.words().contains(QStringLiteral("What went before is kept.")));
}

TEST_CASE("something is deducted with its reason, and both are shown afterwards", "[ui][returns][otherwise]")
{
    ReturnsFixture window(QStringLiteral("na"), receiveOne);
    const QString number = window.numbers().front();
    window.page().showReturn(number);
    QTest::mouseClick(window.find<QPushButton>("primaryAction"), Qt::LeftButton);
    window.find<QComboBox>("condition_1")->setCurrentIndex(2);
    QTest::mouseClick(window.find<QPushButton>("deduct_1"), Qt::LeftButton);
    window.type(QStringLiteral("9.00"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(window.words().contains(QStringLiteral("Say why it is deducted.")));
    CHECK(window.store().show(number).step == Step::Inspect);
    window.type(QStringLiteral("the box is missing")); // the focus went there
    window.picture(QStringLiteral("inspect-deduction"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return window.store().show(number).step == Step::Settle; }));
    const SettlementLine line = window.store().show(number).returnCase.settlements.front().lines.front();
    CHECK(line.deduction == window.store().money(QStringLiteral("9.00")));
    CHECK(line.net == window.store().money(QStringLiteral("50.00")));
    REQUIRE(waitFor([&] { return window.words().contains(QStringLiteral("¥50.00")); }));
    window.find<QPushButton>("howComputed")->click();
    CHECK(window.words().contains(QStringLiteral("the box is missing")));
    window.picture(QStringLiteral("deduction-explained"));
}
