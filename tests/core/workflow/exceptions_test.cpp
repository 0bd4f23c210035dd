// SPDX-License-Identifier: GPL-3.0-or-later
// Exceptions: they open by themselves and by hand, are owed with an owner and a due time, and keep no return open.
#include "tests/core/workflow/scene.h"

#include "core/policy/deadline.h"
#include "core/workflow/exception_state.h"
#include "core/workflow/possible.h"

#include <algorithm>

using namespace rd;
using namespace rd::test;

namespace
{
const ReturnException &exception(const Scene &scene, int number = 1)
{
    return *scene.current().exception(number);
}

OpenException opening(ExceptionKind kind, std::optional<LineQuantity> units = {})
{
    return {kind, units, text("seen at the counter")};
}

QString problem(const Scene &scene, const Actor &actor, const Action &action)
{
    const auto decided = decide(scene.situation, action, actor, scene.policy, scene.now);
    REQUIRE_FALSE(decided);
    return decided.error().details.value(text("problem")).toString();
}

/// Two pieces that came, are accepted and were paid to a card that bounces.
Scene bouncedScene()
{
    Scene scene = inspectedScene(2, "2");
    scene.must(lei(), payIn("card"));
    scene.must(lei(), ConfirmPayout{1});
    scene.must(lei(), FailPayout{1, text("account closed")});
    return scene;
}
}

TEST_CASE("lost goods open an exception with the plan's owner and limit; the return closes all the same",
          "[workflow][exception]")
{
    Scene scene;
    scene.must(li(), request(1, "3"));
    scene.must(na(), ReportLost{{some(1, "2")}, text("never arrived")});
    CHECK(scene.lastEvents() == text("lost exception_opened"));
    CHECK(exception(scene).kind == ExceptionKind::LostParcel);
    CHECK(exception(scene).line == 1);
    CHECK(exception(scene).quantity == units("2"));
    CHECK(exception(scene).openedBy.login == na().login);
    const Task *task = scene.current().taskOf(exception(scene));
    REQUIRE(task != nullptr);
    CHECK(task->step == Step::FollowUp);
    CHECK(task->owner == Owner::of(scene.policy.planFor(ExceptionKind::LostParcel).owner));
    CHECK(task->dueAt == scene.now.plusMinutes(scene.policy.planFor(ExceptionKind::LostParcel).limitMinutes));
    CHECK(scene.step() == Step::Receive); // what is followed up is no step of the goods
    scene.must(na(), ReportLost{{}, text("that one, too")});
    CHECK(scene.lastEvents() == text("lost closed")); // it is open for the line already
    CHECK(scene.rma().outcome == Outcome::Lost);
    CHECK(scene.openSteps() == text("follow_up"));
    scene.must(li(), CloseException{std::nullopt, text("the carrier pays")});
    CHECK(scene.lastEvents() == text("exception_closed"));
    CHECK(exception(scene).closedBy->login == li().login);
    CHECK(scene.openSteps().isEmpty());
    CHECK_FALSE(scene.rma().isOpen());
}

TEST_CASE("several lines in one action are one exception, about the whole return", "[workflow][exception]")
{
    Scene scene;
    LogReturn two = request(1, "2");
    two.lines.push_back(request(2, "1").lines.front());
    scene.must(li(), two);
    scene.must(na(), ReportLost{{}, text("gone")});
    REQUIRE(scene.current().exceptions.size() == 1);
    CHECK_FALSE(exception(scene).line.has_value());
    CHECK(exception(scene).quantity.isZero());
    CHECK(problem(scene, li(), opening(ExceptionKind::LostParcel, some(1, "1"))) == text("exception_open"));
    scene.must(li(), opening(ExceptionKind::ShortParcel, some(1, "1"))); // another kind
    CHECK(problem(scene, li(), opening(ExceptionKind::ShortParcel, some(1, "1"))) == text("exception_open"));
    scene.must(li(), opening(ExceptionKind::ShortParcel, some(2, "1"))); // another line
    CHECK(scene.current().exceptions.size() == 3);
    CHECK(scene.refusal(li(), CloseException{std::nullopt, text("x")}) == ErrorCode::MissingField); // which?
    scene.must(li(), CloseException{2, text("found")});
    CHECK(scene.refusal(li(), CloseException{2, text("x")}) == ErrorCode::NotOutstanding);
    CHECK(scene.refusal(li(), CloseException{9, text("x")}) == ErrorCode::NotFound);
    CHECK(scene.refusal(li(), CloseException{3, text(" ")}) == ErrorCode::MissingField);
    scene.must(li(), opening(ExceptionKind::ShortParcel, some(1, "1"))); // once more, later
    CHECK(exception(scene, 4).isOpen());
}

