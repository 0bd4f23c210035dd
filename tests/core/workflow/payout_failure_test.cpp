// SPDX-License-Identifier: GPL-3.0-or-later
// I7: a payout that failed is never shown or announced as done, and the money is due again.
#include "tests/core/workflow/scene.h"

using namespace rd;
using namespace rd::test;

namespace
{
const FailPayout kFirstBounced{1, QStringLiteral("account closed")};

Scene sent()
{
    Scene scene = inspectedScene(1, "3");
    scene.must(lei(), payIn("card"));
    return scene;
}
}

TEST_CASE("I7: a payout that fails on its way is due again and says so", "[workflow][I7]")
{
    Scene scene = sent();
    CHECK(scene.refusal(lei(), FailPayout{1, {}}) == ErrorCode::MissingField);
    CHECK(scene.refusal(lei(), FailPayout{2, text("?")}) == ErrorCode::NotFound);
    scene.must(lei(), kFirstBounced);
    CHECK(scene.payout().state == PayoutState::Failed);
    CHECK(scene.settlement().state == SettlementState::Due);
    CHECK(scene.counts().settled.isZero());
    CHECK(scene.step() == Step::Settle);
    CHECK(scene.lastEvents() == text("payout_failed exception_opened"));
    CHECK(scene.last.events.front().text == text("account closed"));
    CHECK(scene.lastMessages() == text("payout_failed"));
    CHECK(scene.current().paidOut(1).isZero());
}

TEST_CASE("I7: a failed payout stays in the history beside the next one", "[workflow][I7]")
{
    Scene scene = sent();
    scene.must(lei(), kFirstBounced);
    scene.must(lei(), payIn("cash"));
    CHECK(scene.current().payouts.size() == 2);
    CHECK(scene.payout(1).state == PayoutState::Failed);
    CHECK(scene.payout(2).amount == money("7.01"));
    CHECK_FALSE(scene.rma().isOpen());
    CHECK(scene.refusal(lei(), kFirstBounced) == ErrorCode::NotOutstanding);
    CHECK(scene.refusal(lei(), ConfirmPayout{1}) == ErrorCode::AlreadyClosed);
}

TEST_CASE("I7: a failed payout cannot be confirmed", "[workflow][I7]")
{
    Scene scene = sent();
    scene.must(lei(), kFirstBounced);
    CHECK(scene.refusal(lei(), ConfirmPayout{1}) == ErrorCode::NotOutstanding);
}

TEST_CASE("I7: a confirmed transfer that bounces opens the return again", "[workflow][I7]")
{
    Scene scene = sent();
    scene.must(lei(), ConfirmPayout{1});
    REQUIRE_FALSE(scene.rma().isOpen());
    scene.advanceMinutes(3 * 24 * 60);
    scene.must(lei(), kFirstBounced);
    CHECK(scene.rma().isOpen());
    CHECK_FALSE(scene.rma().outcome);
    CHECK(scene.counts().settled.isZero());
    CHECK(scene.step() == Step::Settle);
    CHECK(scene.lastEvents() == text("payout_failed exception_opened reopened"));
    CHECK(scene.openSteps() == text("settle follow_up"));
    CHECK(scene.current().openTask(Step::Settle)->openedAt == scene.now);
    scene.must(lei(), payIn("cash"));
    CHECK(scene.rma().outcome == Outcome::Settled);
    CHECK(scene.counts().settled == units("3"));
}

TEST_CASE("cash that was handed over cannot bounce", "[workflow]")
{
    Scene scene = inspectedScene(1, "3");
    scene.must(lei(), payIn("cash"));
    CHECK(scene.refusal(lei(), kFirstBounced) == ErrorCode::NotOutstanding);
}

TEST_CASE("when an earlier part bounces while another is on its way, only the rest is due", "[workflow]")
{
    Scene scene = inspectedScene(1, "3");
    scene.must(lei(), payPart("card", "3.00"));
    scene.must(lei(), ConfirmPayout{1});
    scene.must(lei(), payIn("card"));
    scene.must(lei(), kFirstBounced);
    CHECK(scene.settlement().state == SettlementState::Sent);
    scene.must(lei(), ConfirmPayout{2});
    CHECK(scene.settlement().state == SettlementState::Due);
    CHECK(scene.refusal(lei(), payPart("cash", "3.01")) == ErrorCode::OverSettlement);
    scene.must(lei(), payIn("cash"));
    CHECK(scene.payout(3).amount == money("3.00"));
    CHECK_FALSE(scene.rma().isOpen());
}

TEST_CASE("what was granted stays granted when a payout bounces: the place is not free, the money not twice",
          "[workflow]")
{
    Scene scene = sent();
    scene.must(lei(), ConfirmPayout{1});
    scene.must(lei(), kFirstBounced);
    CHECK(scene.situation.claims[SaleLineId(101)].live == units("3"));
    CHECK(scene.situation.claims[SaleLineId(101)].settledGross == money("7.01"));
}
