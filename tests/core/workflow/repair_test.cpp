// SPDX-License-Identifier: GPL-3.0-or-later
// Goods that are repaired: sent, back, collected; nothing is paid, and the place is free again.
#include "tests/core/workflow/otherwise_scene.h"

#include "core/policy/deadline.h"
#include "core/workflow/possible.h"

#include <QStringList>

using namespace rd;
using namespace rd::test;

namespace
{
const SendForRepair kSend{QStringLiteral("workshop"), QStringLiteral("W-7"), {}, std::nullopt};
const BookRepair kRepaired{true, {}, std::nullopt};
const BookRepair kFailed{false, QStringLiteral("no spare part"), std::nullopt};
const CollectRepair kCollect{};
constexpr qint64 kDay = 24 * 60;

Scene atRepair(const char *quantity = "1")
{
    return wanting(Resolution::Repair, quantity, "defective");
}

/// Repaired and back with the customer.
Scene collectedScene(const char *quantity = "1")
{
    Scene scene = atRepair(quantity);
    scene.must(na(), kSend);
    scene.must(na(), kRepaired);
    scene.must(li(), kCollect);
    return scene;
}

ConvertSettlement to(Resolution resolution, std::optional<int> settlement = std::nullopt)
{
    return {resolution, text("the customer asked"), settlement};
}

SendForRepair sendUntil(const char *expected, std::optional<int> settlement = std::nullopt)
{
    return {text("workshop"), {}, day(expected), settlement};
}

QString problem(const Scene &scene, const Actor &actor, const Action &action)
{
    const auto decided = decide(scene.situation, action, actor, scene.policy, scene.now);
    REQUIRE_FALSE(decided);
    return decided.error().details.value(text("problem")).toString();
}

const Task &settleTask(const Scene &scene)
{
    const Task *task = scene.current().openTask(Step::Settle);
    REQUIRE(task != nullptr);
    return *task;
}
}

TEST_CASE("goods to repair are sent, come back, and are collected; nothing is paid", "[workflow]")
{
    Scene scene = atRepair();
    CHECK(scene.settlement().kind == SettlementKind::Repair);
    CHECK(scene.settlement().state == SettlementState::Due);
    CHECK(scene.settlement().amount.isZero());
    CHECK(scene.openSteps() == text("settle"));
    CHECK(scene.refusal(na(), SendForRepair{text(" "), {}, {}, {}}) == ErrorCode::MissingField);
    CHECK(scene.refusal(na(), SendForRepair{text("card 4111 1111 1111 1111"), {}, {}, {}}) == ErrorCode::MissingField);
    scene.must(na(), kSend);
    CHECK(scene.lastEvents() == text("repair_sent"));
    CHECK(scene.lastMessages() == text("repair_sent"));
    CHECK(scene.last.events.front().facts.value(text("sent_to")) == text("workshop"));
    CHECK(scene.settlement().state == SettlementState::Sent);
    CHECK(scene.openSteps() == text("settle"));

    scene.must(lei(), kRepaired);
    CHECK(scene.lastEvents() == text("repaired"));
    CHECK(scene.settlement().state == SettlementState::Back);
    CHECK(scene.settlement().repair->isRepaired);
    CHECK(scene.settlement().repair->backAt == scene.now);
    CHECK(scene.openSteps() == text("hand_back"));
    CHECK(scene.counts().settled.isZero());

    scene.must(li(), kCollect);
    CHECK(scene.lastEvents() == text("repair_collected closed"));
    CHECK(scene.lastMessages() == text("repair_collected"));
    CHECK(scene.settlement().state == SettlementState::Done);
    CHECK(scene.settlement().repair->collectedAt == scene.now);
    CHECK(scene.counts().settled == units("1"));
    CHECK(scene.counts().collected == units("1"));
    CHECK(scene.current().payouts.empty());
    CHECK(scene.rma().outcome == Outcome::Settled); // nothing was handed back unaccepted
}

TEST_CASE("each step of a repair asks for the one before", "[workflow]")
{
    Scene scene = atRepair();
    CHECK(problem(scene, na(), kRepaired) == text("repair_due"));
    CHECK(problem(scene, li(), kCollect) == text("repair_due"));
    scene.must(na(), kSend);
    CHECK(problem(scene, li(), kCollect) == text("repair_sent"));
    CHECK(problem(scene, na(), kSend) == text("repair_sent"));
    CHECK(scene.refusal(na(), BookRepair{false, text(" "), {}}) == ErrorCode::MissingField);
    scene.must(na(), kFailed);
    CHECK(scene.lastEvents() == text("repair_failed"));
    CHECK(scene.last.events.front().text == text("no spare part"));
    CHECK(problem(scene, na(), kRepaired) == text("repair_back"));
    CHECK(scene.refusal(li(), CollectRepair{2}) == ErrorCode::NotFound);
    scene.must(li(), kCollect); // as it is
    CHECK(scene.last.events.front().facts.value(text("repaired")).toInt() == 0);
    CHECK(scene.rma().outcome == Outcome::Settled);
    CHECK(scene.refusal(li(), kCollect) == ErrorCode::AlreadyClosed);
}

