// SPDX-License-Identifier: GPL-3.0-or-later
// Serial numbers and the list of articles: what a request names, what the inspector reads, what the list forbids.
#include "tests/core/workflow/scene.h"

using namespace rd;
using namespace rd::test;

namespace
{
/// Line 2 of the receipt sold A1 and B2 for 20.00.
Scene soldByNumber()
{
    Scene scene;
    scene.situation.sale->lines[1].serial = text("A1, B2");
    return scene;
}

Scene kept()
{
    Scene scene;
    Article phone;
    phone.sku = text("SKU-2");
    phone.keepsSerials = true;
    scene.situation.articles[phone.sku] = phone;
    return scene;
}

LogReturn asking(const char *quantity, const QStringList &serials, const char *reason = "defective")
{
    LogReturn log = request(2, quantity, reason, true);
    log.lines.front().serials = serials;
    return log;
}

HeldSerial held(const char *serial, std::optional<SaleLineId> line, const char *logged)
{
    return {text("SKU-2"), text(serial), line, text("R-1"), day(logged)};
}

QString problemOf(const Scene &scene, const Actor &actor, const Action &action)
{
    const auto decided = decide(scene.situation, action, actor, scene.policy, scene.now);
    REQUIRE_FALSE(decided);
    return decided.error().details.value(QLatin1String("problem")).toString();
}

InspectedUnits found(int line, const char *serial, const char *condition = "opened",
                     const char *disposition = "restock")
{
    return {line, units("1"), text(condition), text(disposition), text(serial)};
}
}

TEST_CASE("units that the receipt tells apart are lines of their own", "[workflow][serials]")
{
    Scene scene = soldByNumber();
    scene.must(li(), asking("2", {text("b2"), text("A1")}));
    REQUIRE(scene.current().lines.size() == 2);
    CHECK(scene.current().lines[0].serial == text("B2")); // as it was sold
    CHECK(scene.current().lines[1].serial == text("A1"));
    CHECK(scene.current().lines[1].line == 2);
    CHECK(scene.counts(1).requested == units("1"));
    CHECK(scene.counts(2).received == units("1"));
    const QJsonArray logged = scene.last.events.front().facts.value(QLatin1String("lines")).toArray();
    CHECK(logged.at(1).toObject().value(QLatin1String("serial")).toString() == text("A1"));
}

TEST_CASE("all that is left of a receipt needs no scan, a part of it does", "[workflow][serials]")
{
    Scene scene = soldByNumber();
    CHECK(scene.refusal(li(), asking("1", {})) == ErrorCode::MissingField);
    CHECK(problemOf(scene, li(), asking("1", {})) == text("serial"));
    scene.situation.heldSerials = {held("A1", SaleLineId(102), "2026-11-20")};
    scene.situation.claims[SaleLineId(102)].live = units("1");
    scene.must(li(), asking("1", {}));
    CHECK(scene.current().lines.front().serial == text("B2"));
}

TEST_CASE("where the list keeps serial numbers, each unit is scanned", "[workflow][serials]")
{
    const Scene scene = kept();
    CHECK(problemOf(scene, li(), asking("2", {})) == text("serial"));
    CHECK(scene.refusal(li(), asking("2", {text("X")})) == ErrorCode::BadQuantity);
    CHECK(problemOf(scene, li(), asking("2", {text("X")})) == text("serial_count"));
    CHECK(problemOf(scene, li(), asking("2", {text("X"), text("x")})) == text("serial_twice"));
    Scene taken = kept();
    taken.must(li(), asking("2", {text("X"), text("Y")}));
    CHECK(taken.current().lines.size() == 2);
}

TEST_CASE("one number cannot stand in two lines of a request", "[workflow][serials]")
{
    const Scene scene = kept();
    LogReturn log = asking("1", {text("X")});
    log.lines.push_back(log.lines.front());
    CHECK(problemOf(scene, li(), log) == text("serial_twice"));
}

TEST_CASE("only what was sold on the line comes back by it", "[workflow][serials]")
{
    const Scene scene = soldByNumber();
    CHECK(scene.refusal(li(), asking("1", {text("C3")})) == ErrorCode::NotReturnable);
    CHECK(problemOf(scene, li(), asking("1", {text("C3")})) == text("serial_not_sold"));
}

