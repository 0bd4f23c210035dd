// SPDX-License-Identifier: GPL-3.0-or-later
// What was taken for done by mistake is as before; what has left the store is not undone.
#include "core/workflow/undo.h"
#include "core/workflow/possible.h"
#include "core/workflow/rights.h"
#include "tests/core/workflow/otherwise_scene.h"

using namespace rd;
using namespace rd::test;

namespace
{
Undo undoing(Undoable what, std::vector<LineQuantity> lines = {}, const char *reason = "mistake")
{
    return {what, std::move(lines), text(reason)};
}

Error refused(const Scene &scene, const Action &action, const Actor &actor = hao())
{
    return scene.refused(actor, action);
}

/// What another return took meanwhile.
void takePlaces(Scene &scene, const char *quantity)
{
    scene.situation.claims[scene.current().lines.front().saleLine.value()].live += units(quantity);
}
}

TEST_CASE("a receipt is undone while nobody has inspected the goods", "[workflow][undo]")
{
    Scene scene = asked();
    scene.must(li(), Receive{});
    const LineQuantities awaited = asked().counts();
    scene.advanceMinutes(60);
    scene.must(na(), undoing(Undoable::Receipt, {some(1, "1")}));
    CHECK(scene.counts().received == units("2"));
    CHECK(scene.openSteps() == text("receive inspect"));
    CHECK(scene.lastEvents() == text("undone"));
    CHECK(scene.last.events.front().text == text("mistake"));
    CHECK(scene.last.undone == std::vector{UndoneUnits{1, Undoable::Receipt, units("1"), na().staff}});
    scene.must(li(), undoing(Undoable::Receipt));
    CHECK(scene.counts() == awaited);
    CHECK(scene.openSteps() == text("receive"));
    const Error nothing = refused(scene, undoing(Undoable::Receipt));
    CHECK(nothing.code == ErrorCode::NotOutstanding);
    CHECK(detail(nothing, "problem") == text("undo"));
    scene.must(li(), Receive{});
    scene.must(na(), inspection(1, "2"));
    const Error inspected = refused(scene, undoing(Undoable::Receipt, {some(1, "2")}));
    CHECK(inspected.code == ErrorCode::NotOutstanding);
    CHECK(detail(inspected, "outstanding") == text("1"));
}

TEST_CASE("what awaits goods again has its days in full", "[workflow][undo]")
{
    Scene scene = asked();
    scene.must(li(), Receive{{some(1, "1")}});
    scene.situation.current.openTask(Step::Receive)->toldUntil = day("2026-12-01");
    scene.situation.today = day("2026-11-25");
    scene.must(li(), undoing(Undoable::Receipt));
    CHECK(scene.current().openTask(Step::Receive)->awaitedFrom >= day("2026-11-25"));
    CHECK_FALSE(scene.current().openTask(Step::Receive)->toldUntil);
}

TEST_CASE("an approval is taken back by a manager, with the name of who approved", "[workflow][undo]")
{
    Scene scene = asked("3", false, true);
    scene.must(hao(), Approve{{}, false, {}});
    CHECK(refused(scene, undoing(Undoable::Approval), li()).code == ErrorCode::NotAllowed);
    scene.must(mei(), undoing(Undoable::Approval, {some(1, "1")}));
    CHECK(scene.openSteps() == text("review receive"));
    CHECK(scene.rma().approvedBy == hao().staff);
    scene.must(mei(), undoing(Undoable::Approval));
    CHECK(scene.openSteps() == text("review"));
    CHECK_FALSE(scene.rma().approvedBy);
    CHECK(scene.counts().approved.isZero());
    scene.must(mei(), Approve{{}, false, {}});
    scene.must(li(), Receive{});
    CHECK(refused(scene, undoing(Undoable::Approval)).code == ErrorCode::NotOutstanding); // the goods are here
}

TEST_CASE("an overridden return stays one, and is overridden anew", "[workflow][undo]")
{
    Scene scene;
    scene.situation.sale->storeDay = day("2026-01-02");
    scene.must(li(), request(1, "1", "changed_mind"));
    scene.must(hao(), Approve{{}, true, text("regular")});
    scene.must(hao(), undoing(Undoable::Approval));
    CHECK(scene.rma().isOverridden);
    CHECK(scene.refusal(mei(), Approve{{}, false, {}}) == ErrorCode::OutsideWindow);
    scene.must(mei(), Approve{{}, true, text("regular")});
    CHECK(scene.rma().approvedBy == mei().staff);
}

