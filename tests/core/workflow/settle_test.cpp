// SPDX-License-Identifier: GPL-3.0-or-later
// Paying what is due: whole, in parts, by which tender, and never more.
#include "tests/core/workflow/scene.h"

using namespace rd;
using namespace rd::test;

TEST_CASE("cash is paid and done", "[workflow]")
{
    Scene scene = inspectedScene(1, "3");
    Pay pay = payIn();
    pay.reference = text("till 2");
    scene.must(lei(), pay);
    CHECK(scene.payout().amount == money("7.01"));
    CHECK(scene.payout().state == PayoutState::Confirmed);
    CHECK(scene.payout().reference == text("till 2"));
    CHECK(scene.payout().by == lei().staff);
    CHECK(scene.payout().storeDay == day("2026-11-22"));
    CHECK(scene.settlement().state == SettlementState::Done);
    CHECK(scene.counts().settled == units("3"));
    CHECK(scene.rma().outcome == Outcome::Settled);
    CHECK(scene.rma().closedAt == scene.now);
    CHECK(scene.lastEvents() == text("payout_confirmed closed"));
    CHECK(scene.lastMessages() == text("paid"));
}

TEST_CASE("a card is sent first and confirmed later", "[workflow]")
{
    Scene scene = inspectedScene(1, "3");
    scene.must(lei(), payIn("card"));
    CHECK(scene.payout().state == PayoutState::Sent);
    CHECK(scene.settlement().state == SettlementState::Sent);
    CHECK(scene.counts().settled.isZero());
    CHECK(scene.rma().isOpen());
    CHECK(scene.step() == Step::Settle);
    CHECK(scene.lastMessages() == text("payout_sent"));
    CHECK(scene.refusal(lei(), payIn("cash")) == ErrorCode::NotOutstanding); // one on its way is enough
    CHECK(scene.refusal(lei(), ConfirmPayout{2}) == ErrorCode::NotFound);
    scene.advanceMinutes(60);
    scene.must(lei(), ConfirmPayout{1});
    CHECK(scene.payout().state == PayoutState::Confirmed);
    CHECK(scene.payout().changedAt == scene.now);
    CHECK(scene.payout().changedBy == lei().staff);
    CHECK(scene.rma().outcome == Outcome::Settled);
    CHECK(scene.lastMessages() == text("paid"));
}

TEST_CASE("a payout is confirmed once", "[workflow]")
{
    Scene scene = inspectedScene(1, "3");
    scene.must(lei(), payPart("card", "1.00"));
    scene.must(lei(), ConfirmPayout{1});
    CHECK(scene.refusal(lei(), ConfirmPayout{1}) == ErrorCode::NotOutstanding);
}

TEST_CASE("I3: payouts in parts never exceed the settlement", "[workflow][I3]")
{
    Scene scene = inspectedScene(1, "3");
    CHECK(scene.refusal(lei(), payPart("cash", "7.02")) == ErrorCode::OverSettlement);
    CHECK(scene.refusal(lei(), payPart("cash", "0.00")) == ErrorCode::BadAmount);
    CHECK(scene.refusal(lei(), payPart("cash", "-1.00")) == ErrorCode::BadAmount);
    scene.must(lei(), payPart("cash", "5.00"));
    CHECK(scene.settlement().state == SettlementState::Due);
    CHECK(scene.counts().settled.isZero());
    CHECK(scene.refusal(lei(), payPart("cash", "2.02")) == ErrorCode::OverSettlement);
    scene.must(lei(), payIn());
    CHECK(scene.payout(2).amount == money("2.01"));
    CHECK_FALSE(scene.rma().isOpen());
}

TEST_CASE("I3: a settlement that is done is not paid again", "[workflow][I3]")
{
    Scene scene;
    scene.must(li(), request(1, "3", "defective", true));
    scene.must(na(), inspection(1, "1"));
    scene.must(lei(), payIn());
    CHECK(scene.rma().isOpen()); // two wait for inspection
    Pay again = payIn();
    again.settlement = 1;
    CHECK(scene.refusal(lei(), again) == ErrorCode::OverSettlement);
    CHECK(scene.refusal(lei(), payIn()) == ErrorCode::NotAccepted);
    again.settlement = 2;
    CHECK(scene.refusal(lei(), again) == ErrorCode::NotFound);
}

