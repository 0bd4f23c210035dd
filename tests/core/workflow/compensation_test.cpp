// SPDX-License-Identifier: GPL-3.0-or-later
// What a manager grants beyond the goods: by name, within limits of its own, outside what the lines paid.
#include "core/workflow/estimate.h"
#include "tests/core/workflow/otherwise_scene.h"

#include <QJsonArray>

using namespace rd;
using namespace rd::test;

namespace
{
Compensate granting(const char *kind, const char *amount, const char *reason = "the parcel was late")
{
    return {text(kind), money(amount), text(reason)};
}

Error refused(Scene &scene, const Actor &actor, const Action &action)
{
    const auto decided = decide(scene.situation, action, actor, scene.policy, scene.now);
    REQUIRE_FALSE(decided);
    return decided.error();
}

/// Accepted by Na and refunded to the card by Lei: closed.
Scene settled()
{
    Scene scene = wanting(Resolution::Refund);
    payByCard(scene, lei());
    REQUIRE_FALSE(scene.rma().isOpen());
    return scene;
}
}

TEST_CASE("a manager grants it, with a kind, an amount and a reason", "[workflow]")
{
    Scene scene = wanting(Resolution::Refund);
    for (const Actor &actor : {li(), na(), lei(), yang()}) {
        CHECK(scene.refusal(actor, granting("freight", "5.00")) == ErrorCode::NotAllowed);
    }
    CHECK(scene.refusal(hao(), granting("freight", "5.00", " ")) == ErrorCode::MissingField);
    CHECK(scene.refusal(hao(), granting("freight", "5.00", "4111 1111 1111 1111")) == ErrorCode::MissingField);
    CHECK(scene.refusal(hao(), granting("freight", "0.00")) == ErrorCode::BadAmount);
    CHECK(scene.refusal(hao(), granting("freight", "-1.00")) == ErrorCode::BadAmount);
    const Error unknown = refused(scene, hao(), granting("flowers", "5.00"));
    CHECK(unknown.code == ErrorCode::UnknownReason);
    CHECK(unknown.details.value(text("known")).toArray().size() == 4);

    scene.must(hao(), granting("freight", "5.00"));
    const Settlement &granted = scene.settlement(2);
    CHECK(granted.kind == SettlementKind::Compensation);
    CHECK(granted.amount == money("5.00"));
    CHECK(granted.state == SettlementState::Due);
    CHECK(granted.by == hao().staff);
    CHECK(granted.lines.empty());
    CHECK(granted.compensation == Compensation{text("freight"), text("the parcel was late")});
    CHECK(scene.lastEvents() == text("compensated"));
    CHECK(scene.lastMessages() == text("compensated"));
    CHECK_FALSE(scene.rma().isOverridden); // no rule for the goods was
    const auto terms = explain(granted, scene.current(), scene.situation.currency);
    REQUIRE(terms.size() == 1);
    CHECK(terms.front().code == text("compensation"));
    CHECK(terms.front().amount == money("5.00"));
}

TEST_CASE("each kind has its limit, and all of them together theirs", "[workflow][I3]")
{
    Scene scene = wanting(Resolution::Refund);
    scene.policy.compensationLimit = money("120.00");
    scene.must(hao(), granting("freight", "50.00"));
    const Error kind = refused(scene, hao(), granting("freight", "0.01"));
    CHECK(kind.code == ErrorCode::OverSettlement);
    CHECK(detail(kind, "problem") == text("compensation_kind"));
    CHECK(detail(kind, "amount") == text("0.01"));
    CHECK(detail(kind, "limit") == text("50.00"));
    CHECK(detail(kind, "left") == text("0.00"));
    const Error total = refused(scene, hao(), granting("goodwill", "70.01"));
    CHECK(total.code == ErrorCode::OverSettlement);
    CHECK(detail(total, "problem") == text("compensation_total"));
    CHECK(detail(total, "limit") == text("120.00"));
    CHECK(detail(total, "left") == text("70.00"));
    scene.must(hao(), granting("goodwill", "70.00"));
    scene.policy.compensationLimit = money("1.00"); // stricter than what was granted
    CHECK(detail(refused(scene, hao(), granting("goodwill", "1.00")), "left") == text("0.00"));
    scene.policy.compensationKinds.clear();
    CHECK(scene.refusal(hao(), granting("goodwill", "1.00")) == ErrorCode::UnknownReason);
}

