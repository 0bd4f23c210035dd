// SPDX-License-Identifier: GPL-3.0-or-later
// Units that go another way go on in a return of their own: nothing is lost, nothing counts twice, nothing becomes younger.
#include "core/workflow/split.h"
#include "core/policy/deadline.h"
#include "core/workflow/estimate.h"
#include "core/workflow/possible.h"
#include "tests/core/workflow/otherwise_scene.h"

#include <QJsonArray>

using namespace rd;
using namespace rd::test;

namespace
{
SplitReturn splitting(std::vector<SplitUnits> units, const char *reason = "")
{
    return {std::move(units), text(reason)};
}

SplitUnits going(int line, const char *quantity, std::optional<Step> at = {})
{
    return {line, units(quantity), at};
}

Error refused(const Scene &scene, const Action &action, const Actor &actor = li())
{
    const auto decided = decide(scene.situation, action, actor, scene.policy, scene.now);
    REQUIRE_FALSE(decided);
    return decided.error();
}

/// Splits, and gives the scene of the new return; the first one goes on with the old.
Scene split(Scene &scene, const SplitReturn &action, const Actor &actor = li())
{
    scene.must(actor, action);
    REQUIRE(scene.last.splitOff);
    Scene off = scene;
    off.situation.current = scene.last.splitOff->next;
    off.situation.current.rma.id = RmaId(2);
    return off;
}

/// Two lines: 3 of line 1 (needs no review) and 2 of line 2.
Scene twoLines(bool areGoodsPresent = false)
{
    Scene scene;
    LogReturn log = request(1, "3", "changed_mind", areGoodsPresent);
    log.lines.push_back(request(2, "2", "changed_mind").lines.front());
    scene.must(li(), log);
    return scene;
}

const Task &taskAt(const Scene &scene, Step step)
{
    REQUIRE(scene.current().openTask(step) != nullptr);
    return *scene.current().openTask(step);
}
}

TEST_CASE("units go from where they stand, and both returns add up", "[workflow][split]")
{
    Scene scene = twoLines();
    scene.must(li(), Receive{{some(1, "1")}});
    const Scene off = split(scene, splitting({going(1, "1", Step::Inspect), going(2, "2")}, "two ways"));

    const LineQuantities &left = scene.counts(1);
    CHECK(left.moved == units("1"));
    CHECK(left.movedReceived == units("1"));
    CHECK(left.toInspect().isZero());
    CHECK(left.toReceive() == units("2"));
    CHECK(left.own() == units("2"));
    CHECK(scene.counts(2).moved == units("2"));
    CHECK(scene.counts(2).movedApproved == units("2"));
    CHECK(scene.counts(2).movedReceived.isZero());
    CHECK(scene.counts(2).live().isZero());
    REQUIRE(off.current().lines.size() == 2);
    CHECK(off.counts(1).requested == units("1"));
    CHECK(off.counts(1).toInspect() == units("1"));
    CHECK(off.counts(2).requested == units("2"));
    CHECK(off.counts(2).toReceive() == units("2"));
    CHECK(scene.last.splitOff->from == std::vector<int>{1, 2});
    CHECK(off.current().line(1)->reason == text("changed_mind"));
    CHECK(off.current().line(2)->saleLinePaid == money("20.00"));
    CHECK(scene.situation.claims.at(SaleLineId(101)).live == units("3")); // their place stays taken, once
    CHECK(scene.situation.claims.at(SaleLineId(102)).live == units("2"));
    CHECK(scene.lastEvents() == text("split_off"));
    CHECK(scene.last.events.front().text == text("two ways"));
    REQUIRE(scene.last.splitOff->events.size() == 1);
    CHECK(scene.last.splitOff->events.front().action == EventAction::SplitFrom);
    CHECK(scene.lastMessages() == text("split"));
    CHECK(off.openSteps() == text("receive inspect"));
    CHECK(scene.openSteps() == text("receive"));
}

