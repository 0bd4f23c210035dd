// SPDX-License-Identifier: GPL-3.0-or-later
// What the customer wants of units that have not come changes; what has come stays as it is.
#include "core/workflow/undo.h"

#include "core/domain/figure_return.h"
#include "tests/core/workflow/otherwise_scene.h"

#include <QJsonArray>

#include <algorithm>

using namespace rd;
using namespace rd::test;

namespace
{
EditRequest edit(std::vector<LineWish> lines, const char *note = "")
{
    return {std::move(lines), text(note)};
}

LineWish wish(int line, const char *quantity, const char *reason = "defective", std::optional<Resolution> to = {})
{
    return {line, units(quantity), text(reason), to};
}

Error refused(const Scene &scene, const Action &action, const Actor &actor = li())
{
    return scene.refused(actor, action);
}

Quantity claimed(const Scene &scene)
{
    return scene.situation.claims.at(*scene.current().lines.front().saleLine).live;
}
}

TEST_CASE("another reason and resolution: new lines in the same return, approved anew by the rules", "[workflow][edit]")
{
    Scene scene = asked();
    scene.advanceMinutes(90);
    scene.must(li(), edit({wish(1, "3", "changed_mind", Resolution::Exchange)}, "the other colour"));
    REQUIRE(scene.current().lines.size() == 2);
    const ReturnLine &line = scene.current().lines.back();
    CHECK(line.reason == text("changed_mind"));
    CHECK(line.resolution == Resolution::Exchange);
    CHECK(line.edit == LineEdit{1, units("3"), scene.now});
    CHECK(line.quantities.toReceive() == units("3"));
    CHECK(scene.counts(1).own().isZero());
    CHECK(scene.counts(1).live().isZero());
    CHECK(scene.counts(1).replacedApproved == units("3"));
    CHECK(claimed(scene) == units("3"));
    CHECK(scene.openSteps() == text("receive"));
    CHECK(scene.lastEvents() == text("request_edited approved"));
    CHECK(scene.lastMessages() == text("edited approved"));
    const EventDraft &event = scene.last.events.front();
    CHECK(event.text == text("the other colour"));
    CHECK(event.facts.value(text("before")).toArray().first().toObject().value(text("resolution")) == text("refund"));
    CHECK(event.facts.value(text("after")).toArray().first().toObject().value(text("line")) == 2);
    CHECK(event.facts.value(text("verdict_before")) == text("approved"));
    CHECK(event.facts.value(text("verdict")) == text("approved"));
    scene.must(na(), Receive{});
    scene.must(na(), inspection(2, "3"));
    CHECK(scene.settlement().kind == SettlementKind::Exchange);
}

TEST_CASE("an edit takes the approval back, and a review opens with its owner and due time", "[workflow][edit]")
{
    Scene scene = asked("3", false, true);
    CHECK(scene.openSteps() == text("review"));
    scene.must(hao(), Approve{{}, false, {}});
    scene.advanceMinutes(24 * 60);
    scene.must(li(), edit({wish(1, "3", "changed_mind")}));
    CHECK(scene.openSteps() == text("review"));
    CHECK(scene.lastEvents() == text("request_edited"));
    CHECK_FALSE(scene.rma().approvedBy);
    CHECK(scene.rma().verdict.result == VerdictResult::NeedsReview);
    const Task *review = scene.current().openTask(Step::Review);
    CHECK(review->openedAt == scene.now);
    CHECK(review->dueAt > scene.now);
    CHECK(review->owner == Owner::of(Role::Manager));
    CHECK(scene.rma().promisedBy > scene.now);
    scene.must(mei(), Approve{{}, false, {}});
    CHECK(scene.openSteps() == text("receive"));
}

TEST_CASE("fewer units: the rest is cancelled and its place is free; more need places of their own", "[workflow][edit]")
{
    Scene scene = asked("2");
    scene.must(li(), edit({wish(1, "1", "changed_mind")}));
    CHECK(scene.counts(1).cancelled == units("1"));
    CHECK(scene.counts(1).cancelledApproved == units("1"));
    CHECK(scene.counts(1).replaced == units("1"));
    CHECK(claimed(scene) == units("1"));
    scene.must(li(), edit({wish(2, "3", "changed_mind")}));
    CHECK(scene.current().lines.back().edit->units == units("1"));
    CHECK(claimed(scene) == units("3"));
    const Error over = refused(scene, edit({wish(3, "4", "changed_mind")}));
    CHECK(over.code == ErrorCode::OverReturn);
    CHECK(detail(over, "sold") == text("3"));
    CHECK(detail(over, "left") == text("0"));
    CHECK(detail(over, "asked") == text("1"));
}

