// SPDX-License-Identifier: GPL-3.0-or-later
// Gifts and bundles while goods come back piece by piece, in one return or several.
#include "tests/core/workflow/scene.h"

#include "core/workflow/estimate.h"
#include "core/workflow/promotions.h"

#include <algorithm>

using namespace rd;
using namespace rd::test;

namespace
{
/// Line 2 (2 for 20.00) brings line 7 (1 for nothing, worth 6.00) for every two; lines 1 and 2 are a bundle that saves 3.00.
Scene withGift(int every = 2)
{
    Scene scene;
    scene.policy.promotions = {{text("tote"), {}, text("SKU-2"), text("SKU-7"), every, {}, money("6.00")}};
    scene.situation.sale->lines[6].kind = SaleLineKind::Adjustment;
    return scene;
}

Scene withBundle()
{
    Scene scene;
    scene.policy.promotions = {{text("set"), {}, {}, {}, 1, {text("SKU-2"), text("SKU-6")}, money("30.00")}};
    return scene;
}

LogReturn both(const char *units2, int other, Resolution resolution = Resolution::Refund)
{
    LogReturn log = request(2, units2, "changed_mind", true);
    log.lines.front().resolution = resolution;
    log.lines.push_back({other, units("1"), text("changed_mind"), Resolution::Refund});
    return log;
}

Inspect accepting(std::initializer_list<LineQuantity> lines, const char *disposition = "restock")
{
    Inspect inspect;
    for (const LineQuantity &line : lines) {
        inspect.units.push_back({line.line, line.quantity, text("opened"), text(disposition)});
    }
    return inspect;
}

const RuleResult *promotionRule(const Scene &scene)
{
    const auto &rules = scene.rma().verdict.rules;
    const auto found = std::ranges::find(rules, text("promotion"), &RuleResult::rule);
    return found == rules.end() ? nullptr : &*found;
}

Scene refundedWithoutGift()
{
    Scene scene = withGift();
    scene.must(li(), request(2, "1", "changed_mind", true));
    scene.must(na(), inspection(1, "1"));
    return scene;
}
}

TEST_CASE("a gift that stays with the customer is withheld, and said before", "[workflow][promotion]")
{
    const Scene scene = refundedWithoutGift();
    const RuleResult *rule = promotionRule(scene);
    REQUIRE(rule != nullptr);
    CHECK(rule->value == text("tote"));
    CHECK(rule->limit == text("6.00"));
    CHECK(scene.rma().verdict.result == VerdictResult::Approved);
    const SettlementLine &line = scene.settlement().lines.front();
    CHECK(line.gross == money("10.00"));
    CHECK(line.promotions == std::vector<PromotionTerm>{{text("tote"), units("1"), money("6.00")}});
    CHECK(scene.settlement().amount == money("4.00"));
    const auto terms = explain(scene.settlement(), scene.current(), currency());
    Money sum;
    for (const Explanation &term : terms) {
        sum += term.amount;
    }
    CHECK(sum == money("4.00"));
    CHECK(terms.back().code == text("promotion"));
    CHECK(terms.back().args.value(text("promotion")).toString() == text("tote"));
}

TEST_CASE("with its gift an article gives all that was paid", "[workflow][promotion]")
{
    Scene scene = withGift();
    scene.must(li(), both("2", 7));
    CHECK(promotionRule(scene) == nullptr);
    scene.must(na(), accepting({some(1, "2"), some(2, "1")}));
    CHECK(scene.settlement().amount == money("20.00"));
    CHECK(scene.settlement().lines.back().gross.isZero());
}

TEST_CASE("goods given for those with a gift are looked at when they come back for money", "[workflow][promotion]")
{
    Scene scene = withGift(2);
    ExchangedSale first{*scene.situation.sale, {}, {{2, units("1")}}};
    first.sale.receipt = text("first");
    scene.situation.exchangedSales = {first};
    const auto verdictOf = [](Scene asked, const LogReturn &log) {
        asked.must(li(), log);
        return asked.rma().verdict;
    };
    const LogReturn refund = request(1, "1", "changed_mind", true);
    const Verdict looked = verdictOf(scene, refund);
    CHECK(looked.result == VerdictResult::NeedsReview);
    const auto rule = std::ranges::find(looked.rules, text("earlier_promotion"), &RuleResult::rule);
    REQUIRE(rule != looked.rules.end());
    CHECK(rule->value == text("first"));
    CHECK(rule->limit == text("6.00"));

    LogReturn other = refund;
    other.lines.front().resolution = Resolution::Exchange;
    CHECK(verdictOf(scene, other).result == VerdictResult::Approved);
    scene.situation.exchangedSales.front().standing.gone[7] = units("1"); // the gift is back
    CHECK(verdictOf(scene, refund).result == VerdictResult::Approved);
    scene.situation.exchangedSales.front() = first;
    scene.situation.exchangedSales.front().standing.gone[2] = units("1"); // it was withheld for another unit
    scene.situation.exchangedSales.front().standing.withheld[text("tote")] = money("6.00");
    CHECK(verdictOf(scene, refund).result == VerdictResult::Approved);
}

