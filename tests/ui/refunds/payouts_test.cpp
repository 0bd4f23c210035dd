// SPDX-License-Identifier: GPL-3.0-or-later
// After the money was sent: it arrives, or it fails and is due again; the voucher can be printed.
#include "tests/support/catch.h"
#include "tests/ui/page_stage.h"
#include "tests/ui/prepared_returns.h"
#include "ui/refunds/refunds_page.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QSignalSpy>

using namespace rd;
using namespace rd::test;
using rd::ui::RefundsPage;

namespace
{
const QString kCashier = QStringLiteral("lei");

QString sent(StoreFixture &store)
{
    const QString number = accepted(store, QStringLiteral("0101"), QStringLiteral("120.50"), QStringLiteral("wechat"));
    (void)must(
        store.writer().act(store.as(kCashier), number, Pay{QStringLiteral("wechat"), {}, QStringLiteral("W1"), {}}));
    return number;
}

SettlementState stateOf(StoreFixture &store, const QString &number)
{
    return store.show(number).returnCase.settlements.front().state;
}

bool press(PageStage<RefundsPage> &stage, const char *name)
{
    const bool isThere = QTest::qWaitFor(
        [&] { return stage.find<QAbstractButton>(name) != nullptr && stage.find<QAbstractButton>(name)->isEnabled(); },
        10'000);
    if (isThere) {
        stage.find<QAbstractButton>(name)->click();
    }
    return isThere;
}
}

TEST_CASE("a payout that was sent is confirmed when it arrived", "[ui][refunds]")
{
    StoreFixture store;
    const QString number = sent(store);
    PageStage<RefundsPage> stage(store, kCashier);
    stage.page().showReturn(number);
    CHECK(stage.text().contains(QStringLiteral("Sent, not confirmed yet")));
    CHECK_FALSE(stage.find<QAbstractButton>("pay")->isEnabled());
    REQUIRE(press(stage, "payoutConfirm"));
    REQUIRE(QTest::qWaitFor([&] { return stateOf(store, number) == SettlementState::Done; }, 10'000));
    REQUIRE(QTest::qWaitFor([&] { return stage.text().contains(QStringLiteral("Refunded")); }, 10'000));
}

TEST_CASE("a failed payout needs a reason, stays in the list and is due again", "[ui][refunds]")
{
    StoreFixture store;
    const QString number = sent(store);
    PageStage<RefundsPage> stage(store, kCashier);
    stage.page().showReturn(number);
    REQUIRE(press(stage, "payoutFail"));
    REQUIRE(QTest::qWaitFor([&] { return stage.find<QLineEdit>("failReason") != nullptr; }, 10'000));
    CHECK_FALSE(stage.find<QAbstractButton>("failConfirm")->isEnabled());
    QTest::keyClicks(stage.find<QLineEdit>("failReason"), QStringLiteral("account closed"));
    REQUIRE(press(stage, "failConfirm"));
    REQUIRE(QTest::qWaitFor([&] { return stateOf(store, number) == SettlementState::Due; }, 10'000));
    const ReturnCase returnCase = store.show(number).returnCase;
    REQUIRE(returnCase.payouts.size() == 1);
    CHECK(returnCase.payouts.front().state == PayoutState::Failed);
    REQUIRE(QTest::qWaitFor([&] { return stage.find<QAbstractButton>("pay")->isEnabled(); }, 10'000));
    CHECK(stage.find<QLabel>("refundAmount")->text() == QStringLiteral("¥120.50"));
}

TEST_CASE("the voucher of a payout can be asked for", "[ui][refunds]")
{
    StoreFixture store;
    const QString number = sent(store);
    PageStage<RefundsPage> stage(store, kCashier);
    QSignalSpy wanted(&stage.page(), &RefundsPage::voucherWanted);
    stage.page().showReturn(number);
    REQUIRE(press(stage, "payoutPrint"));
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front().at(0).toString() == number);
    CHECK(wanted.front().at(1).toInt() == 1);
}

TEST_CASE("nothing accepted yet: said, with the step it stands at", "[ui][refunds]")
{
    StoreFixture store;
    const QString number = received(store, QStringLiteral("0103"), QStringLiteral("1"), QStringLiteral("5.00"));
    PageStage<RefundsPage> stage(store, kCashier);
    stage.page().showReturn(number);
    CHECK(stage.text().contains(QStringLiteral("Nothing of %1 is accepted yet").arg(number)));
    CHECK(stage.text().contains(QStringLiteral("Its step: Inspect")));
}

TEST_CASE("money that goes out later is told as sent; head and count tell of it", "[ui][refunds]")
{
    StoreFixture store;
    const QString number = accepted(store, QStringLiteral("0101"), QStringLiteral("120.50"), QStringLiteral("wechat"));
    PageStage<RefundsPage> stage(store, kCashier);
    QSignalSpy told(&stage.context(), &ui::AppContext::statusMessage);
    stage.page().showReturn(number);
    REQUIRE(press(stage, "pay"));
    REQUIRE(QTest::qWaitFor([&] { return !told.isEmpty(); }, 10'000));
    CHECK(stateOf(store, number) == SettlementState::Sent);
    CHECK(told.back().front().toString()
          == QStringLiteral("Sent ¥120.50 by WeChat Pay, to be confirmed, %1").arg(number));
    const auto *sum = stage.find<QLabel>("dueSum");
    const QString head = sum->toolTip() + sum->text();
    CHECK(head.contains(QStringLiteral("¥120.50 sent, to be confirmed")));
    CHECK_FALSE(head.contains(QStringLiteral("0.00 accepted")));
    CHECK(stage.text().contains(QStringLiteral("Confirm it when the money arrived")));
    CHECK(stage.text().contains(QStringLiteral("sent by Zhao Lei")));
    CHECK_FALSE(stage.text().contains(QStringLiteral("paid by Zhao Lei")));
}

TEST_CASE("of a refund in parts the pane tells what is on its way", "[ui][refunds]")
{
    StoreFixture store;
    const QString number = accepted(store, QStringLiteral("0101"), QStringLiteral("120.50"), QStringLiteral("wechat"));
    const auto pay = [&](std::optional<Money> amount) {
        (void)must(store.writer().act(store.as(kCashier), number,
                                      Pay{QStringLiteral("wechat"), amount, QStringLiteral("W"), {}}));
    };
    pay(store.money(QStringLiteral("20.50")));
    const auto shows = [&store, &number](const QString &amount, bool isSent) {
        PageStage<RefundsPage> stage(store, kCashier);
        stage.page().showReturn(number);
        const auto isThere = [&] {
            return stage.find<QLabel>("refundAmount")->text() == amount
                   && stage.text().contains(QStringLiteral("Sent, not confirmed yet")) == isSent;
        };
        return QTest::qWaitFor(isThere, 10'000);
    };
    CHECK(shows(QStringLiteral("¥20.50"), true));
    (void)must(store.writer().act(store.as(kCashier), number, ConfirmPayout{1}));
    CHECK(shows(QStringLiteral("¥100.00"), false));
    pay({});
    CHECK(shows(QStringLiteral("¥100.00"), true));
}

TEST_CASE("who may not confirm reads who may, and is not told to do it", "[ui][refunds]")
{
    StoreFixture store;
    const QString number = sent(store);
    PageStage<RefundsPage> stage(store, QStringLiteral("li"));
    stage.page().showReturn(number);
    stage.picture("sent-counter");
    CHECK_FALSE(stage.find<QAbstractButton>("payoutConfirm")->isEnabled());
    CHECK_FALSE(stage.find<QAbstractButton>("payoutFail")->isEnabled());
    CHECK(stage.text().contains(QStringLiteral("Cashier")));
    CHECK(stage.text().contains(QStringLiteral("It is paid when somebody confirms that it arrived.")));
    CHECK_FALSE(stage.text().contains(QStringLiteral("Confirm it when the money arrived")));
}