TEST_CASE("one line wanted in parts; what has come stays, whatever became of it", "[workflow][edit]")
{
    Scene scene = asked();
    scene.must(na(), Receive{{some(1, "1")}});
    scene.must(na(), inspection(1, "1"));
    scene.must(lei(), payIn());
    const LineQuantities before = scene.counts(1);
    scene.must(li(), edit({wish(1, "1", "defective", Resolution::Exchange), wish(1, "1", "changed_mind")}));
    REQUIRE(scene.current().lines.size() == 3);
    CHECK(scene.counts(1).received == before.received);
    CHECK(scene.counts(1).settled == before.settled);
    CHECK(scene.counts(1).own() == units("1"));
    CHECK(scene.openSteps() == text("receive"));
    CHECK(claimed(scene) == units("3"));
    scene.must(na(), Receive{});
    scene.must(na(), inspection(2, "1"));
    scene.must(na(), inspection(3, "1"));
    const Error nothing = refused(scene, edit({wish(1, "1", "changed_mind")}));
    CHECK(nothing.code == ErrorCode::NotOutstanding);
    CHECK(detail(nothing, "problem") == text("edit"));
    CHECK(detail(nothing, "received") == text("1"));
    // Both together are worth what the whole line is.
    CHECK(scene.settlement(1).lines.front().gross + scene.settlement(2).lines.front().gross
              + scene.settlement(3).lines.front().gross
          == money("7.01"));
}

TEST_CASE("goods on the counter: the wish changes before the review, and what is not wanted goes back",
          "[workflow][edit]")
{
    Scene scene = asked("3", true, true);
    CHECK(scene.openSteps() == text("review"));
    scene.must(li(), edit({wish(1, "2", "changed_mind")}));
    CHECK(scene.openSteps() == text("review hand_back"));
    CHECK(scene.counts(1).toHandBack(true) == units("1"));
    scene.must(hao(), Approve{{}, false, {}});
    CHECK(scene.counts(2).received == units("2"));
    Scene plain = asked("3", true);
    CHECK(refused(plain, edit({wish(1, "2", "changed_mind")})).code == ErrorCode::NotOutstanding); // they are here
}

TEST_CASE("the rules of the return judge, as on the day of the request; more is asked today", "[workflow][edit]")
{
    Scene scene = asked("2");
    Policy then = scene.policy;
    then.version = scene.rma().verdict.policyVersion;
    scene.situation.judgedBy = std::make_shared<const Policy>(then);
    scene.policy.version = PolicyVersion(then.version.value() + 1);
    scene.policy.autoApproveLimit = Money(); // by the new rules everything is reviewed
    scene.situation.today = day("2027-02-01");
    scene.now = at("2027-02-01T02:00:00Z");
    Scene late = scene;
    scene.must(li(), edit({wish(1, "1", "changed_mind")}));
    CHECK(scene.rma().verdict.result == VerdictResult::Approved);
    CHECK(scene.rma().verdict.policyVersion == then.version);
    late.must(li(), edit({wish(1, "3", "changed_mind")}));
    CHECK(late.rma().verdict.result == VerdictResult::DeniedUnlessOverridden);
    CHECK(late.openSteps() == text("review"));
    CHECK(late.refusal(hao(), Approve{{}, false, {}}) == ErrorCode::OutsideWindow);
}

TEST_CASE("what was overridden is overridden anew, and rules about the customer stay", "[workflow][edit]")
{
    Scene scene;
    scene.situation.sale->storeDay = day("2026-01-02");
    scene.must(li(), request(1, "1", "changed_mind"));
    scene.must(hao(), Approve{{}, true, text("regular")});
    scene.must(hao(), edit({wish(1, "1", "other")}, "does not fit"));
    CHECK_FALSE(scene.rma().isOverridden);
    CHECK(scene.refusal(mei(), Approve{{}, false, {}}) == ErrorCode::OutsideWindow);
    Scene flagged;
    CustomerFlag flag;
    flag.reason = text("swaps goods");
    flagged.situation.flags = {flag};
    flagged.must(li(), request(1, "1"));
    flagged.situation.flags.clear(); // they are looked up at the request alone
    flagged.must(li(), edit({wish(1, "1", "changed_mind")}));
    CHECK(flagged.rma().verdict.result == VerdictResult::NeedsReview);
    CHECK(std::ranges::any_of(flagged.rma().verdict.rules,
                              [](const RuleResult &rule) { return rule.rule == text("flagged_customer"); }));
    CHECK(std::ranges::none_of(flagged.rma().verdict.rules, [](const RuleResult &rule) { return rule.line == 1; }));
}