TEST_CASE("back from one workshop, goods may go to another", "[workflow]")
{
    Scene scene = atRepair();
    scene.must(na(), kSend);
    scene.must(na(), kFailed);
    scene.must(na(), SendForRepair{text("maker"), {}, {}, {}});
    CHECK(scene.settlement().state == SettlementState::Sent);
    CHECK(scene.settlement().repair->sentTo == text("maker"));
    CHECK_FALSE(scene.settlement().repair->backAt);
    CHECK(scene.openSteps() == text("settle"));
    CHECK(problem(scene, li(), kCollect) == text("repair_sent"));
}

TEST_CASE("a repair pays nothing, and is paid by nothing", "[workflow][I3]")
{
    Scene scene = atRepair();
    CHECK(problem(scene, lei(), payIn("cash")) == text("is_repair"));
    CHECK(problem(scene, lei(), taking({item("TEE", "1", "5.00")})) == text("is_repair"));
    CHECK(scene.refusal(lei(), IssueCredit{}) == ErrorCode::NotOutstanding);
    scene.must(na(), kSend);
    CHECK(scene.refusal(lei(), payIn("cash")) == ErrorCode::NotOutstanding);
    scene.must(na(), kRepaired);
    CHECK(problem(scene, lei(), payIn("cash")) == text("is_repair"));
    Scene refund = wanting(Resolution::Refund, "1", "defective");
    CHECK(problem(refund, na(), kSend) == text("is_refund"));
}

TEST_CASE("I1: goods under repair hold their place, collected ones free it", "[workflow][I1]")
{
    Scene scene = atRepair("2");
    CHECK(scene.counts().live() == units("2"));
    scene.must(na(), kSend);
    scene.must(na(), kRepaired);
    CHECK(scene.counts().live() == units("2"));
    Scene another = scene;
    another.startAnother();
    CHECK(another.refusal(li(), request(2, "1")) == ErrorCode::OverReturn);
    scene.must(li(), kCollect);
    CHECK(scene.counts().live().isZero());
    CHECK(scene.situation.claims.begin()->second.live.isZero());
    scene.startAnother();
    scene.must(li(), request(2, "2", "defective", true));
}

TEST_CASE("I3: after a repair the goods are worth what they were", "[workflow][I3]")
{
    Scene scene = collectedScene("2");
    CHECK(scene.situation.claims.begin()->second.settledUnits.isZero());
    CHECK(scene.situation.claims.begin()->second.settledGross.isZero());
    scene.startAnother();
    scene.must(li(), request(2, "2", "defective", true));
    scene.must(na(), inspection(1, "2"));
    CHECK(scene.settlement().amount == money("20.00"));
    payByCard(scene, lei());
    CHECK(scene.refusal(lei(), to(Resolution::Repair)) == ErrorCode::NotOutstanding); // paid in part
}

TEST_CASE("I5: what is repaired instead is worth its share when that ends in something else", "[workflow][I5]")
{
    Scene scene;
    LogReturn log = request(1, "3", "defective", true); // 3 pieces for 7.01
    log.lines.front().resolution = Resolution::Repair;
    scene.must(li(), log);
    scene.must(na(), inspection(1, "1"));
    scene.must(na(), inspection(1, "2"));
    scene.must(na(), SendForRepair{text("workshop"), {}, {}, 1});
    scene.must(na(), BookRepair{false, text("no spare part"), 1});
    scene.advanceMinutes(60);
    scene.must(lei(), to(Resolution::Refund, 2));
    CHECK(scene.settlement(3).amount == money("4.67"));
    CHECK(scene.settlement(3).at == scene.now); // granted now
    CHECK(scene.settlement(3).by == na().staff);
    scene.must(lei(), to(Resolution::Exchange, 1));
    CHECK(scene.settlement(4).amount == money("2.34"));
    CHECK(scene.settlement(1).state == SettlementState::Void);
    CHECK(scene.settlement(1).repair->sentTo == text("workshop")); // both stay
    CHECK(scene.lastEvents() == text("settlement_converted"));
    CHECK(scene.openSteps() == text("settle"));
}

