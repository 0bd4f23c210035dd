// SPDX-License-Identifier: GPL-3.0-or-later
// The main job through the desk: from the request to the money, in steps and in one pass.
#include "tests/support/catch.h"
#include "tests/support/store_fixture.h"

using namespace rd;
using namespace rd::test;

namespace
{
Inspect inspection(int line, const QString &quantity, const QString &condition, const QString &disposition)
{
    Inspect inspect;
    inspect.units = {{line, *Quantity::parse(quantity), condition, disposition}};
    return inspect;
}

const QString kCash = QStringLiteral("cash");
}

TEST_CASE("a return goes step by step from the request to the money")
{
    StoreFixture store;
    store.sell(QStringLiteral("0042"), {{QStringLiteral("3"), QStringLiteral("7.01")}});
    const QString number = store.log(StoreFixture::request(QStringLiteral("0042"), 1, QStringLiteral("2")));
    CHECK(number == QStringLiteral("R-20261122-0001"));
    CHECK(store.show(number).step == Step::Receive);

    REQUIRE(store.writer().act(store.as(QStringLiteral("na")), number, Receive{}));
    CHECK(store.show(number).step == Step::Inspect);
    REQUIRE(
        store.writer().act(store.as(QStringLiteral("na")), number,
                           inspection(1, QStringLiteral("2"), QStringLiteral("opened"), QStringLiteral("restock"))));
    const ReturnView inspected = store.show(number);
    CHECK(inspected.step == Step::Settle);
    REQUIRE(inspected.returnCase.settlements.size() == 1);
    CHECK(inspected.returnCase.settlements.front().amount == store.money(QStringLiteral("4.67")));

    REQUIRE(store.writer().act(store.as(QStringLiteral("lei")), number, Pay{kCash, {}, {}, {}}));
    const ReturnView paid = store.show(number);
    CHECK_FALSE(paid.returnCase.rma.isOpen());
    CHECK(paid.returnCase.rma.outcome == Outcome::Settled);
    CHECK(paid.returnCase.payouts.front().voucher == QStringLiteral("P-000001"));
    CHECK(paid.returnCase.rma.version == inspected.returnCase.rma.version + 1);
    CHECK(store.reader().verify()->isOk());
}

TEST_CASE("the rest of a line gives exactly what is left of its price")
{
    StoreFixture store;
    store.sell(QStringLiteral("0042"), {{QStringLiteral("3"), QStringLiteral("7.01")}});
    Money sum;
    for (int i = 0; i < 3; ++i) {
        LogRequest request = StoreFixture::request(QStringLiteral("0042"), 1, QStringLiteral("1"));
        request.accept = AcceptAtCounter{QStringLiteral("opened"), QStringLiteral("restock"), kCash, {}};
        const auto answer = store.writer().logReturn(store.as(QStringLiteral("yang")), request);
        REQUIRE(answer);
        CHECK_FALSE(answer->stoppedBy);
        sum += store.show(answer->number).returnCase.payouts.front().amount;
    }
    CHECK(sum == store.money(QStringLiteral("7.01")));
    CHECK(errorOf(store.writer().logReturn(store.as(QStringLiteral("li")),
                                           StoreFixture::request(QStringLiteral("0042"), 1, QStringLiteral("1"))))
              .code
          == ErrorCode::OverReturn);
}

TEST_CASE("a walk-in stops where the person's roles end and keeps what went before")
{
    StoreFixture store;
    store.sell(QStringLiteral("0042"), {{QStringLiteral("1"), QStringLiteral("20.00")}});
    LogRequest request = StoreFixture::request(QStringLiteral("0042"), 1, QStringLiteral("1"));
    request.accept = AcceptAtCounter{QStringLiteral("opened"), QStringLiteral("restock"), kCash, {}};
    const auto answer = store.writer().logReturn(store.as(QStringLiteral("li")), request);
    REQUIRE(answer);
    REQUIRE(answer->stoppedBy);
    CHECK(answer->stoppedBy->code == ErrorCode::NotAllowed);
    CHECK(store.show(answer->number).step == Step::Inspect);
}

TEST_CASE("outside the window a manager who did not log it may override with a reason")
{
    StoreFixture store;
    store.sell(QStringLiteral("0042"), {{QStringLiteral("1"), QStringLiteral("20.00")}}, 31);
    const QString number = store.log(StoreFixture::request(QStringLiteral("0042"), 1, QStringLiteral("1")));
    CHECK(store.show(number).step == Step::Review);
    CHECK(errorOf(store.writer().act(store.as(QStringLiteral("li")), number, Approve{})).code == ErrorCode::NotAllowed);
    CHECK(errorOf(store.writer().act(store.as(QStringLiteral("hao")), number, Approve{})).code
          == ErrorCode::OutsideWindow);
    const Approve override{{}, true, QStringLiteral("regular customer")};
    REQUIRE(store.writer().act(store.as(QStringLiteral("hao")), number, override));
    const ReturnView view = store.show(number);
    CHECK(view.returnCase.rma.isOverridden);
    CHECK(view.events.at(1).text == QStringLiteral("regular customer"));
}

TEST_CASE("a tender confirmed later is sent first, may fail, and is due again")
{
    StoreFixture store;
    store.sell(QStringLiteral("0042"), {{QStringLiteral("1"), QStringLiteral("20.00")}}, 3, QStringLiteral("wechat"));
    LogRequest request = StoreFixture::request(QStringLiteral("0042"), 1, QStringLiteral("1"));
    request.accept = AcceptAtCounter{QStringLiteral("opened"), QStringLiteral("restock"), QStringLiteral("wechat"), {}};
    const QString number = store.writer().logReturn(store.as(QStringLiteral("yang")), request)->number;
    CHECK(store.show(number).returnCase.settlements.front().state == SettlementState::Sent);
    const Call cashier = store.as(QStringLiteral("lei"));
    CHECK(errorOf(store.writer().act(cashier, number, Pay{kCash, {}, {}, {}})).code == ErrorCode::NotOutstanding);
    REQUIRE(store.writer().act(cashier, number, FailPayout{1, QStringLiteral("account closed")}));
    CHECK(store.show(number).returnCase.settlements.front().state == SettlementState::Due);
    REQUIRE(store.writer().act(cashier, number, Pay{QStringLiteral("wechat"), {}, {}, {}}));
    REQUIRE(store.writer().act(cashier, number, ConfirmPayout{2}));
    CHECK_FALSE(store.show(number).returnCase.rma.isOpen());
    REQUIRE(store.writer().act(cashier, number, FailPayout{2, QStringLiteral("bounced")}));
    CHECK(store.show(number).returnCase.rma.isOpen());
    CHECK(store.reader().verify()->isOk());
}