TEST_CASE("other goods than were sold open an exception when they are inspected", "[workflow][exception]")
{
    Scene scene;
    scene.must(li(), request(2, "2", "defective", true));
    Inspect inspect = inspection(2 - 1, "1", "wrong_item", "hand_back");
    inspect.units.push_back({1, units("1"), text("opened"), text("restock")});
    scene.must(na(), inspect);
    CHECK(scene.lastEvents() == text("inspected exception_opened"));
    CHECK(exception(scene).kind == ExceptionKind::WrongGoods);
    CHECK(exception(scene).quantity == units("1"));
}

TEST_CASE("a refund that failed is followed up until the money arrived", "[workflow][exception]")
{
    Scene scene = bouncedScene();
    CHECK(scene.lastEvents() == text("payout_failed exception_opened reopened"));
    CHECK(exception(scene).kind == ExceptionKind::RefundFailed);
    CHECK(scene.openSteps() == text("settle follow_up"));
    scene.must(lei(), payIn("card"));
    CHECK(exception(scene).isOpen()); // sent is not arrived
    scene.must(lei(), FailPayout{2, text("again")});
    CHECK(scene.current().exceptions.size() == 1);
    scene.must(lei(), payIn("card"));
    scene.must(lei(), ConfirmPayout{3});
    CHECK(scene.lastEvents() == text("payout_confirmed exception_closed closed"));
    CHECK(exception(scene).outcome == kSettledOutcome);
    CHECK(exception(scene).closedBy == Actor::policy());
    CHECK(scene.openSteps().isEmpty());
    CHECK(problem(scene, lei(), opening(ExceptionKind::RefundFailed)) == text("exception_solved"));
}

TEST_CASE("a parcel that is lost again is no refund that failed", "[workflow][exception]")
{
    Scene scene;
    LogReturn log = request(2, "1", "defective", true);
    log.lines.front().resolution = Resolution::Reship;
    scene.must(li(), log);
    scene.must(na(), inspection(1, "1", "defective", "return_to_vendor"));
    scene.must(lei(), Ship{text("SF"), text("SF1"), {}});
    scene.must(lei(), FailPayout{1, text("lost")});
    CHECK(scene.current().exceptions.empty());
}

TEST_CASE("goods that nobody collects become an exception once, until they are handed back", "[workflow][exception]")
{
    Scene scene;
    scene.policy.goodsExpireDays = 0;
    scene.must(li(), request(2, "2", "changed_mind", true));
    scene.must(na(), inspection(1, "2", "damaged", "hand_back"));
    CHECK(problem(scene, na(), opening(ExceptionKind::RefundFailed)) == text("exception_solved"));
    scene.advanceMinutes(14 * 24 * 60 - 1);
    CHECK(scene.refusal(na(), LetExpire{}) == ErrorCode::NotOutstanding);
    scene.advanceMinutes(1);
    scene.must(na(), LetExpire{});
    CHECK(scene.lastEvents() == text("exception_opened"));
    CHECK(exception(scene).kind == ExceptionKind::NotCollected);
    CHECK(exception(scene).openedBy == Actor::policy());
    CHECK(scene.refusal(na(), LetExpire{}) == ErrorCode::NotOutstanding);
    scene.must(li(), CloseException{std::nullopt, text("comes next week")});
    scene.advanceMinutes(20 * 24 * 60);
    CHECK(scene.refusal(na(), LetExpire{}) == ErrorCode::NotOutstanding); // somebody dealt with it
    scene.must(li(), opening(ExceptionKind::NotCollected));
    scene.must(li(), HandBack{});
    CHECK(scene.lastEvents() == text("handed_back exception_closed closed"));
    CHECK(exception(scene, 2).outcome == kGivenBackOutcome);
    CHECK(scene.openSteps().isEmpty());
}