TEST_CASE("a refusal is undone, the return opens again, unless the place is taken", "[workflow][undo]")
{
    Scene scene = asked("2", false, true);
    scene.must(hao(), Decline{{}, text("used")});
    CHECK_FALSE(scene.rma().isOpen());
    Scene taken = scene;
    takePlaces(taken, "2"); // 3 were sold
    const Error over = refused(taken, undoing(Undoable::Refusal));
    CHECK(over.code == ErrorCode::OverReturn);
    CHECK(detail(over, "left") == text("1"));
    CHECK(detail(over, "asked") == text("2"));
    taken.must(hao(), undoing(Undoable::Refusal, {some(1, "1")}));
    CHECK(taken.counts().declined == units("1"));
    scene.must(hao(), undoing(Undoable::Refusal));
    CHECK(scene.rma().isOpen());
    CHECK(scene.openSteps() == text("review"));
    CHECK(scene.lastEvents() == text("undone reopened"));
}

TEST_CASE("refused goods that the customer has again stay refused", "[workflow][undo]")
{
    Scene scene = asked("3", true, true);
    scene.must(hao(), Decline{{some(1, "2")}, text("used")});
    scene.must(li(), HandBack{{some(1, "1")}, {}, {}});
    const Error gone = refused(scene, undoing(Undoable::Refusal, {some(1, "2")}));
    CHECK(detail(gone, "outstanding") == text("1"));
    scene.must(hao(), undoing(Undoable::Refusal));
    CHECK(scene.counts().declined == units("1"));
    CHECK(scene.counts().toReview() == units("2"));
    CHECK(scene.openSteps() == text("review"));
}

TEST_CASE("a cancellation and what expired come back as they were", "[workflow][undo]")
{
    Scene scene = asked("3", false, true);
    scene.must(hao(), Approve{{some(1, "2")}, false, {}});
    const LineQuantities before = scene.counts();
    scene.must(li(), Cancel{text("kept")});
    CHECK(refused(scene, undoing(Undoable::Cancellation), li()).code == ErrorCode::NotAllowed); // whoever cancelled it
    Scene one = scene;
    one.must(hao(), undoing(Undoable::Cancellation, {some(1, "1")})); // what was approved comes first
    CHECK(one.counts().toReceive() == units("1"));
    CHECK(one.counts().toReview().isZero());
    scene.must(hao(), undoing(Undoable::Cancellation));
    CHECK(scene.counts() == before);
    CHECK(scene.openSteps() == text("review receive"));
}

TEST_CASE("lost goods are found", "[workflow][undo]")
{
    Scene scene = asked();
    scene.must(li(), ReportLost{{some(1, "2")}, text("parcel gone")});
    CHECK(undoableIn(scene.current()) == std::vector{Undoable::Approval, Undoable::Loss});
    Scene taken = scene;
    takePlaces(taken, "1");
    CHECK(refused(taken, undoing(Undoable::Loss)).code == ErrorCode::OverReturn);
    scene.must(li(), undoing(Undoable::Loss));
    CHECK(scene.counts().toReceive() == units("3"));
    CHECK(refused(scene, undoing(Undoable::Loss, {}, " ")).code == ErrorCode::MissingField);
}

TEST_CASE("an inspection is undone with what it granted, as a whole", "[workflow][undo]")
{
    Scene scene = asked();
    scene.must(li(), Receive{});
    scene.must(na(), inspection(1, "1"));
    scene.advanceMinutes(5);
    Inspect second = inspection(1, "1");
    second.units.push_back({1, units("1"), text("used"), text("hand_back")});
    scene.must(na(), second);
    CHECK(refused(scene, undoing(Undoable::Inspection, {some(1, "1")})).code == ErrorCode::BadQuantity);
    CHECK(refused(scene, undoing(Undoable::Inspection), li()).code == ErrorCode::NotAllowed);
    const Money granted = scene.settlement(2).amount;
    scene.must(na(), undoing(Undoable::Inspection));
    CHECK(scene.settlement(1).state == SettlementState::Due);
    CHECK(scene.settlement(2).state == SettlementState::Void);
    CHECK(scene.counts().inspected == units("1"));
    CHECK(scene.counts().accepted == units("1"));
    CHECK(scene.counts().rejectedHere().isZero());
    CHECK(scene.openSteps() == text("inspect settle"));
    CHECK(scene.current().findings[1].undoneBy == na().staff);
    CHECK(scene.current().findings[0].isStanding());
    scene.must(na(), inspection(1, "1"));
    CHECK(scene.settlement(3).amount == granted); // the same place in the sum
    scene.must(na(), inspection(1, "1"));
    Money all;
    for (const Settlement &each : scene.current().settlements) {
        all += each.state == SettlementState::Void ? Money() : each.amount;
    }
    CHECK(all == money("7.01")); // I5
}