TEST_CASE("refusals: nothing different, not offered, closed, card numbers, fractions, lines that are not there",
          "[workflow][edit]")
{
    Scene scene = asked();
    CHECK(detail(refused(scene, edit({wish(1, "3")})), "problem") == text("edit_same"));
    CHECK(refused(scene, edit({})).code == ErrorCode::MissingField);
    CHECK(refused(scene, edit({wish(9, "1")})).code == ErrorCode::NotFound);
    CHECK(refused(scene, edit({wish(1, "0")})).code == ErrorCode::BadQuantity);
    CHECK(refused(scene, edit({wish(1, "1.5")})).code == ErrorCode::BadQuantity);
    CHECK(refused(scene, edit({wish(1, "1", "no_such")})).code == ErrorCode::UnknownReason);
    const Error credit = refused(scene, edit({wish(1, "3", "defective", Resolution::StoreCredit)}));
    CHECK(credit.code == ErrorCode::NotReturnable);
    CHECK(detail(credit, "line") == text("1"));
    CHECK(refused(scene, edit({wish(1, "3", "changed_mind", Resolution::Repair)})).code == ErrorCode::NotReturnable);
    CHECK(refused(scene, edit({wish(1, "3", "other")})).code == ErrorCode::MissingField); // needs a note
    CHECK(refused(scene, edit({wish(1, "1", "changed_mind")}, "4111 1111 1111 1111")).code == ErrorCode::MissingField);
    scene.must(li(), Cancel{text("no")});
    CHECK(refused(scene, edit({wish(1, "1", "changed_mind")})).code == ErrorCode::AlreadyClosed);
}

TEST_CASE("whoever logged it may change it, a manager anybody's", "[workflow][edit]")
{
    Scene scene = asked();
    const EditRequest other = edit({wish(1, "2", "changed_mind")});
    const Error not_his = refused(scene, other, yang());
    CHECK(not_his.code == ErrorCode::NotAllowed);
    CHECK(detail(not_his, "right") == text("cancel_any"));
    CHECK(refused(scene, other, na()).code == ErrorCode::NotAllowed);
    scene.must(hao(), other);
    CHECK(scene.counts(2).toReceive() == units("2"));
}

TEST_CASE("a unit told apart stays that unit, and units without a receipt keep their worth", "[workflow][edit]")
{
    Scene scene = asked("1");
    scene.situation.current.lines.front().serial = text("IM-1");
    const Error two = refused(scene, edit({wish(1, "2", "changed_mind")}));
    CHECK(two.code == ErrorCode::BadQuantity);
    CHECK(detail(two, "problem") == text("serial_count"));
    scene.must(li(), edit({wish(1, "1", "changed_mind")}));
    CHECK(scene.current().lines.back().serial == text("IM-1"));

    Scene without = asked("3");
    ReturnLine &line = without.situation.current.lines.front();
    without.situation.sale.reset();
    without.situation.current.rma.sale.reset();
    line.saleLine.reset();
    line.saleLinePaid = money("10.00");
    line.saleLineQuantity = units("3");
    CHECK(detail(refused(without, edit({wish(1, "4", "changed_mind")})), "problem") == text("edit_without_receipt"));
    without.must(li(), edit({wish(1, "1", "changed_mind"), wish(1, "2", "other")}, "both"));
    CHECK(without.current().lines.at(1).saleLinePaid + without.current().lines.at(2).saleLinePaid == money("10.00"));
    CHECK(without.current().lines.at(1).saleLinePaid == money("3.33"));
    CHECK(without.current().lines.at(2).saleLineQuantity == units("2"));
}

TEST_CASE("a denied wish is refused, and what was cancelled by the change comes back only with a place",
          "[workflow][edit]")
{
    Scene scene = asked("3");
    ArticleRule never;
    never.article = scene.current().lines.front().sku;
    never.reason = text("changed_mind");
    never.finalSale = FinalSale::Never;
    scene.policy.articleRules = {never};
    CHECK(refused(scene, edit({wish(1, "3", "changed_mind")})).code == ErrorCode::NotReturnable);
    scene.must(li(), edit({wish(1, "2", "wrong_item")}));
    CHECK(undoableUnits(scene.current(), scene.current().lines.front(), Undoable::Cancellation) == units("1"));
    scene.must(hao(), Undo{Undoable::Cancellation, {}, text("after all")});
    CHECK(scene.counts(1).toReceive() == units("1"));
    CHECK(claimed(scene) == units("3"));
}

TEST_CASE("a month counts what is asked once, and ended months stay", "[workflow][edit]")
{
    Scene scene = asked("3");
    scene.must(li(), edit({wish(1, "2", "changed_mind")}));
    const UtcTime end = at("2026-11-30T16:00:00Z");
    const FigureReturn month = figureReturnOf(scene.current(), end, end);
    REQUIRE(month.lines.size() == 2);
    CHECK(month.lines.front().quantity == units("1"));
    CHECK(month.lines.back().quantity == units("2"));
    const FigureReturn before = figureReturnOf(scene.current(), scene.now, scene.now);
    REQUIRE(before.lines.size() == 1);
    CHECK(before.lines.front().quantity == units("3"));
}
