// SPDX-License-Identifier: GPL-3.0-or-later
// The new return by keyboard: how many keys it takes, that it is logged once, and that nothing typed is lost.
#include "tests/support/catch.h"
#include "tests/ui/returns/returns_fixture.h"
#include "ui/common/desk/app_context.h"
#include "ui/returns/returns_page.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace rd;
using namespace rd::test;

namespace
{
void sellTwo(StoreFixture &store)
{
    store.sell(QStringLiteral("3001"), {{QStringLiteral("1"), QStringLiteral("199.00")}});
    store.sell(QStringLiteral("3002"),
               {{QStringLiteral("1"), QStringLiteral("20.00")}, {QStringLiteral("4"), QStringLiteral("80.00")}});
    store.sell(QStringLiteral("3003"), {{QStringLiteral("1"), QStringLiteral("30.00")}}, 40);
}
}

TEST_CASE("a scanned receipt of one line is logged with at most five keys", "[ui][returns]")
{
    ReturnsFixture window(QStringLiteral("li"), sellTwo);
    window.page().startNewReturn(window.sale(QStringLiteral("3001")));
    CHECK(window.find<QCheckBox>("tick_1")->isChecked());
    window.press(Qt::Key_1);
    CHECK(window.words().contains(QStringLiteral("Within the rules")));
    CHECK(window.find<QLabel>("entryAmount")->text() == QStringLiteral("¥199.00"));
    window.picture(QStringLiteral("new-return"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(window.presses() <= 5);
    REQUIRE(waitFor([&] { return window.returns() == 1; }));
    CHECK(waitFor([&] { return window.page().shownNumber() == QStringLiteral("R-20261122-0001"); }));
    const ReturnView view = window.store().show(QStringLiteral("R-20261122-0001"));
    CHECK(view.returnCase.lines.front().reason == QStringLiteral("defective"));
    CHECK(view.step == Step::Inspect); // the goods are here
}

TEST_CASE("a walk-in is paid in cash with at most nine keys", "[ui][returns]")
{
    ReturnsFixture window(QStringLiteral("yang"), sellTwo);
    window.page().startNewReturn(window.sale(QStringLiteral("3001")));
    window.press(Qt::Key_1);
    window.press(Qt::Key_I, Qt::AltModifier);
    window.press(Qt::Key_1);
    CHECK(window.words().contains(QStringLiteral("Pay ¥199.00 and print")));
    window.picture(QStringLiteral("walk-in"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(window.presses() <= 9);
    REQUIRE(waitFor([&] { return window.returns() == 1; }));
    const ReturnView view = window.store().show(QStringLiteral("R-20261122-0001"));
    REQUIRE(view.returnCase.payouts.size() == 1);
    CHECK(view.returnCase.payouts.front().tender == QStringLiteral("cash"));
    CHECK(view.returnCase.payouts.front().state == PayoutState::Confirmed);
    CHECK_FALSE(view.step.has_value());
    CHECK(waitFor([&] { return window.page().shownNumber() == QStringLiteral("R-20261122-0001"); }));
    window.picture(QStringLiteral("walk-in-paid"));
}

TEST_CASE("a quantity counts as it was typed, with the cursor still in its field", "[ui][returns]")
{
    ReturnsFixture window(QStringLiteral("li"), sellTwo);
    window.page().startNewReturn(window.sale(QStringLiteral("3002")));
    window.press(Qt::Key_Down);
    window.press(Qt::Key_Space);
    window.press(Qt::Key_4); // the reason
    auto *field = window.find<QWidget>("quantity_2")->findChild<QLineEdit *>();
    field->setFocus();
    field->selectAll();
    SECTION("fewer")
    {
        window.type(QStringLiteral("3"));
        window.press(Qt::Key_S, Qt::ControlModifier);
        REQUIRE(waitFor([&] { return window.returns() == 1; }));
        const ReturnView view = window.store().show(QStringLiteral("R-20261122-0001"));
        CHECK(view.returnCase.lines.front().quantities.requested == Quantity::units(3));
    }
    SECTION("more than there are")
    {
        window.type(QStringLiteral("9"));
        CHECK(field->text() == QStringLiteral("4"));
    }
    SECTION("nothing that can be used")
    {
        window.type(QStringLiteral("x"));
        CHECK(window.words().contains(QStringLiteral("Tick what comes back.")));
        window.press(Qt::Key_S, Qt::ControlModifier);
        QTest::qWait(50);
        CHECK(window.returns() == 0);
        window.press(Qt::Key_Tab); // leaving the field brings the last one back
        CHECK(field->text() == QStringLiteral("4"));
    }
}

TEST_CASE("one line of several is chosen by keyboard", "[ui][returns]")
{
    ReturnsFixture window(QStringLiteral("li"), sellTwo);
    window.page().startNewReturn(window.sale(QStringLiteral("3002")));
    window.press(Qt::Key_Down);
    window.press(Qt::Key_Space);
    window.press(Qt::Key_Minus);
    window.press(Qt::Key_4);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(window.presses() <= 8);
    REQUIRE(waitFor([&] { return window.returns() == 1; }));
    const ReturnLine line = window.store().show(QStringLiteral("R-20261122-0001")).returnCase.lines.front();
    CHECK(line.saleLineNumber == 2);
    CHECK(line.quantities.requested == Quantity::units(3));
    CHECK(line.reason == QStringLiteral("changed_mind"));
}

TEST_CASE("pressing save twice logs once", "[ui][returns]")
{
    ReturnsFixture window(QStringLiteral("li"), [](StoreFixture &store) {
        store.sell(QStringLiteral("3004"), {{QStringLiteral("5"), QStringLiteral("50.00")}});
    });
    window.page().startNewReturn(window.sale(QStringLiteral("3004")));
    window.press(Qt::Key_1);
    for (int i = 0; i < 4; ++i) {
        window.press(Qt::Key_Minus);
    }
    auto *save = window.find<QPushButton>("savePrint");
    QTest::mouseClick(save, Qt::LeftButton);
    QTest::mouseClick(save, Qt::LeftButton);
    QTest::keyClick(&window.page(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return window.returns() >= 1; }));
    QTest::qWait(200);
    CHECK(window.returns() == 1);
}

TEST_CASE("a receipt that is scanned while a return is saved comes after it, with nothing lost", "[ui][returns]")
{
    ReturnsFixture window(QStringLiteral("li"), sellTwo);
    window.page().startNewReturn(window.sale(QStringLiteral("3001")));
    window.press(Qt::Key_1);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    window.page().startNewReturn(window.sale(QStringLiteral("3002"))); // before the answer
    REQUIRE(waitFor([&] { return window.returns() == 1; }));
    CHECK(window.find<QCheckBox>("tick_2")->isVisible());
    window.press(Qt::Key_Down);
    window.press(Qt::Key_Space);
    window.press(Qt::Key_1);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return window.returns() == 2; }));
    CHECK(window.store().show(QStringLiteral("R-20261122-0002")).returnCase.lines.front().saleLineNumber == 2);
    CHECK(window.page().shownNumber() == QStringLiteral("R-20261122-0002"));
}