TEST_CASE("only what nobody has found yet may go; a refusal says what could", "[workflow][split]")
{
    Scene scene = twoLines();
    scene.must(li(), Receive{{some(1, "2")}});
    scene.must(na(), inspection(1, "1"));
    scene.must(li(), ReportLost{{some(2, "1")}, text("not in the parcel")});
    // Line 1: one on its way, one here, one inspected. Line 2: one on its way, one lost.
    const Error tooMany = refused(scene, splitting({going(1, "3")}));
    CHECK(tooMany.code == ErrorCode::NotOutstanding);
    CHECK(detail(tooMany, "problem") == text("split"));
    CHECK(detail(tooMany, "asked") == text("3"));
    CHECK(detail(tooMany, "outstanding") == text("2"));
    CHECK(detail(tooMany, "review") == text("0"));
    CHECK(detail(tooMany, "receive") == text("1"));
    CHECK(detail(tooMany, "inspect") == text("1"));
    CHECK(detail(refused(scene, splitting({going(1, "2", Step::Receive)})), "outstanding") == text("1"));
    CHECK(refused(scene, splitting({going(1, "1", Step::Review)})).code == ErrorCode::NotOutstanding);
    CHECK(refused(scene, splitting({going(1, "1", Step::Settle)})).code == ErrorCode::NotOutstanding);
    CHECK(refused(scene, splitting({going(2, "2")})).code == ErrorCode::NotOutstanding); // one of them is lost

    const Error which = refused(scene, splitting({going(1, "1")}));
    CHECK(which.code == ErrorCode::MissingField);
    CHECK(detail(which, "field") == text("step"));
    CHECK(detail(which, "line") == text("1"));
    CHECK(refused(scene, splitting({})).code == ErrorCode::MissingField);
    CHECK(refused(scene, splitting({going(9, "1")})).code == ErrorCode::NotFound);
    CHECK(refused(scene, splitting({going(1, "0")})).code == ErrorCode::BadQuantity);
    CHECK(refused(scene, splitting({going(1, "0.5", Step::Receive)})).code == ErrorCode::BadQuantity);
    CHECK(refused(scene, splitting({going(2, "1"), going(2, "1")})).code == ErrorCode::BadQuantity);
    CHECK(refused(scene, splitting({going(2, "1")}, "4111 1111 1111 1111")).code == ErrorCode::MissingField);
    for (const Actor &actor : {na(), lei()}) {
        CHECK(refused(scene, splitting({going(2, "1")}), actor).code == ErrorCode::NotAllowed);
    }

    Scene all = scene; // all that can go of a line needs no step
    const Scene off = split(all, splitting({going(1, "2")}));
    CHECK(off.counts(1).toReceive() == units("1"));
    CHECK(off.counts(1).toInspect() == units("1"));
    CHECK(all.counts(1).live() == units("1"));
    CHECK(all.step() == Step::Receive); // of line 2
}

TEST_CASE("waived, declined, cancelled and handed back units stay where that happened", "[workflow][split]")
{
    Scene waived = twoLines();
    waived.must(hao(), WaiveGoods{{some(2, "2")}, text("not worth the postage")});
    CHECK(refused(waived, splitting({going(2, "1")})).code == ErrorCode::NotOutstanding);
    Scene review;
    review.must(li(), request(5, "2"));
    review.must(hao(), Decline{{some(1, "1")}, text("worn")});
    CHECK(refused(review, splitting({going(1, "2")})).code == ErrorCode::NotOutstanding);
    CHECK(detail(refused(review, splitting({going(1, "1")})), "problem") == text("nothing_stays"));
    Scene back = twoLines(true);
    back.must(li(), HandBack{{some(1, "2")}});
    CHECK(detail(refused(back, splitting({going(1, "2")})), "outstanding") == text("1"));
    Scene closed = twoLines();
    closed.must(li(), Cancel{text("changed their mind")});
    CHECK(refused(closed, splitting({going(1, "1")})).code == ErrorCode::AlreadyClosed);
}