TEST_CASE("nothing is left uncollected on hold, or where the rules wait for ever", "[workflow][exception]")
{
    Scene scene;
    scene.policy.goodsExpireDays = 0;
    scene.must(li(), request(2, "2", "changed_mind", true));
    scene.must(na(), inspection(1, "2", "damaged", "hand_back"));
    scene.advanceMinutes(30 * 24 * 60);
    Scene held = scene;
    held.must(li(), HoldReturn{text("on holiday")});
    CHECK(held.refusal(na(), LetExpire{}) == ErrorCode::NotOutstanding);
    Scene forEver = scene;
    forEver.policy.notCollectedDays = 0;
    CHECK(forEver.refusal(na(), LetExpire{}) == ErrorCode::NotOutstanding);
    scene.must(na(), LetExpire{});
}

TEST_CASE("goods that never came are followed up when they are given up, and not while parcels wait",
          "[workflow][exception]")
{
    Scene scene;
    scene.policy.goodsExpireDays = 10;
    scene.policy.goodsExpireWarnDays = 3;
    scene.must(li(), request(1, "2"));
    scene.situation.today = day("2026-11-29");
    scene.must(na(), LetExpire{true}); // a warning is one all the same
    scene.situation.today = day("2026-12-03");
    CHECK(scene.refusal(na(), LetExpire{true}) == ErrorCode::NotOutstanding);
    scene.must(na(), LetExpire{});
    CHECK(scene.lastEvents() == text("expired exception_opened closed"));
    CHECK(exception(scene).kind == ExceptionKind::NeverCame);
    CHECK(exception(scene).quantity == units("2"));
    CHECK(scene.openSteps() == text("follow_up"));
}

TEST_CASE("what was lost by mistake is no exception any more; what else is followed up stays", "[workflow][exception]")
{
    Scene scene;
    scene.must(li(), request(1, "3"));
    scene.must(na(), Receive{{some(1, "1")}});
    scene.must(na(), opening(ExceptionKind::CountDiffers));
    scene.must(na(), ReportLost{{some(1, "2")}, text("never arrived")});
    REQUIRE(exception(scene, 2).kind == ExceptionKind::LostParcel);
    scene.must(na(), Undo{Undoable::Loss, {some(1, "1")}, text("one arrived")});
    CHECK(exception(scene, 2).isOpen()); // one is lost still
    scene.must(na(), Undo{Undoable::Loss, {}, text("so did the other")});
    CHECK_FALSE(exception(scene, 2).isOpen());
    CHECK(exception(scene, 2).outcome == kUndoneOutcome);
    CHECK(exception(scene, 1).isOpen());
}

TEST_CASE("steps are ticked once, by codes of the plan, and a closed exception takes none", "[workflow][exception]")
{
    Scene scene;
    scene.must(li(), request(1, "3"));
    scene.must(li(), opening(ExceptionKind::LostParcel));
    CHECK(scene.refusal(li(), TickException{1, text("dance"), {}}) == ErrorCode::UnknownReason);
    scene.must(li(), TickException{1, text("search"), text("nothing on the shelves")});
    CHECK(scene.lastEvents() == text("exception_step_done"));
    REQUIRE(exception(scene).ticks.size() == 1);
    CHECK(exception(scene).ticks.front().by == li().staff);
    CHECK(exception(scene).ticks.front().note == text("nothing on the shelves"));
    CHECK(problem(scene, hao(), TickException{1, text("search"), {}}) == text("exception_step_done"));
    CHECK(scene.refusal(li(), TickException{1, text("ask_carrier"), text("4111 1111 1111 1111")})
          == ErrorCode::MissingField);
    scene.must(li(), CloseException{1, text("found")});
    CHECK(scene.refusal(li(), TickException{1, text("ask_carrier"), {}}) == ErrorCode::NotOutstanding);
}