TEST_CASE("a number that does not stand for each unit tells nothing", "[workflow][serials]")
{
    Scene batch;
    batch.situation.sale->lines[1].serial = text("BATCH-7");
    batch.must(li(), asking("1", {}));
    CHECK(batch.current().lines.front().serial.isEmpty());
}

TEST_CASE("a unit that is in a return comes again only after it was sold again", "[workflow][serials]")
{
    Scene same = kept(); // sold on 2026-11-19
    same.situation.heldSerials = {held("X", SaleLineId(102), "2026-11-01")};
    CHECK(same.refusal(li(), asking("1", {text("x")})) == ErrorCode::OverReturn);
    CHECK(problemOf(same, li(), asking("1", {text("x")})) == text("serial_held"));

    Scene other = kept();
    other.situation.heldSerials = {held("X", SaleLineId(900), "2026-11-20")}; // came back after this sale
    CHECK(problemOf(other, li(), asking("1", {text("X")})) == text("serial_held"));
    other.situation.heldSerials = {held("X", SaleLineId(900), "2026-11-19")}; // and was sold again that day
    other.must(li(), asking("1", {text("X")}));

    Scene unknownDay = kept();
    unknownDay.situation.sale->storeDay.reset();
    unknownDay.situation.heldSerials = {held("X", SaleLineId(900), "2026-11-01")};
    CHECK(problemOf(unknownDay, li(), asking("1", {text("X")})) == text("serial_held"));
}

TEST_CASE("without a receipt a unit is worth its price, and comes once", "[workflow][serials]")
{
    Scene scene = kept();
    scene.situation.sale.reset();
    scene.situation.withoutSale = WithoutSale{{{text("SKU-2"), money("9.99")}}, {}};
    LogReturn log = asking("2", {text("X"), text("Y")});
    log.customer = CustomerId(1);
    log.lines.front().saleLine = 0;
    log.lines.front().sku = text("SKU-2");
    scene.situation.heldSerials = {held("Y", SaleLineId(900), "2026-11-01")};
    CHECK(problemOf(scene, li(), log) == text("serial_held"));
    scene.situation.heldSerials.clear();
    scene.must(li(), log);
    REQUIRE(scene.current().lines.size() == 2);
    CHECK(scene.current().lines[1].saleLinePaid == money("9.99"));
    CHECK(scene.current().lines[1].saleLineQuantity == units("1"));
}

TEST_CASE("another unit than the one asked for is not accepted", "[workflow][serials]")
{
    Scene scene = soldByNumber();
    scene.must(li(), asking("2", {text("A1"), text("B2")}));
    CHECK(scene.refusal(na(), Inspect{{found(1, "Z9")}, {}, {}}) == ErrorCode::NotReturnable);
    CHECK(problemOf(scene, na(), Inspect{{found(1, "Z9")}, {}, {}}) == text("swapped"));
    CHECK(problemOf(scene, na(), Inspect{{found(1, "Z9", "wrong_item", "restock")}, {}, {}}) == text("swapped"));
    CHECK(problemOf(scene, na(), Inspect{{found(1, "Z9", "opened", "hand_back")}, {}, {}}) == text("swapped"));
    scene.must(na(), Inspect{{found(1, "Z9", "wrong_item", "hand_back"), found(2, "b2")}, {}, {}});
    CHECK(scene.current().findings[0].serial == text("Z9"));
    CHECK(scene.counts(1).accepted.isZero());
    CHECK(scene.counts(2).accepted == units("1"));
}

TEST_CASE("one number is read from one unit", "[workflow][serials]")
{
    Scene scene;
    scene.must(li(), request(2, "2", "defective", true));
    CHECK(problemOf(scene, na(), Inspect{{{1, units("2"), text("opened"), text("restock"), text("X")}}, {}, {}})
          == text("serial_count"));
    scene.must(na(), Inspect{{found(1, "X")}, {}, {}}); // nothing was asked for by number
    CHECK(scene.current().findings.front().serial == text("X"));
}

TEST_CASE("I5: units told apart give what they give together, and pay one fixed fee", "[workflow][serials][I5]")
{
    FeeRule fee;
    fee.fixed = money("3.00");
    for (const bool atOnce : {true, false}) {
        Scene scene = soldByNumber();
        scene.policy.fees = {fee};
        scene.must(li(), asking("2", {text("A1"), text("B2")}, "changed_mind"));
        if (atOnce) {
            scene.must(na(), Inspect{{found(1, ""), found(2, "")}, {}, {}});
        } else {
            scene.must(na(), Inspect{{found(2, "")}, {}, {}});
            scene.must(na(), Inspect{{found(1, "")}, {}, {}});
        }
        Money gross;
        Money fees;
        for (const Settlement &settlement : scene.current().settlements) {
            for (const SettlementLine &line : settlement.lines) {
                gross += line.gross;
                fees += line.fee;
            }
        }
        CHECK(gross == money("20.00"));
        CHECK(fees == money("3.00"));
    }
}