TEST_CASE("the fee of an inspection that was undone is not taken twice", "[workflow][undo]")
{
    Scene scene;
    scene.policy.fees = {{text("changed_mind"), text("opened"), BasisPoints::fromValue(2000), std::nullopt}};
    scene.must(li(), request(2, "2", "changed_mind"));
    scene.must(li(), Receive{});
    scene.must(na(), inspection(1, "1"));
    CHECK(scene.settlement(1).amount == money("8.00"));
    scene.must(na(), undoing(Undoable::Inspection));
    Scene closer = scene;
    scene.must(na(), inspection(1, "2"));
    CHECK(scene.settlement(2).amount == money("16.00"));
    closer.must(na(), inspection(1, "2", "unopened")); // looked at again
    CHECK(closer.settlement(2).amount == money("20.00"));
}

TEST_CASE("what was paid, given or changed is not undone with its inspection", "[workflow][undo]")
{
    Scene scene = inspectedScene(1, "1");
    Scene paid = scene;
    paid.must(lei(), payPart("cash", "1.00"));
    const Error begun = refused(paid, undoing(Undoable::Inspection));
    CHECK(begun.code == ErrorCode::NotOutstanding);
    CHECK(detail(begun, "settlement") == text("1"));
    Scene sent = inspectedScene(1, "1");
    sent.must(lei(), payIn("card"));
    CHECK(refused(sent, undoing(Undoable::Inspection)).code == ErrorCode::NotOutstanding);
    sent.must(lei(), FailPayout{1, text("bounced")});
    sent.must(na(), undoing(Undoable::Inspection)); // the money is here
    CHECK(sent.settlement().state == SettlementState::Void);
    Scene changed = inspectedScene(1, "1");
    changed.must(lei(), ConvertSettlement{Resolution::Exchange, text("other"), std::nullopt});
    changed.must(na(), undoing(Undoable::Inspection));
    CHECK(changed.settlement(2).state == SettlementState::Void);
    Scene handed = inspectedScene(1, "1");
    handed.must(na(), undoing(Undoable::Inspection));
    handed.must(na(), inspection(1, "1", "used", "hand_back"));
    handed.must(li(), HandBack{});
    const Error gone = refused(handed, undoing(Undoable::Inspection));
    CHECK(detail(gone, "state") == text("handed_back"));
}

TEST_CASE("what was worth nothing has not left the store; goods given for it have", "[workflow][undo]")
{
    Scene scene = inspectedScene(7, "1"); // sold for nothing
    CHECK(scene.settlement().state == SettlementState::Done);
    CHECK(scene.rma().outcome == Outcome::Settled);
    Scene given = scene;
    scene.must(na(), undoing(Undoable::Inspection));
    CHECK(scene.settlement().state == SettlementState::Void);
    CHECK(scene.counts().settled.isZero());
    CHECK(scene.counts().accepted.isZero());
    CHECK(scene.openSteps() == text("inspect"));
    CHECK(scene.lastEvents() == text("undone reopened"));
    scene.must(na(), inspection(1, "1", "used", "hand_back"));
    CHECK(scene.openSteps() == text("hand_back"));
    given.situation.current.settlements.front().given = GoodsGiven{};
    const Error gone = refused(given, undoing(Undoable::Inspection));
    CHECK(gone.code == ErrorCode::NotOutstanding);
    CHECK(detail(gone, "state") == text("done"));
    given.situation.current.settlements.front().given.reset();
    given.situation.current.settlements.front().kind = SettlementKind::Repair; // it was collected
    CHECK(refused(given, undoing(Undoable::Inspection)).code == ErrorCode::NotOutstanding);
}