TEST_CASE("a repair is given up wherever the goods are, but not once they are collected", "[workflow]")
{
    Scene scene = atRepair("2");
    scene.must(lei(), to(Resolution::Refund));
    scene.must(lei(), to(Resolution::Repair));
    CHECK(scene.settlement(3).amount.isZero());
    CHECK(scene.settlement(3).lines.front().quantity == units("2"));
    CHECK(scene.settlement(3).lines.front().gross.isZero());
    CHECK(scene.situation.claims.begin()->second.settledGross.isZero());
    scene.must(na(), kSend);
    scene.must(lei(), to(Resolution::StoreCredit));
    CHECK(scene.settlement(4).amount == money("20.00"));
    scene.must(lei(), to(Resolution::Repair));
    scene.must(na(), kSend);
    scene.must(na(), kRepaired);
    CHECK(scene.refusal(lei(), to(Resolution::Repair)) == ErrorCode::NotOutstanding);
    Scene refunded = scene;
    refunded.must(lei(), to(Resolution::Refund));
    CHECK(refunded.openSteps() == text("settle"));
    scene.must(hao(), Compensate{text("goodwill"), money("5.00"), text("it took long")});
    scene.must(li(), kCollect);
    CHECK(scene.refusal(lei(), to(Resolution::Refund, 5)) == ErrorCode::NotOutstanding);
}

TEST_CASE("goods at fault are repaired, where the store offers it", "[workflow]")
{
    Scene scene = cardAndCash();
    CHECK(problem(scene, li(), requestFor(Resolution::Repair, "1", "changed_mind")) == text("not_at_fault"));
    scene.policy.isRepairOffered = false;
    CHECK(scene.refusal(li(), requestFor(Resolution::Repair, "1", "defective")) == ErrorCode::NotReturnable);
    scene.policy.isRepairOffered = true;
    scene.must(li(), requestFor(Resolution::Repair, "1", "defective"));

    Scene mind = wanting(Resolution::Refund, "1", "changed_mind");
    CHECK(problem(mind, lei(), to(Resolution::Repair)) == text("not_at_fault"));
    Scene fault = wanting(Resolution::Refund, "1", "defective");
    fault.policy.isRepairOffered = false;
    CHECK(fault.refusal(lei(), to(Resolution::Repair)) == ErrorCode::NotReturnable);
}

TEST_CASE("what is not here cannot be repaired, and what was deducted is not forgotten", "[workflow][I2]")
{
    Scene scene = cardAndCash();
    LogReturn log = requestFor(Resolution::Repair, "1", "defective");
    log.areGoodsPresent = false;
    scene.must(li(), log);
    CHECK(problem(scene, hao(), WaiveGoods{{}, text("keep it")}) == text("repair_without_goods"));
    Scene waived = cardAndCash();
    log.lines.front().resolution = Resolution::Refund;
    waived.must(li(), log);
    waived.must(hao(), WaiveGoods{{}, text("keep it")});
    CHECK(problem(waived, hao(), to(Resolution::Repair)) == text("repair_without_goods"));

    Scene deducted = cardAndCash();
    deducted.must(li(), requestFor(Resolution::Refund, "1", "defective"));
    Inspect inspect = inspection(1, "1");
    inspect.deductions = {{1, money("2.00"), text("no box")}};
    deducted.must(na(), inspect);
    CHECK(problem(deducted, lei(), to(Resolution::Repair)) == text("deducted"));
    scene.must(na(), Receive{});
    CHECK(scene.refusal(na(), inspect) == ErrorCode::BadAmount); // nothing is granted, so nothing is taken off
}

TEST_CASE("sent goods are due when they are expected, by the limit of the step", "[workflow]")
{
    Scene scene = atRepair("2");
    const UtcTime first = settleTask(scene).dueAt;
    scene.must(hao(), Assign{Step::Settle, staffOf(lei())});
    scene.advanceMinutes(10);
    CHECK(problem(scene, na(), sendUntil("2026-11-21")) == text("day_is_past"));
    scene.must(na(), sendUntil("2026-12-02"));
    const Task &sent = scene.current().tasks.at(scene.current().tasks.size() - 2);
    CHECK(sent.dueAt == first); // sending is done, in time
    CHECK(sent.closedBy->login == text("na"));
    CHECK(settleTask(scene).dueAt == dueTime(Step::Settle, scene.now, scene.policy).plusMinutes(10 * kDay));
    CHECK(settleTask(scene).owner.staff == lei().staff);
    scene.must(na(), kFailed);
    CHECK(scene.openSteps() == text("hand_back"));
    scene.must(na(), kSend); // nobody knows until when
    CHECK(settleTask(scene).dueAt == dueTime(Step::Settle, scene.now, scene.policy));
}