TEST_CASE("an article that is not returnable is denied unless a manager overrides it", "[workflow][serials]")
{
    Scene scene;
    Article food;
    food.sku = text("SKU-2");
    food.isReturnable = false;
    scene.situation.articles[food.sku] = food;
    scene.must(li(), request(2, "1", "changed_mind", true));
    CHECK(scene.rma().verdict.result == VerdictResult::DeniedUnlessOverridden);
    const auto rule = std::ranges::find(scene.rma().verdict.rules, text("not_returnable_article"), &RuleResult::rule);
    REQUIRE(rule != scene.rma().verdict.rules.end());
    CHECK(rule->value == text("SKU-2"));
    CHECK(rule->limit == text("returnable"));
    CHECK(scene.refusal(hao(), Approve{}) == ErrorCode::NotReturnable);
    scene.must(hao(), Approve{{}, true, text("sealed")});

    Scene atFault = scene;
    atFault.startAnother();
    atFault.must(li(), request(2, "1"));
    CHECK(atFault.rma().verdict.result == VerdictResult::NeedsReview);
}

TEST_CASE("rules by category hold for what the list has in it", "[workflow][serials]")
{
    Scene scene;
    Article food;
    food.sku = text("SKU-2");
    food.category = text("food");
    scene.situation.articles[food.sku] = food;
    ArticleRule rule;
    rule.category = text("food");
    rule.needsReview = true;
    scene.policy.articleRules = {rule};
    scene.must(li(), request(2, "1"));
    CHECK(scene.rma().verdict.result == VerdictResult::NeedsReview);
}

TEST_CASE("a unit that is split off keeps its number", "[workflow][serials]")
{
    Scene scene = soldByNumber();
    scene.must(li(), asking("2", {text("A1"), text("B2")}));
    scene.must(li(), SplitReturn{{{2, units("1"), Step::Inspect}}, {}});
    REQUIRE(scene.last.splitOff);
    CHECK(scene.last.splitOff->next.lines.front().serial == text("B2"));
}

TEST_CASE("a unit that another receipt sold, and that did not come back, is not of this one", "[workflow][serials]")
{
    Scene scene; // the line names no number
    scene.situation.unitsOut = {{text("SKU-2"), text("X"), SaleLineId(900), text("R-77"), day("2026-11-20"), {}}};
    const auto refused = decide(scene.situation, asking("1", {text("x")}), li(), scene.policy, scene.now);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::NotReturnable);
    const QJsonObject &facts = refused.error().details;
    CHECK(facts.value(QLatin1String("problem")).toString() == text("serial_sold_elsewhere"));
    CHECK(facts.value(QLatin1String("receipt")).toString() == text("R-77"));
    CHECK(facts.value(QLatin1String("day")).toString() == text("2026-11-20"));
    scene.must(li(), asking("1", {text("Y")}));
}

TEST_CASE("a unit is of its own line, of its own article, and of nobody's while it is on its way",
          "[workflow][serials]")
{
    for (const UnitOut &out : {UnitOut{text("SKU-2"), text("X"), SaleLineId(102), text("R-1"), {}, {}},
                               UnitOut{text("OTHER"), text("X"), SaleLineId(900), text("R-1"), {}, {}},
                               UnitOut{text("SKU-2"), text("X"), {}, {}, {}, text("R-20261120-0001")}}) {
        Scene scene;
        scene.situation.unitsOut = {out};
        scene.must(li(), asking("1", {text("X")}));
    }
}

TEST_CASE("a swapped unit is an exception of its own", "[workflow][serials]")
{
    Scene scene = soldByNumber();
    scene.must(li(), asking("1", {text("A1")}));
    Inspect inspect;
    inspect.units = {found(1, "Z-9", "wrong_item", "hand_back")};
    scene.must(na(), inspect);
    REQUIRE(scene.current().exceptions.size() == 1);
    CHECK(scene.current().exceptions.front().kind == ExceptionKind::SwappedGoods);
}
