// SPDX-License-Identifier: GPL-3.0-or-later
// Goods that do not come back, by a manager's name, and goods that are sent again.
#include "tests/core/workflow/otherwise_scene.h"

using namespace rd;
using namespace rd::test;

namespace
{
const WaiveGoods kMissing{{}, QStringLiteral("the box was empty")};
const Ship kParcel{QStringLiteral("SF"), QStringLiteral("SF123"), std::nullopt};

Scene approvedScene(Resolution resolution = Resolution::Reship, const char *quantity = "1")
{
    Scene scene = cardAndCash();
    LogReturn log = requestFor(resolution, quantity, "missing_part");
    log.areGoodsPresent = false;
    scene.must(li(), log);
    return scene;
}
}

TEST_CASE("I2: goods are waived by a manager, with a reason, and not by who logged the return", "[workflow][I2]")
{
    Scene scene = approvedScene();
    CHECK(scene.refusal(li(), kMissing) == ErrorCode::NotAllowed);
    CHECK(scene.refusal(hao(), WaiveGoods{{}, text(" ")}) == ErrorCode::MissingField);
    Scene own = cardAndCash();
    own.must(hao(), requestFor(Resolution::Refund));
    Scene ownUnreceived = cardAndCash();
    LogReturn log = requestFor(Resolution::Refund);
    log.areGoodsPresent = false;
    ownUnreceived.must(hao(), log);
    CHECK(ownUnreceived.refusal(hao(), kMissing) == ErrorCode::NeedsSecondPerson);
    ownUnreceived.policy.secondPerson = SecondPerson::RecordAndReport;
    ownUnreceived.must(hao(), kMissing);
    CHECK(ownUnreceived.last.events.front().facts.value(text("single_person")).toInt() == 1);

    scene.must(hao(), kMissing);
    CHECK(scene.counts().waived == units("1"));
    CHECK(scene.counts().toReceive().isZero());
    CHECK(scene.settlement().isWithoutGoods);
    CHECK(scene.settlement().amount == money("10.00"));
    CHECK(scene.rma().isOverridden);
    CHECK(scene.rma().approvedBy == hao().staff);
    CHECK(scene.step() == Step::Settle);
    CHECK(scene.lastEvents() == text("goods_waived"));
}

TEST_CASE("waived units hold their place and are waived once", "[workflow][I1]")
{
    Scene scene = approvedScene(Resolution::Refund, "2");
    scene.must(hao(), WaiveGoods{{some(1, "1")}, text("keep it")});
    CHECK(scene.refusal(hao(), WaiveGoods{{some(1, "2")}, text("keep it")}) == ErrorCode::NotOutstanding);
    CHECK(scene.counts().live() == units("2"));
    CHECK(scene.counts().toReceive() == units("1"));
    payByCard(scene, lei());
    CHECK(scene.counts().settled == units("1"));
    CHECK(scene.step() == Step::Receive);
}

TEST_CASE("I6: what one person waived somebody else pays", "[workflow][I6]")
{
    Scene scene = approvedScene(Resolution::Refund);
    scene.must(hao(), kMissing);
    payByCard(scene, hao()); // li logged it: two people stand in the chain
    CHECK(scene.rma().outcome == Outcome::Settled);
}

TEST_CASE("what goods were waived for becomes something else by a manager only", "[workflow][I2]")
{
    Scene scene = approvedScene();
    scene.must(hao(), kMissing);
    const ConvertSettlement toMoney{Resolution::Refund, text("wants cash"), {}};
    CHECK(scene.refusal(lei(), toMoney) == ErrorCode::NotAllowed);
    scene.must(mei(), toMoney);
}

TEST_CASE("no fee is taken for goods that never came", "[workflow]")
{
    Scene scene = cardAndCash();
    scene.policy.fees = {{text("changed_mind"), {}, BasisPoints::fromValue(2000), {}}};
    LogReturn log = requestFor(Resolution::Refund, "2");
    log.areGoodsPresent = false;
    scene.must(li(), log);
    scene.must(hao(), WaiveGoods{{some(1, "1")}, text("keep it")});
    CHECK(scene.settlement(1).amount == money("10.00"));
    scene.must(li(), Receive{});
    scene.must(na(), inspection(1, "1"));
    CHECK(scene.settlement(2).amount == money("8.00")); // the fee of one unit, not of two
}