TEST_CASE("work of the store is not put off by goods that are away", "[workflow]")
{
    Scene scene = cardAndCash();
    scene.must(li(), requestFor(Resolution::Repair, "2", "defective"));
    scene.must(na(), inspection(1, "1"));
    scene.must(na(), sendUntil("2026-12-22"));
    const UtcTime away = settleTask(scene).dueAt;
    scene.advanceMinutes(60);
    scene.must(na(), inspection(1, "1"));
    CHECK(settleTask(scene).dueAt == dueTime(Step::Settle, scene.now, scene.policy));
    scene.must(na(), sendUntil("2026-12-01", 2));
    CHECK(settleTask(scene).dueAt < away); // the first that is expected
    const UtcTime nearer = settleTask(scene).dueAt;
    scene.must(na(), BookRepair{true, {}, 2});
    CHECK(settleTask(scene).dueAt > nearer);
    CHECK(scene.openSteps() == text("settle hand_back"));
}

TEST_CASE("a repair needs no second person, but does not shake one off", "[workflow][I6]")
{
    Scene scene = cardAndCash();
    scene.policy.secondPersonLimit = {};
    scene.must(li(), requestFor(Resolution::Repair, "1", "defective"));
    scene.must(na(), inspection(1, "1"));
    CHECK(scene.settlement().state == SettlementState::Due);
    scene.must(lei(), to(Resolution::Refund)); // granted now, so asked now
    CHECK(scene.settlement(2).state == SettlementState::ToCountersign);
    scene.policy.secondPersonLimit = money("5000.00");
    scene.must(lei(), to(Resolution::Repair));
    CHECK(scene.settlement(3).state == SettlementState::ToCountersign);
    CHECK(scene.refusal(na(), kSend) == ErrorCode::NeedsSecondPerson);
    scene.must(hao(), Countersign{});
    scene.must(na(), kSend);
    scene.must(lei(), to(Resolution::Refund));
    CHECK(scene.settlement(4).state == SettlementState::ToCountersign);
}

TEST_CASE("what others were granted does not make a repair wait", "[workflow][I6]")
{
    Scene scene = cardAndCash();
    scene.policy.secondPersonLimit = {};
    scene.must(li(), requestFor(Resolution::Repair, "2", "defective"));
    scene.must(na(), inspection(1, "1"));
    scene.must(lei(), to(Resolution::Refund));
    scene.must(na(), inspection(1, "1"));
    CHECK(scene.settlement(3).state == SettlementState::Due);
    CHECK(scene.openSteps() == text("countersign settle"));
}

TEST_CASE("a return of which something was repaired and something declined is mixed", "[workflow]")
{
    Scene scene = atRepair("2");
    scene.must(na(), kSend);
    scene.must(na(), kRepaired);
    scene.must(li(), kCollect);
    CHECK(scene.rma().outcome == Outcome::Settled);
    Scene both = cardAndCash();
    both.must(li(), requestFor(Resolution::Repair, "2", "defective"));
    Inspect inspect = inspection(1, "1");
    inspect.units.push_back(inspection(1, "1", "damaged", "hand_back").units.front());
    both.must(na(), inspect);
    both.must(li(), HandBack{});
    CHECK(both.counts().live() == units("1"));
    both.must(na(), kSend);
    both.must(na(), kRepaired);
    both.must(li(), kCollect);
    CHECK(both.rma().outcome == Outcome::Mixed);
    CHECK(both.counts().live().isZero());
}

TEST_CASE("goods of a gift or after the window are repaired, and never become money", "[workflow]")
{
    Scene scene = cardAndCash();
    LogReturn log = requestFor(Resolution::Repair, "1", "defective");
    log.isGift = true;
    scene.must(li(), log);
    CHECK(scene.rma().verdict.result == VerdictResult::Approved);
    scene.must(na(), inspection(1, "1"));
    CHECK(problem(scene, lei(), to(Resolution::Refund)) == text("credit_only"));
    scene.must(lei(), to(Resolution::Exchange));
}

TEST_CASE("goods are neither sent nor handed over while the till may have paid for them")
{
    TillBooking booking;
    booking.receipt = text("T1");
    booking.quantity = Quantity::units(1);
    Scene scene = atRepair();
    booking.sku = scene.current().lines.front().sku;
    booking.name = scene.current().lines.front().name;
    const auto doubt = [&](bool isOpen) {
        scene.situation.tillBookings = isOpen ? std::vector<TillBooking>{booking} : std::vector<TillBooking>();
    };
    doubt(true);
    CHECK(problem(scene, na(), kSend) == text("till_undecided"));
    doubt(false);
    scene.must(na(), kSend);
    scene.must(na(), kRepaired);
    doubt(true);
    CHECK(problem(scene, li(), kCollect) == text("till_undecided"));
    doubt(false);
    scene.must(li(), kCollect);
}
