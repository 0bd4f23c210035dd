// SPDX-License-Identifier: GPL-3.0-or-later
// What is owed of a gift or a bundle while its goods go back.
#include "core/policy/promotion.h"

#include "core/policy/default_policy.h"
#include "core/policy/policy_json.h"
#include "tests/support/catch.h"
#include "tests/support/values.h"

#include <QJsonArray>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
SaleLine sold(int number, const char *sku, const char *quantity, const char *paid)
{
    SaleLine line;
    line.id = SaleLineId(number);
    line.line = number;
    line.sku = text(sku);
    line.name = text("Name of ") + text(sku);
    line.quantity = units(quantity);
    line.paid = money(paid);
    line.kind = line.paid.isZero() ? SaleLineKind::Adjustment : SaleLineKind::Goods;
    return line;
}

Sale saleOf(std::vector<SaleLine> lines)
{
    Sale sale;
    sale.lines = std::move(lines);
    return sale;
}

PromotionRule tote(int every = 1)
{
    PromotionRule rule;
    rule.code = u"tote"_s;
    rule.main = u"JACKET*"_s;
    rule.gift = u"TOTE"_s;
    rule.every = every;
    rule.value = money("19.90");
    return rule;
}

PromotionRule bundle()
{
    PromotionRule rule;
    rule.code = u"tea_set"_s;
    rule.bundle = {u"POT"_s, u"CUP*"_s};
    rule.value = money("30.00");
    return rule;
}

/// Units and amount: "1 19.90".
QString owed(const PromotionRule &rule, const Sale &sale, const std::map<int, const char *> &gone)
{
    UnitsByLine back;
    for (const auto &[line, quantity] : gone) {
        back[line] = units(quantity);
    }
    const PromotionOwed found = promotionOwed(rule, sale, back);
    return found.units.toDecimal() + u' ' + found.amount.toDecimal(currency());
}
}

TEST_CASE("a gift is owed when the goods that brought it are gone", "[policy]")
{
    const Sale sale = saleOf({sold(1, "JACKET-M", "2", "400.00"), sold(2, "TOTE", "2", "0.00")});
    CHECK(owed(tote(), sale, {}) == u"0 0.00"_s);
    CHECK(owed(tote(), sale, {{1, "1"}}) == u"1 19.90"_s);
    CHECK(owed(tote(), sale, {{1, "2"}}) == u"2 39.80"_s);
    CHECK(owed(tote(), sale, {{1, "1"}, {2, "1"}}) == u"0 0.00"_s);
    CHECK(owed(tote(), sale, {{1, "2"}, {2, "1"}}) == u"1 19.90"_s);
    CHECK(owed(tote(), sale, {{2, "2"}}) == u"0 0.00"_s); // who brings the gift alone owes nothing
}

TEST_CASE("one gift comes with so many of the goods", "[policy]")
{
    const Sale sale = saleOf(
        {sold(1, "JACKET-M", "3", "600.00"), sold(2, "JACKET-L", "2", "400.00"), sold(3, "TOTE", "2", "0.00")});
    CHECK(owed(tote(2), sale, {{1, "1"}}) == u"0 0.00"_s); // four are left
    CHECK(owed(tote(2), sale, {{1, "1"}, {2, "1"}}) == u"1 19.90"_s);
    CHECK(owed(tote(2), sale, {{1, "3"}, {2, "2"}}) == u"2 39.80"_s);
}

TEST_CASE("what was paid for a gift counts, and what was bought at its price is no gift", "[policy]")
{
    const Sale cheap = saleOf({sold(1, "JACKET-M", "1", "200.00"), sold(2, "TOTE", "1", "1.00")});
    CHECK(owed(tote(), cheap, {{1, "1"}}) == u"1 18.90"_s);
    const Sale bought = saleOf({sold(1, "JACKET-M", "1", "200.00"), sold(2, "TOTE", "1", "19.90")});
    CHECK(owed(tote(), bought, {{1, "1"}}) == u"0 0.00"_s);
    const Sale more = saleOf({sold(1, "JACKET-M", "1", "200.00"), sold(2, "TOTE", "3", "0.00")});
    CHECK(owed(tote(), more, {{1, "1"}}) == u"1 19.90"_s); // the other two came with something else
}