TEST_CASE("nor when some of them came before", "[workflow]")
{
    Scene scene = cardAndCash();
    scene.policy.fees = {{text("changed_mind"), {}, BasisPoints::fromValue(2000), {}}};
    LogReturn log = requestFor(Resolution::Refund, "2");
    log.areGoodsPresent = false;
    scene.must(li(), log);
    scene.must(li(), Receive{{some(1, "1")}});
    scene.must(na(), inspection(1, "1"));
    scene.must(hao(), WaiveGoods{{some(1, "1")}, text("keep it")});
    CHECK(scene.settlement(1).amount == money("8.00"));
    CHECK(scene.settlement(2).amount == money("10.00"));
}

TEST_CASE("a parcel is sent, delivered, and is a sale of its own", "[workflow]")
{
    Scene scene = approvedScene();
    scene.must(hao(), kMissing);
    CHECK(scene.refusal(lei(), Ship{{}, text("SF123"), {}}) == ErrorCode::MissingField);
    CHECK(scene.refusal(lei(), Ship{text("SF"), {}, {}}) == ErrorCode::MissingField);
    CHECK(scene.refusal(lei(), payIn("cash")) == ErrorCode::NotOutstanding);
    CHECK(decide(scene.situation, Ship{text("SF"), text("4111 1111 1111 1111"), {}}, lei(), scene.policy, scene.now));
    scene.must(lei(), kParcel);
    CHECK(scene.payout().tender == text("reship"));
    CHECK(scene.payout().reference == text("SF SF123"));
    CHECK(scene.settlement().state == SettlementState::Sent);
    CHECK_FALSE(scene.settlement().given);
    CHECK(scene.lastMessages() == text("shipped"));
    scene.must(lei(), ConfirmPayout{1});
    const GoodsGiven &given = *scene.settlement().given;
    CHECK(given.lines.front().sku == text("SKU-2"));
    CHECK(given.lines.front().quantity == units("1"));
    CHECK(given.lines.front().paid == money("10.00"));
    CHECK(given.tenders == std::vector<SaleTender>{{text("card"), money("10.00")}});
    CHECK(given.difference.isZero());
    CHECK(scene.rma().outcome == Outcome::Settled);
    CHECK(scene.refusal(lei(), FailPayout{1, text("lost")}) == ErrorCode::NotOutstanding);
}

TEST_CASE("I7: a parcel that is lost again is owed again", "[workflow][I7]")
{
    Scene scene = approvedScene();
    scene.must(hao(), kMissing);
    scene.must(lei(), kParcel);
    scene.must(lei(), FailPayout{1, text("lost again")});
    CHECK(scene.settlement().state == SettlementState::Due);
    CHECK(scene.step() == Step::Settle);
    scene.must(lei(), Ship{text("SF"), text("SF124"), {}});
    scene.must(lei(), ConfirmPayout{2});
    CHECK(scene.rma().outcome == Outcome::Settled);
}

TEST_CASE("what was worth nothing is sent again, too, and once more when it was lost", "[workflow]")
{
    Scene scene;
    LogReturn log = request(7, "1", "missing_part"); // sold for nothing
    log.lines.front().resolution = Resolution::Reship;
    log.areGoodsPresent = false;
    scene.must(li(), log);
    if (scene.step() == Step::Review) {
        scene.must(hao(), Approve{});
    }
    scene.must(hao(), kMissing);
    CHECK(scene.settlement().state == SettlementState::Due);
    scene.must(lei(), kParcel);
    CHECK(scene.settlement().state == SettlementState::Sent);
    CHECK(scene.refusal(hao(), ConvertSettlement{Resolution::Refund, text("wants cash"), 1})
          == ErrorCode::NotOutstanding);
    scene.must(lei(), FailPayout{1, text("lost")});
    CHECK(scene.settlement().state == SettlementState::Due);
    scene.must(lei(), kParcel);
    scene.must(lei(), ConfirmPayout{2});
    CHECK(scene.settlement().given->lines.front().quantity == units("1"));
    CHECK(scene.rma().outcome == Outcome::Settled);
}