TEST_CASE("something stays in the return; what was settled is enough", "[workflow][split]")
{
    Scene one;
    one.must(li(), request(6, "1"));
    const Error whole = refused(one, splitting({going(1, "1")}));
    CHECK(whole.code == ErrorCode::NotOutstanding);
    CHECK(detail(whole, "problem") == text("nothing_stays"));
    CHECK(detail(whole, "live") == text("1"));

    Scene scene;
    scene.must(li(), request(2, "2", "changed_mind", true));
    scene.must(na(), inspection(1, "1"));
    scene.must(lei(), payIn());
    const Scene off = split(scene, splitting({going(1, "1")}));
    CHECK_FALSE(scene.rma().isOpen());
    CHECK(scene.rma().outcome == Outcome::Settled);
    CHECK(scene.lastEvents() == text("split_off closed"));
    CHECK(off.rma().isOpen());
    CHECK(off.openSteps() == text("inspect"));
}

TEST_CASE("measured goods go in fractions", "[workflow][split]")
{
    Scene scene;
    scene.must(li(), request(3, "1.365"));
    const Scene off = split(scene, splitting({going(1, "0.455")}));
    CHECK(off.counts(1).requested == units("0.455"));
    CHECK(scene.counts(1).own() == units("0.91"));
}

TEST_CASE("nothing becomes younger: the step keeps owner, opening, due time and pause, the customer the promise",
          "[workflow][split]")
{
    Scene scene = twoLines();
    scene.must(hao(), Assign{Step::Receive, staffOf(yang())});
    scene.advanceMinutes(60);
    scene.must(li(), HoldReturn{text("waiting for the parcel number")});
    scene.advanceMinutes(60);
    scene.must(li(), Resume{});
    const Task before = taskAt(scene, Step::Receive);
    scene.advanceMinutes(60 * 24 * 30);
    const UtcTime promised = scene.rma().promisedBy;
    const UtcTime opened = scene.rma().openedAt;
    scene.must(li(), Chase{});
    scene.must(li(), HoldReturn{text("again")});
    scene.situation.today = day("2026-12-22");
    const Scene off = split(scene, splitting({going(1, "1")}));

    Task copied = taskAt(off, Step::Receive);
    CHECK(isLate(copied, std::nullopt, scene.now));
    CHECK(copied == before); // the open one is worked on, and counts, in both
    CHECK(taskAt(scene, Step::Receive) == before);
    CHECK(off.rma().promisedBy == promised);
    CHECK(off.rma().openedAt == opened);
    CHECK(off.rma().hold == scene.rma().hold);
    CHECK(off.rma().storeDay == day("2026-12-22")); // its number is of that day
    CHECK(off.rma().chasers == 0);
    REQUIRE(off.rma().splitFrom);
    CHECK(off.rma().splitFrom->loggedDay == day("2026-11-22"));
    CHECK(off.rma().splitFrom->at == scene.now);
}

TEST_CASE("a step that nothing is left at goes on in the new return, and is counted there", "[workflow][split]")
{
    Scene scene = twoLines();
    scene.must(li(), Receive{{some(1, "3")}});
    const Scene off = split(scene, splitting({going(2, "2")}));
    CHECK(scene.openSteps() == text("inspect"));
    int carried = 0;
    for (const Task &task : scene.current().tasks) {
        carried += task.isCarried ? 1 : 0;
        CHECK((!task.isCarried || (task.step == Step::Receive && task.closedAt == scene.now)));
    }
    CHECK(carried == 1);
    CHECK_FALSE(taskAt(off, Step::Receive).isCarried);
    REQUIRE(off.current().tasks.size() == 2); // and the review that it has behind it, as it was
    CHECK(off.current().tasks.front().step == Step::Review);
    CHECK(off.current().tasks.front().isCarried);
    CHECK(off.current().tasks.front().closedAt == scene.current().tasks.front().closedAt);
    CHECK_FALSE(scene.current().tasks.front().isCarried);
}