TEST_CASE("I2: nothing is paid before it was received, inspected and accepted", "[workflow][I2]")
{
    Scene scene;
    scene.must(li(), request(1, "2"));
    CHECK(scene.refusal(lei(), payIn()) == ErrorCode::NotReceived);
    scene.must(na(), Receive{});
    CHECK(scene.refusal(lei(), payIn()) == ErrorCode::NotAccepted);
    scene.must(na(), inspection(1, "2", "damaged", "hand_back"));
    CHECK(scene.refusal(lei(), payIn()) == ErrorCode::NotOutstanding);
    CHECK(scene.refusal(hao(), payIn()) == ErrorCode::NotOutstanding);
}

TEST_CASE("a refund goes back the way it was paid", "[workflow]")
{
    Scene scene = inspectedScene(1, "3");
    CHECK(scene.refusal(lei(), payIn("wechat")) == ErrorCode::TenderNotAllowed);
    CHECK(scene.refusal(lei(), payIn("gold")) == ErrorCode::TenderNotAllowed);
    CHECK(scene.refusal(lei(), payIn("")) == ErrorCode::TenderNotAllowed);
    CHECK(scene.refusal(lei(), payIn("unknown")) == ErrorCode::TenderNotAllowed);
    scene.policy.tenderReplacements[text("card")] = {text("wechat")};
    scene.must(lei(), payIn("wechat"));
}

TEST_CASE("several due settlements must be told apart", "[workflow]")
{
    Scene scene;
    scene.must(li(), request(1, "3", "defective", true));
    scene.must(na(), inspection(1, "1"));
    scene.must(na(), inspection(1, "2"));
    CHECK(scene.refusal(lei(), payIn()) == ErrorCode::MissingField);
    Pay second = payIn();
    second.settlement = 2;
    scene.must(lei(), second);
    CHECK(scene.payout().amount == money("4.67"));
    scene.must(lei(), payIn());
    CHECK(scene.payout(2).amount == money("2.34"));
    CHECK_FALSE(scene.rma().isOpen());
}

TEST_CASE("a part that was paid does not count as settled until all of it is", "[workflow]")
{
    Scene scene = inspectedScene(1, "3");
    scene.must(lei(), payPart("card", "3.00"));
    scene.must(lei(), ConfirmPayout{1});
    CHECK(scene.settlement().state == SettlementState::Due);
    CHECK(scene.counts().settled.isZero());
    CHECK(scene.step() == Step::Settle);
}

TEST_CASE("cash is rounded to the smallest coin, beside what is owed", "[workflow][rounding]")
{
    const auto paidIn = [](const char *tender, const char *amount, const char *coin) {
        Scene scene = inspectedScene(1, "3"); // 7.01
        scene.policy.cashRounding = money(coin);
        scene.must(lei(), payPart(tender, amount));
        return scene;
    };
    const Scene up = paidIn("cash", "7.01", "0.05");
    CHECK(up.payout().amount == money("7.01"));
    CHECK(up.payout().rounding == money("-0.01"));
    CHECK(up.payout().handedOut() == money("7.00"));
    CHECK_FALSE(up.rma().isOpen()); // nothing is left over
    CHECK(paidIn("cash", "7.01", "0.10").payout().handedOut() == money("7.00"));
    CHECK(paidIn("cash", "6.98", "0.05").payout().rounding == money("0.02"));
    CHECK(paidIn("cash", "6.25", "0.50").payout().handedOut() == money("6.50")); // half away from nothing
    CHECK(paidIn("cash", "0.02", "0.05").payout().handedOut().isZero());
    CHECK(paidIn("card", "7.01", "0.05").payout().rounding.isZero());
    Scene parts = paidIn("cash", "3.02", "0.05");
    parts.must(lei(), payIn());
    CHECK(parts.payout(1).handedOut() == money("3.00"));
    CHECK(parts.payout(2).amount == money("3.99"));
    CHECK(parts.payout(2).handedOut() == money("4.00")); // both together as 7.01 at once
    CHECK_FALSE(parts.rma().isOpen());
}