TEST_CASE("two for the price of one is a gift of the same article", "[policy]")
{
    PromotionRule rule = tote();
    rule.gift = u"JACKET*"_s;
    rule.value = money("150.00");
    const Sale sale = saleOf({sold(1, "JACKET-M", "1", "200.00"), sold(2, "JACKET-M", "1", "0.00")});
    CHECK(owed(rule, sale, {{1, "1"}}) == u"1 150.00"_s);
    CHECK(owed(rule, sale, {{1, "1"}, {2, "1"}}) == u"0 0.00"_s);
    Policy policy = defaultPolicy(currency());
    policy.promotions = {rule};
    CHECK(isGift(sale, sale.lines[1], policy));
    SaleLine typed = sale.lines[1];
    typed.kind = SaleLineKind::Goods;
    CHECK_FALSE(isGift(saleOf({typed}), typed, policy)); // it does not bring itself
}

TEST_CASE("a bundle is owed while a part of it is left, whichever", "[policy]")
{
    const Sale sale = saleOf({sold(1, "POT", "2", "100.00"), sold(2, "CUP-RED", "1", "40.00"),
                              sold(3, "CUP-BLUE", "2", "80.00"), sold(4, "SPOON", "1", "5.00")});
    CHECK(owed(bundle(), sale, {}) == u"0 0.00"_s); // two bundles and a cup
    CHECK(owed(bundle(), sale, {{2, "1"}}) == u"0 0.00"_s);
    CHECK(owed(bundle(), sale, {{2, "1"}, {3, "1"}}) == u"1 30.00"_s);
    CHECK(owed(bundle(), sale, {{1, "1"}, {2, "1"}, {3, "1"}}) == u"0 0.00"_s);
    CHECK(owed(bundle(), sale, {{1, "2"}}) == u"2 60.00"_s);
    CHECK(owed(bundle(), sale, {{1, "2"}, {2, "1"}, {3, "2"}}) == u"0 0.00"_s);
    CHECK(owed(bundle(), sale, {{4, "1"}}) == u"0 0.00"_s);
    CHECK(owed(bundle(), saleOf({sold(1, "POT", "1", "50.00")}), {{1, "1"}}) == u"0 0.00"_s);
}

TEST_CASE("a gift for nothing may come back where its promotion is part of the sale", "[policy]")
{
    Policy policy = defaultPolicy(currency());
    const Sale sale = saleOf(
        {sold(1, "JACKET-M", "1", "200.00"), sold(2, "TOTE", "1", "0.00"), sold(3, "BAG", "1", "0.00")});
    CHECK_FALSE(isGift(sale, sale.lines[1], policy));
    policy.promotions = {tote()};
    CHECK(isGift(sale, sale.lines[1], policy));
    CHECK_FALSE(isGift(sale, sale.lines[0], policy));
    CHECK_FALSE(isGift(sale, sale.lines[2], policy));
    CHECK_FALSE(isGift(saleOf({sale.lines[1]}), sale.lines[1], policy));
}

TEST_CASE("promotions come back from their document as they went", "[policy]")
{
    Policy policy = defaultPolicy(currency());
    policy.promotions = {tote(3), bundle()};
    policy.promotions.front().name = policy.promotions.back().name = {u"Gift"_s, u"赠品"_s};
    const auto read = policyFromJson(policyToJson(policy, currency()), currency(), storeZone());
    REQUIRE(read);
    CHECK(read->promotions == policy.promotions);
    QJsonObject older = policyToJson(policy, currency());
    older.remove(u"promotions"_s);
    CHECK(policyFromJson(older, currency(), storeZone())->promotions.empty());
}