TEST_CASE("a gift that is not accepted is not back", "[workflow][promotion]")
{
    Scene scene = withGift();
    scene.must(li(), both("2", 7));
    Inspect inspect = accepting({some(1, "2")});
    inspect.units.push_back({2, units("1"), text("damaged"), text("hand_back")});
    scene.must(na(), inspect);
    CHECK(scene.settlement().amount == money("14.00"));
}

TEST_CASE("in any order and any returns it comes to the same", "[workflow][promotion]")
{
    Scene scene = refundedWithoutGift(); // 4.00, the gift is withheld
    scene.must(lei(), payIn());
    scene.startAnother();
    scene.must(li(), request(2, "1", "changed_mind", true));
    CHECK(promotionRule(scene) == nullptr); // it is owed once
    scene.must(na(), inspection(1, "1"));
    CHECK(scene.settlement().amount == money("10.00"));
    scene.must(lei(), payIn());
    scene.startAnother();
    scene.must(li(), request(7, "1", "changed_mind", true)); // the gift, late
    scene.must(na(), inspection(1, "1"));
    CHECK(scene.settlement().lines.front().promotions
          == std::vector<PromotionTerm>{{text("tote"), units("1"), money("-6.00")}});
    CHECK(scene.settlement().amount == money("6.00")); // 20.00 in all
    scene.startAnother();
    CHECK(scene.refusal(li(), request(7, "1", "changed_mind", true)) == ErrorCode::OverReturn); // and not twice
}

TEST_CASE("no more is withheld than the goods give, nor given than was withheld", "[workflow][promotion]")
{
    Scene scene = withGift();
    scene.policy.promotions.front().value = money("16.00");
    scene.must(li(), request(2, "1", "changed_mind", true));
    scene.must(na(), inspection(1, "1"));
    CHECK(scene.settlement().amount.isZero());
    CHECK(scene.settlement().state == SettlementState::Done);
    scene.startAnother();
    scene.must(li(), request(7, "1", "changed_mind", true));
    scene.must(na(), inspection(1, "1"));
    CHECK(scene.settlement().amount == money("10.00"));
}

TEST_CASE("a deduction is from what the promotion left", "[workflow][promotion]")
{
    Scene scene = withGift();
    scene.must(li(), request(2, "1", "changed_mind", true));
    Inspect inspect = inspection(1, "1");
    inspect.deductions = {{1, money("4.01"), text("torn")}};
    CHECK(scene.refusal(na(), inspect) == ErrorCode::BadAmount);
    inspect.deductions = {{1, money("4.00"), text("torn")}};
    scene.must(na(), inspect);
    CHECK(scene.settlement().amount.isZero());
}

TEST_CASE("part of a bundle costs what the bundle saved; the rest of it gives that back", "[workflow][promotion]")
{
    Scene scene = withBundle();
    scene.must(li(), request(6, "1", "changed_mind", true));
    scene.must(na(), inspection(1, "1"));
    CHECK(scene.settlement().amount == money("450.00"));
    scene.startAnother();
    scene.must(li(), request(2, "1", "changed_mind", true));
    scene.must(na(), inspection(1, "1"));
    CHECK(scene.settlement().amount == money("10.00")); // the second piece is in no bundle
    scene.startAnother();
    scene.must(li(), request(2, "1", "changed_mind", true));
    scene.must(na(), inspection(1, "1"));
    CHECK(scene.settlement().amount == money("40.00"));
}

TEST_CASE("other goods in exchange keep the gift; turned into money they do not", "[workflow][promotion]")
{
    Scene scene = withGift();
    LogReturn log = request(2, "1", "changed_mind", true);
    log.lines.front().resolution = Resolution::Exchange;
    scene.must(li(), log);
    CHECK(promotionRule(scene) == nullptr);
    scene.must(na(), inspection(1, "1"));
    CHECK(scene.settlement().amount == money("10.00"));
    scene.must(hao(), ConvertSettlement{Resolution::Refund, text("nothing fits"), {}});
    CHECK(scene.settlement(2).amount == money("4.00"));
    scene.must(hao(), ConvertSettlement{Resolution::Exchange, text("something fits"), {}});
    CHECK(scene.settlement(3).amount == money("10.00"));
    CHECK(scene.settlement(3).lines.front().promotions.empty());
}

