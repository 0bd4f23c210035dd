// SPDX-License-Identifier: GPL-3.0-or-later
// A credit in place of money, and changing from one way to another.
#include "tests/core/workflow/otherwise_scene.h"

#include "core/workflow/credit_rule.h"

using namespace rd;
using namespace rd::test;

namespace
{
StoreCredit creditOf(const char *amount, const char *used, const char *lastDay = nullptr)
{
    StoreCredit credit;
    credit.code = text("C-000001-ABCDEF");
    credit.amount = money(amount);
    credit.used = money(used);
    if (lastDay != nullptr) {
        credit.expiresOn = day(lastDay);
    }
    return credit;
}

ConvertSettlement to(Resolution resolution, std::optional<int> settlement = {})
{
    return {resolution, text("the customer asked"), settlement};
}
}

TEST_CASE("store credit is off until the store offers it", "[workflow]")
{
    Scene scene = cardAndCash();
    CHECK(scene.refusal(li(), requestFor(Resolution::StoreCredit)) == ErrorCode::NotReturnable);
    CHECK(scene.refusal(li(), requestFor(Resolution::Repair)) == ErrorCode::NotReturnable);
    scene.policy.isStoreCreditOffered = true;
    scene.must(li(), requestFor(Resolution::StoreCredit));
}

TEST_CASE("a credit settles, with its last day", "[workflow]")
{
    Scene scene = wanting(Resolution::StoreCredit);
    CHECK(scene.refusal(lei(), payIn("cash")) == ErrorCode::NotOutstanding);
    CHECK(scene.refusal(li(), IssueCredit{}) == ErrorCode::NotAllowed);
    scene.policy.storeCreditDays = 30;
    scene.must(lei(), IssueCredit{});
    CHECK(scene.settlement().credit->amount == money("10.00"));
    CHECK(scene.settlement().credit->expiresOn == day("2026-12-22"));
    CHECK(scene.payout().tender == text("store_credit"));
    CHECK(scene.payout().state == PayoutState::Confirmed);
    CHECK(scene.rma().outcome == Outcome::Settled);
    CHECK(scene.refusal(lei(), FailPayout{1, text("regret")}) == ErrorCode::NotOutstanding);
    CHECK(scene.lastMessages() == text("credit_issued"));
}

TEST_CASE("a credit without last day never ends", "[workflow]")
{
    Scene scene = wanting(Resolution::StoreCredit);
    scene.must(lei(), IssueCredit{});
    CHECK_FALSE(scene.settlement().credit->expiresOn);
}

TEST_CASE("a credit is redeemed up to its balance and until its last day", "[workflow]")
{
    const StoreCredit credit = creditOf("10.00", "4.00", "2026-12-22");
    CHECK(checkRedeeming(credit, money("6.00"), day("2026-12-22"), currency()));
    CHECK(checkRedeeming(credit, money("6.01"), day("2026-12-22"), currency()).error().code
          == ErrorCode::OverSettlement);
    CHECK(checkRedeeming(credit, money("0.00"), day("2026-12-22"), currency()).error().code == ErrorCode::BadAmount);
    CHECK(checkRedeeming(credit, money("1.00"), day("2026-12-23"), currency()).error().code
          == ErrorCode::OutsideWindow);
    CHECK(checkVoiding(credit, currency()));
    CHECK(checkVoiding(creditOf("10.00", "10.00"), currency()).error().code == ErrorCode::OverSettlement);
}

TEST_CASE("what was voided is restored until the last day, and only that", "[workflow]")
{
    StoreCredit credit = creditOf("10.00", "10.00", "2026-12-22");
    const auto whole = checkRestoring(credit, day("2026-12-01"), currency());
    REQUIRE_FALSE(whole); // all of it was redeemed
    CHECK(whole.error().code == ErrorCode::NotOutstanding);
    CHECK(whole.error().details.value(text("balance")).toString() == text("0.00"));
    credit.voided = money("6.00");
    CHECK(checkRestoring(credit, day("2026-12-22"), currency()));
    CHECK(checkRestoring(credit, day("2026-12-23"), currency()).error().code == ErrorCode::OutsideWindow);
}