TEST_CASE("what is taken back makes room, and cannot be taken back once something is paid", "[workflow]")
{
    Scene scene = wanting(Resolution::Refund);
    const WithdrawCompensation back{text("a slip of the finger"), std::nullopt};
    CHECK(scene.refusal(hao(), back) == ErrorCode::NotOutstanding); // a refund is no compensation
    CHECK(scene.refusal(hao(), WithdrawCompensation{text("x"), 1}) == ErrorCode::NotOutstanding);
    scene.must(hao(), granting("freight", "50.00"));
    CHECK(scene.refusal(lei(), back) == ErrorCode::NotAllowed);
    CHECK(scene.refusal(hao(), WithdrawCompensation{text(" "), std::nullopt}) == ErrorCode::MissingField);
    scene.must(hao(), back);
    CHECK(scene.settlement(2).state == SettlementState::Void);
    CHECK(detail(refused(scene, lei(), Pay{text("cash"), std::nullopt, {}, 2}), "problem") == text("void"));
    CHECK(scene.lastEvents() == text("compensation_withdrawn"));
    scene.must(mei(), granting("freight", "50.00"));
    scene.must(lei(), Pay{text("cash"), money("20.00"), {}, 3});
    CHECK(detail(refused(scene, mei(), back), "problem") == text("already_begun"));
    CHECK(scene.refusal(lei(), Pay{text("cash"), money("30.01"), {}, 3}) == ErrorCode::OverSettlement);
    scene.must(lei(), Pay{text("cash"), {}, {}, 3});
    CHECK(scene.settlement(3).state == SettlementState::Done);
    CHECK(scene.refusal(mei(), WithdrawCompensation{text("x"), 3}) == ErrorCode::NotOutstanding);
}

TEST_CASE("I3: it takes nothing of the goods' worth, nor of what may go back to a tender", "[workflow][I3]")
{
    Scene scene = wanting(Resolution::Refund, "2"); // 20.00, of which 8.00 were paid in cash
    scene.must(hao(), granting("price_difference", "100.00"));
    scene.must(lei(), Pay{text("cash"), {}, {}, 2});
    CHECK(scene.payout(1).amount == money("100.00"));
    CHECK(scene.situation.paidBack[text("cash")].isZero());
    CHECK(scene.situation.claims.begin()->second.settledGross == money("20.00"));
    scene.must(lei(), Pay{text("cash"), {}, {}, 1});
    CHECK(scene.payout(2).amount == money("8.00"));
    CHECK(scene.refusal(lei(), Pay{text("cash"), money("0.01"), {}, 1}) == ErrorCode::TenderNotAllowed);
    payByCard(scene, lei());
    CHECK(scene.rma().outcome == Outcome::Settled);
}

TEST_CASE("it goes by a tender of the refund", "[workflow]")
{
    Scene scene = settled();
    scene.must(hao(), granting("goodwill", "5.00"));
    CHECK(scene.refusal(lei(), payIn("wechat")) == ErrorCode::TenderNotAllowed);
    scene.must(lei(), payIn("card"));
}

TEST_CASE("a return that is closed opens again until it is paid, and ends as it had ended", "[workflow]")
{
    Scene scene = settled();
    scene.must(hao(), granting("goodwill", "5.00"));
    CHECK(scene.lastEvents() == text("compensated reopened"));
    CHECK(scene.openSteps() == text("settle"));
    scene.must(lei(), payIn("cash"));
    CHECK(scene.rma().outcome == Outcome::Settled);
    scene.must(hao(), granting("goodwill", "5.00"));
    scene.must(hao(), WithdrawCompensation{text("twice"), std::nullopt});
    CHECK(scene.rma().outcome == Outcome::Settled);

    Scene declined = cardAndCash();
    declined.policy.autoApproveLimit = money("1.00");
    LogReturn log = requestFor(Resolution::Refund);
    log.areGoodsPresent = false;
    declined.must(li(), log);
    declined.must(hao(), Decline{{}, text("worn")});
    declined.must(hao(), granting("freight", "5.00"));
    declined.must(lei(), payIn("cash"));
    CHECK(declined.rma().outcome == Outcome::Declined);
}

