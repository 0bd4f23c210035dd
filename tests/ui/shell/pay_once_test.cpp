// SPDX-License-Identifier: GPL-3.0-or-later
// Ten fast presses on Pay give one payout, by mouse and by keys, from the detail pane and from the new return.
#include "tests/support/catch.h"
#include "tests/ui/shell/desk_window.h"
#include "tests/ui/shell/keyboard.h"
#include "ui/common/desk/app_context.h"

#include <QAbstractButton>
#include <QPointer>
#include <QSettings>

using namespace rd;
using namespace rd::test;

namespace
{
constexpr int kPresses = 10;
const QString kFirst = QStringLiteral("R-20261122-0001");

void sell(DeskWindow &desk)
{
    QSettings().setValue(QStringLiteral("print/printer"), QString());
    desk.store().sell(QStringLiteral("3001"), {{QStringLiteral("3"), QStringLiteral("90.00")}});
}

/// A return of one of three units that waits for its money; two more could be paid by mistake.
void makeDue(DeskWindow &desk)
{
    sell(desk);
    const Call call = desk.store().as(QStringLiteral("yang"));
    const QString number = desk.store().log(StoreFixture::request(QStringLiteral("3001"), 1, QStringLiteral("1")));
    static_cast<void>(desk.store().writer().act(call, number, Receive{}).value());
    const Inspect inspect{{{1, Quantity::units(1), QStringLiteral("opened"), QStringLiteral("restock")}}, {}, {}};
    static_cast<void>(desk.store().writer().act(call, number, inspect).value());
}

/// The number of payouts once nothing is under way any more.
std::size_t payouts(DeskWindow &desk)
{
    static_cast<void>(QTest::qWaitFor(
        [&desk] {
            const auto view = desk.store().reader().showReturn(kFirst);
            return view && !view->returnCase.payouts.empty();
        },
        10'000));
    QTest::qWait(500); // what was pressed too often would arrive now
    return desk.store().show(kFirst).returnCase.payouts.size();
}

void pressTenTimes(const char *name, DeskWindow &desk)
{
    const QPointer<QAbstractButton> button = desk.find<QAbstractButton>(name);
    REQUIRE(button);
    for (int i = 0; i < kPresses && button; ++i) {
        QTest::mouseClick(button, Qt::LeftButton);
    }
}
}

TEST_CASE("ten clicks on Pay in the detail pane pay once", "[pay]")
{
    DeskWindow desk;
    makeDue(desk);
    REQUIRE(desk.login(QStringLiteral("yang")));
    desk.scan(kFirst);
    QTest::qWait(50);
    QTest::mouseClick(desk.find<QAbstractButton>("primaryAction"), Qt::LeftButton);
    QTest::qWait(50);
    pressTenTimes("confirmVerb", desk);
    CHECK(payouts(desk) == 1);
}

TEST_CASE("ten times Ctrl+Enter in the detail pane pay once", "[pay]")
{
    DeskWindow desk;
    makeDue(desk);
    REQUIRE(desk.login(QStringLiteral("yang")));
    desk.scan(kFirst);
    QTest::qWait(50);
    Keyboard keys(desk.window());
    for (int i = 0; i < kPresses + 1; ++i) { // the first opens the panel
        keys.press({Qt::Key_Control, Qt::Key_Return});
    }
    CHECK(payouts(desk) == 1);
}

TEST_CASE("ten clicks on Pay in a new return log once and pay once", "[pay]")
{
    DeskWindow desk;
    sell(desk);
    REQUIRE(desk.login(QStringLiteral("yang")));
    desk.scan(QStringLiteral("3001"));
    Keyboard keys(desk.window());
    keys.press(Qt::Key_1);
    keys.press(Qt::Key_Minus);
    keys.press({Qt::Key_Alt, Qt::Key_I});
    keys.press(Qt::Key_2);
    pressTenTimes("savePrint", desk);
    CHECK(payouts(desk) == 1);
    ListQuery all;
    all.openOnly = false;
    CHECK(desk.store().reader().listReturns(all)->rows.size() == 1);
}

TEST_CASE("ten times Ctrl+Enter in a new return log once and pay once", "[pay]")
{
    DeskWindow desk;
    sell(desk);
    REQUIRE(desk.login(QStringLiteral("yang")));
    desk.scan(QStringLiteral("3001"));
    Keyboard keys(desk.window());
    keys.press(Qt::Key_1);
    keys.press({Qt::Key_Alt, Qt::Key_I});
    keys.press(Qt::Key_2);
    for (int i = 0; i < kPresses; ++i) {
        keys.press({Qt::Key_Control, Qt::Key_Return});
    }
    CHECK(payouts(desk) == 1);
    ListQuery all;
    all.openOnly = false;
    CHECK(desk.store().reader().listReturns(all)->rows.size() == 1);
}