TEST_CASE("no money comes out of an exchange while a promotion would be withheld", "[workflow][promotion]")
{
    Scene scene = withGift();
    LogReturn log = request(2, "1", "changed_mind", true);
    log.lines.front().resolution = Resolution::Exchange;
    scene.must(li(), log);
    scene.must(na(), inspection(1, "1"));
    const auto goods = [](const char *price) {
        Exchange exchange;
        exchange.items = {{text("CANDY"), units("1"), money(price)}};
        exchange.tender = text("cash");
        return exchange;
    };
    CHECK(scene.refusal(lei(), goods("9.99")) == ErrorCode::BadAmount);
    scene.must(lei(), goods("10.00")); // goods for all of it keep the gift
}

TEST_CASE("a gift given for more than there was is taken back, and money becomes a credit", "[workflow][promotion]")
{
    Scene scene = withGift();
    scene.policy.isStoreCreditOffered = true;
    scene.policy.promotions.front().value = money("16.00"); // more than the goods are worth
    scene.must(li(), request(2, "1", "changed_mind", true));
    scene.must(na(), inspection(1, "1"));
    CHECK(scene.settlement().amount.isZero());
    scene.startAnother();
    scene.must(li(), request(7, "1", "changed_mind", true));
    scene.must(na(), inspection(1, "1"));
    CHECK(scene.settlement().amount == money("10.00"));
    CHECK(Scene(scene).act(na(), Undo{Undoable::Inspection, {}, text("wrong bag")}));
    scene.must(hao(), ConvertSettlement{Resolution::StoreCredit, text("wants a credit"), {}});
    CHECK(scene.settlement(2).amount == money("10.00"));
}

TEST_CASE("goods that a manager waived keep their gift", "[workflow][promotion]")
{
    Scene scene = withGift();
    scene.must(li(), request(2, "1", "defective"));
    scene.must(hao(), WaiveGoods{{}, text("too far")});
    CHECK(scene.settlement().amount == money("10.00"));
    scene.startAnother();
    scene.must(li(), request(2, "1", "changed_mind", true)); // the first unit that comes back is this one
    scene.must(na(), inspection(1, "1"));
    CHECK(scene.settlement().amount == money("4.00"));
}

TEST_CASE("what another settlement counts on is not undone", "[workflow][promotion]")
{
    Scene scene = withGift();
    scene.must(li(), both("1", 7));
    scene.must(na(), accepting({some(1, "1")})); // withheld
    scene.advanceMinutes(1);
    scene.must(na(), accepting({some(2, "1")})); // given
    CHECK(scene.settlement(2).amount == money("6.00"));
    scene.must(na(), Undo{Undoable::Inspection, {}, text("wrong bag")}); // the last one first
    CHECK(scene.settlement(2).state == SettlementState::Void);
    scene.advanceMinutes(1);
    scene.must(na(), accepting({some(2, "1")}));
    scene.must(lei(), Pay{text("cash"), {}, {}, 3});
    CHECK(scene.refusal(hao(), ConvertSettlement{Resolution::Exchange, text("something fits"), 1})
          == ErrorCode::NotOutstanding);
    scene.policy.promotions.clear(); // nor when the promotion is over
    CHECK(scene.refusal(hao(), ConvertSettlement{Resolution::Exchange, text("something fits"), 1})
          == ErrorCode::NotOutstanding);
}

TEST_CASE("a gift that another refund counts on stays back", "[workflow][promotion]")
{
    Scene scene = withGift();
    scene.must(li(), request(7, "1", "changed_mind", true));
    scene.must(na(), inspection(1, "1"));
    const ReturnCase gift = scene.current();
    const Undo undo{Undoable::Inspection, {}, text("wrong bag")};
    CHECK(Scene(scene).act(na(), undo)); // nothing hangs on it yet
    scene.startAnother();
    scene.must(li(), request(2, "1", "changed_mind", true));
    scene.must(na(), inspection(1, "1"));
    CHECK(scene.settlement().amount == money("10.00"));
    scene.situation.promotionsElsewhere = promotionStanding(scene.current());
    scene.situation.current = gift;
    CHECK(scene.refusal(na(), undo) == ErrorCode::NotOutstanding);
}

TEST_CASE("a return of the past took its gift along", "[workflow][promotion]")
{
    Scene scene = withGift();
    scene.situation.promotionsElsewhere.gone = {{2, units("1")}};
    scene.must(li(), request(2, "1", "changed_mind", true));
    CHECK(promotionRule(scene) == nullptr); // the till let it go
    scene.must(na(), inspection(1, "1"));
    CHECK(scene.settlement().amount == money("10.00"));
}

TEST_CASE("a line for nothing that no promotion names is no goods", "[workflow][promotion]")
{
    Scene scene = withGift();
    scene.policy.promotions.clear();
    CHECK(scene.refusal(li(), request(7, "1", "changed_mind")) == ErrorCode::NotReturnable);
}