TEST_CASE("the store pays nothing for returns of the past", "[workflow]")
{
    Scene scene = settled();
    scene.situation.current.rma.origin = Origin::History;
    CHECK(scene.refusal(hao(), granting("goodwill", "5.00")) == ErrorCode::AlreadyClosed);
}

TEST_CASE("a payout of it that bounces is due again", "[workflow][I7]")
{
    Scene scene = settled();
    scene.must(hao(), granting("goodwill", "5.00"));
    payByCard(scene, lei());
    scene.must(lei(), FailPayout{2, text("account closed")});
    CHECK(scene.settlement(2).state == SettlementState::Due);
    CHECK(scene.rma().isOpen());
    scene.must(hao(), WithdrawCompensation{text("sent flowers"), std::nullopt});
    CHECK_FALSE(scene.rma().isOpen());
}

TEST_CASE("I6: nobody grants it for a return they logged, except where it is recorded and reported", "[workflow][I6]")
{
    Scene scene = cardAndCash();
    scene.must(hao(), requestFor(Resolution::Refund));
    CHECK(scene.refusal(hao(), granting("goodwill", "5.00")) == ErrorCode::NeedsSecondPerson);
    scene.must(mei(), granting("goodwill", "5.00"));
    CHECK_FALSE(scene.last.events.front().facts.contains(text("single_person")));
    scene.policy.secondPerson = SecondPerson::RecordAndReport;
    scene.must(hao(), granting("goodwill", "5.00"));
    CHECK(scene.last.events.front().facts.value(text("single_person")).toInt() == 1);
    scene.must(hao(), Pay{text("cash"), {}, {}, 2});
    CHECK(scene.last.events.front().facts.value(text("single_person")).toInt() == 1);
}

TEST_CASE("I6: where three are asked for, three stand behind it", "[workflow][I6]")
{
    Scene scene = settled();
    scene.policy.secondPerson = SecondPerson::Three;
    scene.must(hao(), granting("goodwill", "5.00"));
    CHECK(scene.refusal(hao(), payIn("cash")) == ErrorCode::NeedsSecondPerson);
    scene.must(lei(), payIn("cash"));
}

TEST_CASE("I6: the second person's limit counts it, and who granted it does not countersign", "[workflow][I6]")
{
    Scene scene = wanting(Resolution::Refund); // 10.00
    scene.policy.secondPersonLimit = money("30.00");
    scene.must(hao(), granting("freight", "20.00"));
    CHECK(scene.settlement(2).state == SettlementState::Due);
    scene.must(hao(), granting("freight", "0.01"));
    CHECK(scene.settlement(3).state == SettlementState::ToCountersign);
    CHECK(scene.refusal(lei(), Pay{text("cash"), {}, {}, 3}) == ErrorCode::NeedsSecondPerson);
    CHECK(scene.refusal(hao(), Countersign{3}) == ErrorCode::NeedsSecondPerson);
    scene.must(mei(), Countersign{3});
    scene.must(lei(), Pay{text("cash"), {}, {}, 3});
}

TEST_CASE("it stays a compensation, and another settlement is changed without naming it", "[workflow]")
{
    Scene scene = wanting(Resolution::Refund);
    scene.must(hao(), granting("goodwill", "5.00"));
    const Error named = refused(scene, lei(), ConvertSettlement{Resolution::Exchange, text("x"), 2});
    CHECK(named.code == ErrorCode::NotOutstanding);
    CHECK(detail(named, "problem") == text("is_compensation"));
    scene.must(lei(), ConvertSettlement{Resolution::Exchange, text("x"), std::nullopt});
    CHECK(scene.settlement(3).kind == SettlementKind::Exchange);
}