TEST_CASE("what is asked for must be of the return, with a note, and by one of the desk", "[workflow][exception]")
{
    Scene scene;
    scene.must(li(), request(1, "2"));
    CHECK(scene.refusal(li(), OpenException{ExceptionKind::ShortParcel, some(1, "1"), text(" ")})
          == ErrorCode::MissingField);
    CHECK(scene.refusal(li(), opening(ExceptionKind::ShortParcel, some(7, "1"))) == ErrorCode::NotFound);
    CHECK(scene.refusal(li(), opening(ExceptionKind::ShortParcel, some(1, "3"))) == ErrorCode::NotOutstanding);
    CHECK(scene.refusal(li(), opening(ExceptionKind::ShortParcel, some(1, "0.5"))) == ErrorCode::BadQuantity);
    CHECK(scene.refusal(li(), opening(ExceptionKind::DamagedInStore)) == ErrorCode::MissingField);
    CHECK(scene.refusal(li(), opening(ExceptionKind::DamagedInStore, some(1, "1"))) == ErrorCode::NotReceived);
    scene.situation.current.rma.origin = Origin::History;
    scene.situation.current.rma.closedAt = scene.now;
    CHECK(scene.refusal(li(), opening(ExceptionKind::ShortParcel)) == ErrorCode::AlreadyClosed);
}

TEST_CASE("goods damaged in the store bear no fee, whatever they look like, and no deduction", "[workflow][exception]")
{
    Scene scene;
    scene.policy.fees = {{{}, {}, BasisPoints::fromValue(2000), {}}};
    scene.must(li(), request(2, "2", "changed_mind", true));
    Scene whole = scene;
    whole.must(na(), inspection(1, "2", "used", "discount"));
    CHECK(whole.settlement().lines.front().fee == money("4.00"));
    CHECK(scene.refusal(li(), opening(ExceptionKind::DamagedInStore, some(1, "1")))
          == ErrorCode::NeedsSecondPerson); // it takes the fee of what li logged
    scene.must(na(), opening(ExceptionKind::DamagedInStore, some(1, "1")));
    CHECK(exception(scene).uninspected == units("1"));
    Inspect inspect = inspection(1, "2", "used", "discount");
    inspect.deductions = {{1, money("9.01"), text("scratched")}};
    CHECK(scene.refusal(na(), inspect) == ErrorCode::BadAmount);
    CHECK(problem(scene, na(), inspect) == text("deduction_damaged"));
    inspect.deductions = {{1, money("9.00"), text("scratched")}}; // the share of the other piece, after its fee
    scene.must(na(), inspect);
    CHECK(scene.settlement().lines.front().fee == money("2.00"));
    CHECK(scene.current().findings.front().damagedInStore == units("1"));
}

TEST_CASE("a line inspected in pieces takes what it takes at once, the damaged piece in either of them",
          "[workflow][exception]")
{
    Scene scene;
    scene.policy.fees = {{{}, text("used"), BasisPoints::fromValue(2000), {}}};
    scene.must(li(), request(2, "2", "changed_mind", true));
    scene.must(na(), opening(ExceptionKind::DamagedInStore, some(1, "1")));
    Scene cheap = scene; // the piece without a fee comes first: the mark goes with it
    cheap.must(na(), inspection(1, "1", "opened", "restock"));
    cheap.must(na(), inspection(1, "1", "used", "discount"));
    CHECK(cheap.settlement(1).lines.front().fee.isZero());
    CHECK(cheap.settlement(2).lines.front().fee == money("2.00"));
    Inspect both = inspection(1, "1", "opened", "restock");
    both.units.push_back({1, units("1"), text("used"), text("discount")});
    scene.must(na(), both); // at once it is the piece for which most would be taken
    CHECK(scene.settlement(1).lines.front().fee.isZero());
}

