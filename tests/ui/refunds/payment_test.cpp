// SPDX-License-Identifier: GPL-3.0-or-later
// Paying: few keys, once, and never what the rules refuse.
#include "tests/support/catch.h"
#include "tests/ui/page_stage.h"
#include "tests/ui/prepared_returns.h"
#include "ui/refunds/refunds_page.h"

#include <QAbstractButton>
#include <QLineEdit>

using namespace rd;
using namespace rd::test;
using rd::ui::RefundsPage;

namespace
{
const QString kCashier = QStringLiteral("lei");
constexpr int kPresses = 10;

/// One chord on whatever has the focus; counts the fingers that go down.
int press(QWidget &page, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWidget *focused = QApplication::focusWidget();
    QTest::keyClick(focused == nullptr ? &page : focused, key, modifiers);
    return modifiers == Qt::NoModifier ? 1 : 2;
}

bool isDone(StoreFixture &store, const QString &number)
{
    return store.show(number).returnCase.settlements.front().state == SettlementState::Done;
}

bool waitUntilDone(StoreFixture &store, const QString &number)
{
    return QTest::qWaitFor([&] { return isDone(store, number); }, 10'000);
}
}

TEST_CASE("one of twenty prepared refunds is paid with at most three keys", "[ui][refunds]")
{
    StoreFixture store;
    constexpr int kRefunds = 20;
    QStringList numbers;
    for (int i = 0; i < kRefunds; ++i) {
        numbers.append(accepted(store, QString::number(2001 + i), QStringLiteral("%1.50").arg(10 + i)));
        store.clock().advanceMinutes(1);
    }
    PageStage<RefundsPage> stage(store, kCashier);
    stage.page().setFocus(Qt::TabFocusReason);
    for (int i = 0; i < kRefunds; ++i) {
        int presses = i == 0 ? 0 : press(stage.page(), Qt::Key_Down);
        presses += press(stage.page(), Qt::Key_Return, Qt::ControlModifier);
        CHECK(presses <= 3);
        REQUIRE(waitUntilDone(store, numbers[i]));
        REQUIRE(
            QTest::qWaitFor([&] { return stage.text().contains(QStringLiteral("Paid ¥%1.50").arg(10 + i)); }, 10'000));
    }
    CHECK(store.reader().refundsDue().value().empty());
    const auto payouts = store.reader().payoutsOn(store.reader().today()).value();
    REQUIRE(payouts.size() == kRefunds);
    Money sum;
    for (const PayoutRow &payout : payouts) {
        sum += payout.amount;
    }
    CHECK(sum == store.money(QStringLiteral("400.00"))); // 10.50 + 11.50 + … + 29.50
    CHECK(stage.text().contains(QStringLiteral("400.00")));
}

TEST_CASE("ten fast presses on Pay give one payout", "[ui][refunds]")
{
    StoreFixture store;
    const QString number = accepted(store, QStringLiteral("0101"), QStringLiteral("120.50"));
    const QString other = accepted(store, QStringLiteral("0102"), QStringLiteral("9.00"));
    PageStage<RefundsPage> stage(store, kCashier);
    auto *pay = stage.find<QAbstractButton>("pay");
    for (int i = 0; i < kPresses; ++i) {
        pay->click();
    }
    REQUIRE(waitUntilDone(store, number));
    for (int i = 0; i < kPresses; ++i) {
        QTest::keyClick(stage.find("refundsDue"), Qt::Key_Return, Qt::ControlModifier);
        QTest::qWait(5);
    }
    CHECK(store.show(number).returnCase.payouts.size() == 1);
    CHECK(store.show(other).returnCase.payouts.empty()); // the next one is not met by a press too many
    CHECK(store.reader().payoutsOn(store.reader().today()).value().size() == 1);
}

TEST_CASE("paid by somebody else in between: told, and not paid again", "[ui][refunds]")
{
    StoreFixture store;
    const QString number = accepted(store, QStringLiteral("0101"), QStringLiteral("120.50"));
    PageStage<RefundsPage> stage(store, kCashier);
    (void)must(store.writer().act(store.as(QStringLiteral("yang")), number, Pay{QStringLiteral("cash"), {}, {}, {}}));
    stage.find<QAbstractButton>("pay")->click();
    REQUIRE(QTest::qWaitFor([&] { return !stage.find<QAbstractButton>("pay")->isEnabled(); }, 10'000));
    REQUIRE(QTest::qWaitFor([&] { return stage.text().contains(QStringLiteral("It is paid.")); }, 10'000));
    CHECK(stage.text().contains(QStringLiteral("Somebody else was faster")));
    CHECK(stage.text().contains(QStringLiteral("Liu Yang paid ¥120.50 (Cash) at ")));
    CHECK(stage.text().contains(QStringLiteral("voucher P-000001. Do not pay again.")));
    CHECK(store.show(number).returnCase.payouts.size() == 1);
}

TEST_CASE("an amount above what is left switches Pay off and says the limits", "[ui][refunds]")
{
    StoreFixture store;
    const QString number = accepted(store, QStringLiteral("0101"), QStringLiteral("120.50"));
    PageStage<RefundsPage> stage(store, kCashier);
    auto *amount = stage.find<QLineEdit>("payAmount");
    amount->selectAll();
    QTest::keyClicks(amount, QStringLiteral("120.51"));
    CHECK_FALSE(stage.find<QAbstractButton>("pay")->isEnabled());
    CHECK(stage.text().contains(QStringLiteral("from 0.01 to 120.50")));
    amount->selectAll();
    QTest::keyClicks(amount, QStringLiteral("20.50"));
    REQUIRE(stage.find<QAbstractButton>("pay")->isEnabled());
    stage.find<QAbstractButton>("pay")->click();
    REQUIRE(stage.waitFor([&] { return store.show(number).returnCase.payouts.size() == 1; }));
    REQUIRE(
        QTest::qWaitFor([&] { return amount->text() == QStringLiteral("100.00"); }, 10'000)); // the rest is proposed
    CHECK(store.show(number).returnCase.settlements.front().state == SettlementState::Due);
}

TEST_CASE("who may not pay sees why", "[ui][refunds]")
{
    StoreFixture store;
    const QString number = accepted(store, QStringLiteral("0101"), QStringLiteral("120.50"));
    PageStage<RefundsPage> stage(store, QStringLiteral("li"));
    auto *pay = stage.find<QAbstractButton>("pay");
    CHECK_FALSE(pay->isEnabled());
    CHECK_FALSE(pay->toolTip().isEmpty());
    CHECK(stage.text().contains(pay->toolTip()));
    QTest::keyClick(stage.find("refundsDue"), Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(50);
    CHECK(store.show(number).returnCase.payouts.empty());
}