TEST_CASE("the verdict comes along with the rules of the lines that moved", "[workflow][split]")
{
    Scene scene;
    LogReturn log = request(1, "3", "changed_mind");
    log.lines.push_back(request(5, "2", "changed_mind").lines.front()); // 3000.00: above the limit of the whole return
    scene.must(li(), log);
    REQUIRE(scene.rma().verdict.result == VerdictResult::NeedsReview);
    Scene off = split(scene, splitting({going(1, "2")}));
    CHECK(off.rma().verdict.result == VerdictResult::NeedsReview); // 4.67 alone would have passed
    CHECK(off.rma().verdict.policyVersion == scene.rma().verdict.policyVersion);
    for (const RuleResult &rule : off.rma().verdict.rules) {
        CHECK(rule.line <= 1);
    }
    CHECK(off.step() == Step::Review);
    CHECK(off.refusal(li(), Approve{}) == ErrorCode::NotAllowed);
    Scene second = split(scene, splitting({going(2, "1")}));
    REQUIRE(second.current().lines.size() == 1);
    CHECK(second.rma().verdict.rules.front().line == 1);
    CHECK(scene.rma().verdict.rules.size() == 3); // nothing is edited away
}

TEST_CASE("I6: nobody leaves the chain by a split", "[workflow][split][I6]")
{
    Scene scene;
    scene.now = at("2027-01-22T02:00:00Z");
    scene.situation.today = day("2027-01-22"); // outside the window
    scene.must(yang(), request(2, "2", "changed_mind", true));
    CHECK(refused(scene, Approve{{}, true, text("a regular")}, li()).code == ErrorCode::NotAllowed);
    scene.must(hao(), Approve{{}, true, text("a regular")});
    Scene off = split(scene, splitting({going(1, "1")}));
    CHECK(off.rma().loggedBy == yang().staff); // not Li, who split it
    CHECK(off.rma().approvedBy == hao().staff);
    CHECK(off.rma().isOverridden);

    Scene own;
    own.now = scene.now;
    own.situation.today = scene.situation.today;
    own.must(hao(), request(2, "2", "changed_mind", true));
    const Scene ownOff = split(own, splitting({going(1, "1")}), mei());
    CHECK(ownOff.refusal(hao(), Approve{{}, true, text("mine")}) == ErrorCode::NeedsSecondPerson);
}

TEST_CASE("I6: the limit counts what was granted in both", "[workflow][split][I6]")
{
    Scene scene;
    scene.must(li(), request(5, "2", "defective", true)); // 3000.00, the limit is 2000.00
    scene.must(hao(), Approve{});
    Scene off = split(scene, splitting({going(1, "1")}));
    scene.must(na(), inspection(1, "1"));
    CHECK(scene.settlement().state == SettlementState::Due);
    off.situation.claims = scene.situation.claims;
    off.situation.grantedTogether = scene.situation.grantedTogether;
    off.must(na(), inspection(1, "1"));
    CHECK(off.settlement().state == SettlementState::ToCountersign);
    CHECK(scene.settlement().amount + off.settlement().amount == money("3000.00"));
}

TEST_CASE("compensation has one limit for returns split from each other", "[workflow][split][I3]")
{
    Scene scene = twoLines();
    scene.must(hao(), Compensate{text("freight"), money("30.00"), text("late")});
    Scene off = split(scene, splitting({going(1, "1")}));
    off.situation.elsewhere.compensated[text("freight")] = money("30.00");
    const Error kind = refused(off, Compensate{text("freight"), money("20.01"), text("late")}, hao());
    CHECK(kind.code == ErrorCode::OverSettlement);
    CHECK(detail(kind, "left") == text("20.00"));
    off.policy.compensationLimit = money("40.00");
    CHECK(detail(refused(off, Compensate{text("goodwill"), money("10.01"), text("late")}, hao()), "left")
          == text("10.00"));
    off.must(hao(), Compensate{text("freight"), money("10.00"), text("late")});
    CHECK(off.current().settlements.size() == 1); // the other one stays where it was granted
}