TEST_CASE("what was inspected before it was damaged keeps its fee, and marked goods are not split off",
          "[workflow][exception]")
{
    Scene scene;
    scene.policy.fees = {{{}, text("used"), BasisPoints::fromValue(2000), {}}};
    scene.must(li(), request(1, "3", "changed_mind", true));
    scene.must(na(), inspection(1, "1", "used", "discount"));
    scene.must(na(), opening(ExceptionKind::DamagedInStore, some(1, "3")));
    CHECK(exception(scene).uninspected == units("2"));
    CHECK(problem(scene, li(), SplitReturn{{{1, units("1"), Step::Inspect}}, {}}) == text("split_damaged"));
    scene.must(li(), CloseException{std::nullopt, text("reported")});
    CHECK(damagedToInspect(scene.current(), 1) == units("2")); // closed or not
    Scene reported = scene;
    reported.must(li(), opening(ExceptionKind::DamagedInStore, some(1, "1"))); // it takes no fee away any more
    scene.must(na(), inspection(1, "2", "used", "discount"));
    CHECK(scene.settlement(2).lines.front().fee.isZero());
    CHECK(damagedToInspect(scene.current(), 1).isZero());
}

TEST_CASE("what is followed up is assigned by name, stands still on hold and goes on when the return closes",
          "[workflow][exception]")
{
    Scene scene;
    scene.must(li(), request(1, "3"));
    scene.must(li(), opening(ExceptionKind::LostParcel, some(1, "1")));
    scene.must(li(), opening(ExceptionKind::ShortParcel, some(1, "1")));
    CHECK(scene.refusal(hao(), Assign{Step::FollowUp, staffOf(li())}) == ErrorCode::MissingField);
    scene.must(hao(), Assign{Step::FollowUp, staffOf(lei()), 2});
    CHECK(scene.current().taskOf(exception(scene, 2))->owner == Owner::person(lei().staff));
    CHECK(scene.current().taskOf(exception(scene, 1))->owner == Owner::of(Role::Counter));
    CHECK(scene.refusal(li(), Assign{Step::FollowUp, staffOf(lei()), 1}) == ErrorCode::NotAllowed);
    const UtcTime due = scene.current().taskOf(exception(scene, 1))->dueAt;
    scene.must(li(), HoldReturn{text("on holiday")});
    scene.advanceMinutes(60);
    scene.must(li(), Cancel{text("not any more")}); // ends the hold with the return
    CHECK_FALSE(scene.rma().hold.has_value());
    CHECK(scene.current().taskOf(exception(scene, 1))->dueAt == due.plusMinutes(60));
    CHECK(scene.openSteps() == text("follow_up"));
    scene.must(hao(), Assign{Step::FollowUp, staffOf(na()), 1}); // closed returns, too
    scene.must(na(), CloseException{1, text("done")});
    scene.must(lei(), CloseException{2, text("done")});
    CHECK(scene.openSteps().isEmpty());
    CHECK_FALSE(scene.rma().isOpen());
}

TEST_CASE("everybody in the store may handle an exception, and the button says so", "[workflow][exception]")
{
    Scene scene;
    scene.must(li(), request(1, "3"));
    for (const Actor &actor : {li(), na(), lei(), hao()}) {
        Scene copy = scene;
        copy.must(actor, opening(ExceptionKind::ShortParcel));
        copy.must(actor, TickException{std::nullopt, text("count_again"), {}});
        copy.must(actor, CloseException{std::nullopt, text("all there")});
        const auto all = possible(copy.situation, actor, copy.policy, copy.now);
        const auto one = std::ranges::find(all, Right::HandleException, &Possibility::right);
        REQUIRE(one != all.end());
        CHECK(one->isPossible());
    }
}