TEST_CASE("goods that are scanned while a return is saved are not for it", "[ui][returns]")
{
    ReturnsFixture window(QStringLiteral("li"), sellTwo);
    window.page().startNewReturn(window.sale(QStringLiteral("3002")));
    window.press(Qt::Key_Down);
    window.press(Qt::Key_Space);
    window.press(Qt::Key_1);
    const auto goods = window.store().reader().lookUp(QStringLiteral("SKU-1"));
    REQUIRE(goods);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(window.page().takeScanned(*goods)); // before the answer
    REQUIRE(waitFor([&] { return window.returns() == 1; }));
    CHECK(window.store().show(QStringLiteral("R-20261122-0001")).returnCase.lines.size() == 1);
}

TEST_CASE("a receipt that was scanned before a refusal does not begin by itself later", "[ui][returns]")
{
    ReturnsFixture window(QStringLiteral("na"), sellTwo); // an inspector may not log
    QSignalSpy told(&window.context(), &ui::AppContext::statusMessage);
    window.page().startNewReturn(window.sale(QStringLiteral("3001")));
    window.press(Qt::Key_1);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    window.page().startNewReturn(window.sale(QStringLiteral("3002"))); // before the answer
    REQUIRE(waitFor([&] { return window.words().contains(QStringLiteral("Counter, Manager")); }));
    CHECK(window.find<QCheckBox>("tick_1")->isChecked());
    REQUIRE_FALSE(told.isEmpty());
    CHECK(told.back().front() == QStringLiteral("Scan 3002 again"));
    window.login(QStringLiteral("li"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return window.returns() == 1; }));
    CHECK(window.page().shownNumber() == QStringLiteral("R-20261122-0001"));
    CHECK_FALSE(window.page().isFillingIn());
}

TEST_CASE("Enter alone does not save: a scanner sends it, too", "[ui][returns]")
{
    ReturnsFixture window(QStringLiteral("li"), sellTwo);
    window.page().startNewReturn(window.sale(QStringLiteral("3001")));
    window.press(Qt::Key_1);
    window.press(Qt::Key_Return);
    QTest::qWait(200);
    CHECK(window.returns() == 0);
}

