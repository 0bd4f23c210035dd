// SPDX-License-Identifier: GPL-3.0-or-later
// Inspecting: findings, what is accepted, and the settlement that follows.
#include "tests/core/workflow/scene.h"

#include "core/workflow/estimate.h"

using namespace rd;
using namespace rd::test;

namespace
{
Scene arrived(int saleLine = 1, const char *quantity = "3", const char *reason = "defective")
{
    Scene scene;
    scene.must(li(), request(saleLine, quantity, reason, true));
    return scene;
}

InspectedUnits found(const char *quantity, const char *condition, const char *disposition)
{
    return {1, units(quantity), text(condition), text(disposition)};
}
}

TEST_CASE("accepted goods make a settlement of what they are worth", "[workflow]")
{
    Scene scene = arrived();
    scene.must(na(), inspection(1, "2"));
    CHECK(scene.counts().inspected == units("2"));
    CHECK(scene.counts().accepted == units("2"));
    CHECK(scene.counts().settled.isZero());
    REQUIRE(scene.current().findings.size() == 1);
    const Finding &finding = scene.current().findings.front();
    CHECK(finding.quantity == units("2"));
    CHECK(finding.isAccepted);
    CHECK(finding.condition == text("opened"));
    CHECK(finding.by == na().staff);
    CHECK(finding.at == scene.now);
    CHECK(scene.settlement().amount == money("4.67"));
    CHECK(scene.settlement().kind == SettlementKind::Refund);
    CHECK(scene.settlement().state == SettlementState::Due);
    CHECK(scene.settlement().by == na().staff);
    CHECK(scene.openSteps() == text("inspect settle"));
    CHECK(scene.lastEvents() == text("inspected"));
    CHECK(scene.lastMessages() == text("inspected"));
}

TEST_CASE("one inspection with several findings makes one settlement", "[workflow]")
{
    Scene scene = arrived();
    scene.must(na(), Inspect{{found("1", "opened", "restock"), found("1", "used", "discount"),
                              found("1", "damaged", "hand_back")},
                             {},
                             {}});
    CHECK(scene.current().findings.size() == 3);
    CHECK(scene.current().settlements.size() == 1);
    CHECK(scene.settlement().amount == money("4.67"));
    REQUIRE(scene.settlement().lines.size() == 1);
    CHECK(scene.settlement().lines.front().quantity == units("2"));
    CHECK(scene.counts().accepted == units("2"));
    CHECK(scene.openSteps() == text("settle hand_back"));
}

TEST_CASE("nothing accepted, nothing owed", "[workflow]")
{
    Scene scene = arrived();
    scene.must(na(), inspection(1, "3", "wrong_item", "hand_back"));
    CHECK(scene.current().settlements.empty());
    CHECK(scene.counts().accepted.isZero());
    CHECK_FALSE(scene.current().findings.front().isAccepted);
}

TEST_CASE("I2: only what was received is inspected", "[workflow][I2]")
{
    Scene scene;
    scene.must(li(), request(1, "3"));
    CHECK(scene.refusal(na(), inspection(1, "1")) == ErrorCode::NotReceived);
    scene.must(na(), Receive{{some(1, "1")}});
    CHECK(scene.refusal(na(), inspection(1, "2")) == ErrorCode::NotReceived);
    scene.must(na(), inspection(1, "1"));
    scene.must(na(), Receive{});
    CHECK(scene.refusal(na(), inspection(1, "3")) == ErrorCode::NotOutstanding);
    CHECK(scene.refusal(na(), Inspect{{found("2", "opened", "restock"), found("1", "used", "restock")}, {}, {}})
          == ErrorCode::NotOutstanding);
}

TEST_CASE("inspections that make no sense are refused", "[workflow]")
{
    const Scene scene = arrived();
    CHECK(scene.refusal(na(), Inspect{}) == ErrorCode::MissingField);
    CHECK(scene.refusal(na(), inspection(2, "1")) == ErrorCode::NotFound);
    CHECK(scene.refusal(na(), inspection(1, "0")) == ErrorCode::BadQuantity);
    CHECK(scene.refusal(na(), inspection(1, "0.5")) == ErrorCode::BadQuantity);
    CHECK(scene.refusal(na(), inspection(1, "1", "melted")) == ErrorCode::UnknownReason);
    CHECK(scene.refusal(na(), inspection(1, "1", "opened", "burn")) == ErrorCode::UnknownReason);
    Inspect talkative = inspection(1, "1");
    talkative.note = text("paid with 4111111111111111");
    CHECK(scene.refusal(na(), talkative) == ErrorCode::MissingField);
}

TEST_CASE("required ticks are part of the inspection", "[workflow]")
{
    Scene scene = arrived();
    scene.policy.checklists[static_cast<std::size_t>(Step::Inspect)].front().isRequired = true;
    Inspect inspect = inspection(1, "3");
    CHECK(scene.refusal(na(), inspect) == ErrorCode::MissingField);
    inspect.ticks = {text("complete")};
    CHECK(scene.refusal(na(), inspect) == ErrorCode::MissingField);
    inspect.ticks = {text("article_matches")};
    scene.must(na(), inspect);
}

TEST_CASE("only codes of the checklist can be ticked", "[workflow]")
{
    Inspect inspect = inspection(1, "3");
    inspect.ticks = {text("article_matches"), text("call Wang 13800138000")};
    CHECK(arrived().refusal(na(), inspect) == ErrorCode::UnknownReason);
}

TEST_CASE("a fee is taken by condition and explained", "[workflow]")
{
    Scene scene = arrived(2, "2", "changed_mind");
    scene.policy.fees = {{text("changed_mind"), text("used"), BasisPoints::fromValue(1000), {}}};
    scene.must(na(), Inspect{{found("1", "used", "discount"), found("1", "unopened", "restock")}, {}, {}});
    const SettlementLine &line = scene.settlement().lines.front();
    CHECK(line.gross == money("20.00"));
    CHECK(line.fee == money("1.00"));
    CHECK(line.net == money("19.00"));
    CHECK(scene.settlement().amount == money("19.00"));
    const auto terms = explain(scene.settlement(), scene.current(), currency());
    REQUIRE(terms.size() == 2);
    CHECK(terms[0].code == text("share_of_paid"));
    CHECK(terms[0].amount + terms[1].amount == scene.settlement().amount);
    CHECK(terms[1].code == text("fee"));
    CHECK(terms[1].amount == money("-1.00"));
}

TEST_CASE("where nothing is owed the settlement is done at once", "[workflow]")
{
    Scene scene = arrived(7, "1");
    scene.must(na(), inspection(1, "1"));
    CHECK(scene.settlement().amount.isZero());
    CHECK(scene.settlement().state == SettlementState::Done);
    CHECK(scene.counts().settled == units("1"));
    CHECK(scene.rma().outcome == Outcome::Settled);

    Scene allFee = arrived(2, "2", "changed_mind");
    allFee.policy.fees = {{{}, {}, {}, money("20.00")}};
    allFee.must(na(), inspection(1, "2"));
    CHECK(allFee.settlement().state == SettlementState::Done);
    CHECK_FALSE(allFee.rma().isOpen());
}