TEST_CASE("I5: a fixed fee is taken once, however the line is split", "[workflow][split][I5]")
{
    Scene scene;
    FeeRule fee;
    fee.reason = text("changed_mind");
    fee.fixed = money("1.00");
    scene.policy.fees = {fee};
    scene.must(li(), request(1, "3", "changed_mind", true)); // 3 pieces for 7.01
    Scene off = split(scene, splitting({going(1, "1")}));
    scene.must(na(), inspection(1, "2", "used"));
    CHECK(scene.settlement().lines.front().fee == money("1.00"));
    off.situation.claims = scene.situation.claims;
    off.situation.elsewhere.lines[1] = {{{text("used"), units("2")}}, scene.settlement().lines.front().gross};
    off.must(na(), inspection(1, "1", "used"));
    CHECK(off.settlement().lines.front().fee.isZero());
    CHECK(scene.settlement().lines.front().gross + off.settlement().lines.front().gross == money("7.01"));
}

TEST_CASE("I5: without a receipt the pieces of a split line give the whole", "[workflow][split][I5]")
{
    Scene scene;
    scene.policy.isStoreCreditOffered = true;
    scene.situation.sale.reset();
    scene.situation.withoutSale = WithoutSale{{{text("SKU-2"), money("3.33")}}, {}};
    RequestLine line;
    line.sku = text("SKU-2");
    line.quantity = units("3");
    line.reason = text("changed_mind");
    line.resolution = Resolution::StoreCredit;
    LogReturn log;
    log.lines = {line};
    log.customer = CustomerId(7);
    log.areGoodsPresent = true;
    scene.must(li(), log);
    scene.must(hao(), Approve{});
    Scene off = split(scene, splitting({going(1, "1")}));
    CHECK(off.current().line(1)->saleLinePaid == money("9.99")); // what the goods are a part of
    scene.must(na(), inspection(1, "2"));
    off.situation.claims = scene.situation.claims; // storage counts both
    off.must(na(), inspection(1, "1"));
    CHECK(scene.settlement().amount + off.settlement().amount == money("9.99"));
}

TEST_CASE("a return split off is split again, and knows where its units were logged", "[workflow][split]")
{
    Scene scene = twoLines();
    scene.situation.current.lines[0].id = ReturnLineId(11);
    scene.situation.current.rma.id = RmaId(1);
    Scene off = split(scene, splitting({going(1, "2")}));
    off.situation.current.lines[0].id = ReturnLineId(21);
    off.situation.today = day("2026-12-01");
    const Scene third = split(off, splitting({going(1, "1")}));
    const LineSplit &from = third.current().line(1)->split;
    CHECK(from.from == ReturnLineId(21));
    CHECK(from.root == ReturnLineId(11));
    CHECK(third.rma().splitFrom->from == RmaId(2));
    CHECK(third.rma().splitFrom->root == RmaId(1));
    CHECK(third.rma().splitFrom->loggedDay == day("2026-11-22"));
}

TEST_CASE("the button says whether something can go", "[workflow][split]")
{
    const auto refusalOf = [](const Scene &scene) {
        for (const Possibility &one : possible(scene.situation, li(), scene.policy, scene.now)) {
            if (one.right == Right::Split) {
                return one.refusal;
            }
        }
        throw std::logic_error("no button");
    };
    Scene scene = twoLines(true);
    CHECK_FALSE(refusalOf(scene));
    scene.must(na(), Inspect{{{1, units("3"), text("opened"), text("restock")}}, {}, {}});
    CHECK_FALSE(refusalOf(scene));
    scene.must(na(), Inspect{{{2, units("2"), text("opened"), text("restock")}}, {}, {}});
    REQUIRE(refusalOf(scene));
    CHECK(detail(*refusalOf(scene), "problem") == text("split"));
    Scene measured;
    measured.must(li(), request(3, "0.455"));
    CHECK_FALSE(refusalOf(measured));
}