TEST_CASE("a refusal says why and keeps what was typed", "[ui][returns]")
{
    ReturnsFixture window(QStringLiteral("na"), sellTwo); // an inspector may not log
    window.page().startNewReturn(window.sale(QStringLiteral("3001")));
    window.press(Qt::Key_1);
    auto *note = window.find<QLineEdit>("entryNote");
    note->setFocus();
    window.type(QStringLiteral("leaks at the base"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return window.words().contains(QStringLiteral("Counter, Manager")); }));
    CHECK(window.find<QLineEdit>("entryNote")->text() == QStringLiteral("leaks at the base"));
    CHECK(window.find<QCheckBox>("tick_1")->isChecked());
    CHECK(window.returns() == 0);
    window.picture(QStringLiteral("refusal"));
}

TEST_CASE("a reason that needs a note says so", "[ui][returns]")
{
    ReturnsFixture window(QStringLiteral("li"), sellTwo);
    window.page().startNewReturn(window.sale(QStringLiteral("3001")));
    window.press(Qt::Key_6);
    CHECK(window.words().contains(QStringLiteral("This reason needs a note.")));
    window.type(QStringLiteral("gift"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return window.returns() == 1; }));
}

TEST_CASE("a request outside the window is logged for review", "[ui][returns]")
{
    ReturnsFixture window(QStringLiteral("li"), sellTwo);
    window.page().startNewReturn(window.sale(QStringLiteral("3003")));
    window.press(Qt::Key_4);
    CHECK(window.words().contains(QStringLiteral("day 40 of 30")));
    window.picture(QStringLiteral("outside-window"));
    window.press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return window.returns() == 1; }));
    CHECK(window.store().show(QStringLiteral("R-20261122-0001")).step == Step::Review);
}

TEST_CASE("a return that is left for another receipt keeps a draft of its own", "[ui][returns]")
{
    ReturnsFixture window(QStringLiteral("li"), [](StoreFixture &store) {
        for (const char *receipt : {"3001", "3002", "3003"}) {
            store.sell(QString::fromLatin1(receipt), {{QStringLiteral("1"), QStringLiteral("20.00")}});
        }
    });
    const auto note = [&window] { return window.find<QLineEdit>("entryNote"); };
    const auto begin = [&window](const char *receipt) {
        window.store().clock().advanceMs(60'000); // the newest is offered first
        window.page().startNewReturn(window.sale(QString::fromLatin1(receipt)));
    };
    const auto press = [&window](const char *text) {
        for (auto *button : window.page().findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == QString::fromLatin1(text)) {
                return button->click();
            }
        }
        FAIL(text);
    };
    begin("3001");
    note()->setText(QStringLiteral("of the first"));
    begin("3002");
    note()->setText(QStringLiteral("of the second"));
    begin("3003");
    CHECK(window.words().contains(QStringLiteral("Receipt 3002")));
    CHECK(window.words().contains(QStringLiteral("1 more")));
    note()->setText(QStringLiteral("of the third"));
    press("Go on with it"); // the second, and the third is kept
    CHECK(note()->text() == QStringLiteral("of the second"));
    begin("3001");
    CHECK(note()->text() == QStringLiteral("of the first"));
    begin("3003");
    CHECK(note()->text() == QStringLiteral("of the third"));
    window.press(Qt::Key_Escape);
    window.page().startNewReturn(std::nullopt);
    press("Discard");
    CHECK(window.words().contains(QStringLiteral("1 more")));
    press("Discard");
    press("Discard");
    CHECK_FALSE(window.words().contains(QStringLiteral("A draft is kept")));
    begin("3002");
    CHECK(note()->text().isEmpty());
}

TEST_CASE("leaving keeps a draft, and it is offered again", "[ui][returns]")
{
    ReturnsFixture window(QStringLiteral("li"), sellTwo);
    window.page().startNewReturn(window.sale(QStringLiteral("3001")));
    window.press(Qt::Key_2);
    window.find<QLineEdit>("entryNote")->setText(QStringLiteral("blue instead of grey"));
    window.press(Qt::Key_Escape);
    REQUIRE(waitFor([&] { return !window.store().reader().draft(QStringLiteral("new_return/li")).value().isEmpty(); }));
    window.page().startNewReturn(std::nullopt);
    CHECK(window.words().contains(QStringLiteral("A draft is kept")));
    window.page().startNewReturn(window.sale(QStringLiteral("3001")));
    CHECK(window.find<QLineEdit>("entryNote")->text() == QStringLiteral("blue instead of grey"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return window.returns() == 1; }));
    CHECK(waitFor([&] { return window.store().reader().draft(QStringLiteral("new_return/li")).value().isEmpty(); }));
}