TEST_CASE("an exchange becomes a refund, and both stay in the history", "[workflow]")
{
    Scene scene = wanting(Resolution::Exchange);
    scene.policy.fees = {};
    CHECK(scene.refusal(lei(), ConvertSettlement{Resolution::Refund, {}, {}}) == ErrorCode::MissingField);
    CHECK(scene.refusal(lei(), to(Resolution::Exchange)) == ErrorCode::NotOutstanding);
    CHECK(scene.refusal(lei(), to(Resolution::Repair)) == ErrorCode::NotReturnable);
    CHECK(scene.refusal(li(), to(Resolution::Refund)) == ErrorCode::NotAllowed);
    const UtcTime accepted = scene.now;
    scene.advanceMinutes(60);
    scene.must(lei(), to(Resolution::Refund));
    CHECK(scene.settlement(1).state == SettlementState::Void);
    CHECK(scene.settlement(2).kind == SettlementKind::Refund);
    CHECK(scene.settlement(2).lines == scene.settlement(1).lines);
    CHECK(scene.settlement(2).at == accepted); // granted when it was accepted, whatever it becomes
    CHECK(scene.settlement(2).by == na().staff);
    CHECK(scene.lastEvents() == text("settlement_converted"));
    CHECK(scene.refusal(lei(), taking({item("HAT", "1", "1.00")})) == ErrorCode::NotOutstanding);
    payByCard(scene, lei());
    CHECK(scene.rma().outcome == Outcome::Settled);
    CHECK(scene.counts().settled == units("1"));
}

TEST_CASE("what became void grants nothing to the next return", "[workflow][I3]")
{
    Scene scene = wanting(Resolution::Exchange);
    scene.must(lei(), to(Resolution::Refund));
    CHECK(scene.situation.claims.at(SaleLineId(102)).settledGross == money("10.00"));
    CHECK(scene.situation.grantedTogether == money("10.00"));
    payByCard(scene, lei());
    scene.startAnother();
    scene.must(li(), requestFor(Resolution::Refund));
    scene.must(na(), inspection(1, "1"));
    CHECK(scene.settlement().amount == money("10.00"));
}

TEST_CASE("what has begun is not converted", "[workflow]")
{
    Scene scene = wanting(Resolution::Exchange);
    scene.must(lei(), taking({item("HAT", "1", "4.00")}));
    CHECK(scene.refusal(lei(), to(Resolution::Refund)) == ErrorCode::NotOutstanding);
    Scene failed = wanting(Resolution::Reship);
    failed.must(lei(), Ship{text("SF"), text("1"), {}});
    CHECK(failed.refusal(lei(), to(Resolution::Refund)) == ErrorCode::NotOutstanding);
    failed.must(lei(), FailPayout{1, text("lost")});
    failed.must(lei(), to(Resolution::Refund)); // lost again: the customer rather has the money
    payByCard(failed, lei());
    CHECK(failed.rma().outcome == Outcome::Settled);
}

TEST_CASE("a large one needs a second person in its new shape too", "[workflow][I6]")
{
    Scene scene = cardAndCash();
    scene.policy.secondPersonLimit = money("9.99");
    scene.must(li(), requestFor(Resolution::Exchange));
    scene.must(na(), inspection(1, "1"));
    scene.must(hao(), Countersign{});
    scene.must(lei(), to(Resolution::Refund));
    CHECK(scene.settlement(2).state == SettlementState::ToCountersign);
    CHECK(scene.refusal(lei(), payIn("cash")) == ErrorCode::NeedsSecondPerson);
    // Nor does it pass alone on another day, when what the customer got before counts no more.
    scene.situation.grantedTogether = Money();
    scene.must(lei(), to(Resolution::Exchange));
    CHECK(scene.settlement(3).state == SettlementState::ToCountersign);
}