TEST_CASE("what can be undone is said before, each by its own right", "[workflow][undo]")
{
    Scene scene = asked();
    scene.must(li(), Receive{{some(1, "1")}});
    const auto isPossible = [&](const Actor &actor) {
        for (const Possibility &one : possible(scene.situation, actor, scene.policy, scene.now)) {
            if (one.right == Right::Undo) {
                return one.isPossible();
            }
        }
        return false;
    };
    CHECK(isPossible(li()));
    CHECK(isPossible(na()));
    CHECK_FALSE(isPossible(lei()));
    scene.must(li(), undoing(Undoable::Receipt));
    CHECK_FALSE(isPossible(li())); // the approval is left, a manager's
    CHECK(isPossible(hao()));
}

TEST_CASE("a unit that is in another return by now does not come back", "[workflow][undo][serials]")
{
    Scene scene;
    scene.policy.autoApproveLimit = Money();
    scene.situation.sale->lines[1].serial = text("A1, B2");
    LogReturn log = request(2, "1");
    log.lines.front().serials = {text("A1")};
    scene.must(li(), log);
    scene.must(hao(), Decline{{}, text("used")});
    Scene held = scene;
    held.situation.heldSerials = {{text("SKU-2"), text("a1"), std::nullopt, text("R-1"), day("2026-11-22")}};
    const Error refusal = refused(held, undoing(Undoable::Refusal));
    CHECK(refusal.code == ErrorCode::OverReturn);
    CHECK(detail(refusal, "problem") == text("serial_held"));
    CHECK(detail(refusal, "return") == text("R-1"));
    held.situation.heldSerials.front().loggedDay = day("2026-11-18"); // and was sold again by this receipt
    held.must(hao(), undoing(Undoable::Refusal));
    scene.must(hao(), undoing(Undoable::Refusal));
}

TEST_CASE("units that never came leave the counter, those that are counted in the stockroom stay there",
          "[workflow][undo]")
{
    Scene scene = asked();
    scene.must(li(), Receive{});
    CHECK(scene.counts().atCounter == units("3"));
    scene.must(na(), TakeOver{{some(1, "1")}, li().staff});
    scene.must(li(), undoing(Undoable::Receipt, {some(1, "2")}));
    CHECK(scene.counts().atCounter.isZero());
    CHECK(scene.counts().inStockroom() == units("1"));
    scene.must(na(), inspection(1, "1"));
    scene.must(na(), undoing(Undoable::Inspection));
    CHECK(scene.counts().inStockroom() == units("1"));
}

TEST_CASE("what was damaged in the store came, and stays damaged when it is looked at again", "[workflow][undo]")
{
    Scene scene;
    scene.policy.fees = {{{}, text("used"), BasisPoints::fromValue(5000), std::nullopt}};
    scene.must(li(), request(2, "2", "changed_mind"));
    scene.must(li(), Receive{});
    scene.must(na(), OpenException{ExceptionKind::DamagedInStore, some(1, "1"), text("dropped")});
    CHECK(undoableUnits(scene.current(), scene.current().lines.front(), Undoable::Receipt) == units("1"));
    for (int times = 0; times < 2; ++times) {
        scene.must(na(), inspection(1, "2", "used"));
        CHECK(scene.settlement(times + 1).amount == money("15.00")); // no fee for one of them
        scene.must(na(), undoing(Undoable::Inspection));
    }
}

TEST_CASE("goods that never lay on the counter are not received by the next approval", "[workflow][undo]")
{
    Scene scene = asked("3", true, true);
    scene.must(hao(), Approve{{}, false, {}});
    scene.must(li(), undoing(Undoable::Receipt));
    scene.must(hao(), undoing(Undoable::Approval));
    scene.must(hao(), Approve{{}, false, {}});
    CHECK(scene.openSteps() == text("receive"));
    CHECK(scene.counts().received.isZero());
    Scene counted = asked();
    counted.must(li(), Receive{});
    counted.must(na(), TakeOver{{some(1, "2")}, li().staff});
    CHECK(undoableUnits(counted.current(), counted.current().lines.front(), Undoable::Receipt) == units("1"));
}
