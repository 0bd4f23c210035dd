// SPDX-License-Identifier: GPL-3.0-or-later
// What the policy says to a request, and which rule said it.
#include "core/policy/verdict.h"

#include "core/policy/default_policy.h"
#include "tests/support/catch.h"
#include "tests/support/values.h"

using namespace rd;
using namespace rd::test;

namespace
{
Policy policy()
{
    Policy rules = defaultPolicy(currency());
    rules.version = PolicyVersion(4);
    rules.reasons.front().windowDays = 90; // defective
    return rules;
}

RequestedLine line(int number, const char *reason, const char *estimate)
{
    return {number, text(reason), money(estimate), {text("SKU-7"), text("Blue lamp"), text("Lighting")}};
}

Verdict verdict(std::optional<BusinessDate> saleDay, std::vector<RequestedLine> lines)
{
    return judge({saleDay, day("2026-11-22"), std::move(lines)}, policy(), currency());
}

VerdictResult ofDay(const char *saleDay, const char *reason = "changed_mind")
{
    return verdict(day(saleDay), {line(1, reason, "10.00")}).result;
}

/// What a rule says to the lamp, sold so many days ago.
Verdict underRule(const ArticleRule &rule, const char *reason, int daysAgo)
{
    Policy rules = policy();
    rules.articleRules = {rule};
    const BusinessDate today = day("2026-11-22");
    return judge({today.plusDays(-daysAgo), today, {line(1, reason, "10.00")}}, rules, currency());
}

ArticleRule forAll()
{
    ArticleRule rule;
    rule.article = text("*");
    return rule;
}

VerdictResult ofAmount(const char *estimate)
{
    return verdict(day("2026-11-20"), {line(1, "changed_mind", estimate)}).result;
}
}

TEST_CASE("inside the window is approved, to the last day", "[policy]")
{
    CHECK(ofDay("2026-11-22") == VerdictResult::Approved);
    CHECK(ofDay("2026-10-23") == VerdictResult::Approved); // 30 days
    CHECK(ofDay("2026-10-22") == VerdictResult::DeniedUnlessOverridden);
    CHECK(ofDay("2020-01-01") == VerdictResult::DeniedUnlessOverridden);
}

TEST_CASE("a reason may have a window of its own", "[policy]")
{
    CHECK(ofDay("2026-08-24", "defective") == VerdictResult::Approved); // 90 days
    CHECK(ofDay("2026-08-23", "defective") == VerdictResult::DeniedUnlessOverridden);
}

TEST_CASE("a sale after the return needs a look, a sale without a day an override", "[policy]")
{
    CHECK(ofDay("2026-11-23") == VerdictResult::NeedsReview);
    const Verdict unknown = verdict({}, {line(1, "defective", "1.00")});
    CHECK(unknown.result == VerdictResult::DeniedUnlessOverridden);
    CHECK(unknown.rules.front().value == text("unknown"));
}

TEST_CASE("up to the limit is approved, above needs a review", "[policy]")
{
    CHECK(ofAmount("500.00") == VerdictResult::Approved);
    CHECK(ofAmount("500.01") == VerdictResult::NeedsReview);
}

TEST_CASE("the limit counts all lines of the request together", "[policy]")
{
    const auto lines = {line(1, "changed_mind", "250.00"), line(2, "changed_mind", "250.01")};
    CHECK(verdict(day("2026-11-20"), lines).result == VerdictResult::NeedsReview);
}

TEST_CASE("the strictest line decides, and every rule says what it saw", "[policy]")
{
    const Verdict mixed = verdict(day("2026-10-01"),
                                  {line(1, "defective", "300.00"), line(2, "changed_mind", "300.00")});
    CHECK(mixed.result == VerdictResult::DeniedUnlessOverridden);
    CHECK(mixed.policyVersion == PolicyVersion(4));
    REQUIRE(mixed.rules.size() == 3);
    CHECK(mixed.rules[0] == RuleResult{1, text("return_window"), text("52"), text("90"), VerdictResult::Approved});
    CHECK(mixed.rules[1]
          == RuleResult{2, text("return_window"), text("52"), text("30"), VerdictResult::DeniedUnlessOverridden});
    CHECK(mixed.rules[2]
          == RuleResult{0, text("auto_approve_limit"), text("600.00"), text("500.00"), VerdictResult::NeedsReview});
}

TEST_CASE("a pattern is about the whole number, name or category, whatever their case", "[policy]")
{
    CHECK(fitsPattern({}, text("anything")));
    CHECK(fitsPattern(text("sku-?"), text("SKU-7")));
    CHECK_FALSE(fitsPattern(text("sku-?"), text("SKU-77")));
    CHECK_FALSE(fitsPattern(text("SKU"), text("SKU-7")));
    CHECK(fitsPattern(text("*lamp*"), text("Blue lamp, small/large")));
    CHECK_FALSE(fitsPattern(text("a.c"), text("abc"))); // no other sign means anything
    CHECK(fitsPattern(text("灯*"), text("灯泡")));
    ArticleRule rule;
    rule.article = text("*LAMP");
    const RuledArticle lamp{text("SKU-7"), text("Blue lamp"), text("Lighting")};
    CHECK(rule.fits(lamp, text("other")));
    rule.category = text("Food*");
    CHECK_FALSE(rule.fits(lamp, text("other")));
    rule.category = text("light*");
    rule.reason = text("defective");
    CHECK_FALSE(rule.fits(lamp, text("other")));
    CHECK(rule.fits(lamp, text("defective")));
}

TEST_CASE("an article may have a window of its own, before the reason's", "[policy]")
{
    ArticleRule rule = forAll();
    rule.windowDays = 7;
    CHECK(underRule(rule, "changed_mind", 7).result == VerdictResult::Approved);
    CHECK(underRule(rule, "changed_mind", 8).result == VerdictResult::DeniedUnlessOverridden);
    CHECK(underRule(rule, "defective", 8).result == VerdictResult::DeniedUnlessOverridden);
    rule.reason = text("changed_mind");
    CHECK(underRule(rule, "defective", 90).result == VerdictResult::Approved);
    rule.windowDays = 60;
    CHECK(underRule(rule, "changed_mind", 60).rules.front()
          == RuleResult{1, text("return_window"), text("60"), text("60"), VerdictResult::Approved});
}

TEST_CASE("of several rules the first that says a thing decides it", "[policy]")
{
    Policy rules = policy();
    ArticleRule other = forAll();
    other.article = text("CHAIR*");
    other.windowDays = 1;
    ArticleRule first = forAll();
    first.needsReview = true;
    ArticleRule second = forAll();
    second.windowDays = 5;
    second.needsReview = false;
    ArticleRule third = forAll();
    third.windowDays = 100;
    rules.articleRules = {other, first, second, third};
    const BusinessDate today = day("2026-11-22");
    const Verdict verdict = judge({today.plusDays(-6), today, {line(1, "changed_mind", "1.00")}}, rules, currency());
    CHECK(verdict.rules.at(0).limit == text("5"));
    CHECK(verdict.rules.at(1) == RuleResult{1, text("article_review"), text("SKU-7"), {}, VerdictResult::NeedsReview});
}

TEST_CASE("goods that failed after the window but in their warranty are reviewed", "[policy]")
{
    ArticleRule rule = forAll();
    rule.warrantyDays = 730;
    const Verdict inside = underRule(rule, "defective", 730);
    CHECK(inside.result == VerdictResult::NeedsReview);
    CHECK(inside.rules.front()
          == RuleResult{1, text("warranty"), text("730"), text("730"), VerdictResult::NeedsReview});
    CHECK(underRule(rule, "defective", 90).result == VerdictResult::Approved); // still in the window
    CHECK(underRule(rule, "defective", 731).result == VerdictResult::DeniedUnlessOverridden);
    CHECK(underRule(rule, "changed_mind", 100).result == VerdictResult::DeniedUnlessOverridden);
    Policy rules = policy();
    rules.warrantyDays = 365;
    const BusinessDate today = day("2026-11-22");
    const auto ofStore = [&](std::optional<BusinessDate> saleDay) {
        return judge({saleDay, today, {line(1, "defective", "1.00")}}, rules, currency()).result;
    };
    CHECK(ofStore(today.plusDays(-365)) == VerdictResult::NeedsReview);
    CHECK(ofStore(today.plusDays(-366)) == VerdictResult::DeniedUnlessOverridden);
    CHECK(ofStore(std::nullopt) == VerdictResult::DeniedUnlessOverridden); // nobody knows how old it is
}

TEST_CASE("what was sold for good comes back only where the store is at fault", "[policy]")
{
    ArticleRule rule = forAll();
    rule.finalSale = FinalSale::Never;
    const Verdict never = underRule(rule, "changed_mind", 1);
    CHECK(never.result == VerdictResult::Denied);
    CHECK(never.rules.at(1) == RuleResult{1, text("final_sale"), text("SKU-7"), {}, VerdictResult::Denied});
    CHECK(underRule(rule, "wrong_item", 1).result == VerdictResult::NeedsReview);
    rule.finalSale = FinalSale::UnlessOverridden;
    CHECK(underRule(rule, "changed_mind", 1).result == VerdictResult::DeniedUnlessOverridden);
    rule.finalSale = FinalSale::No;
    CHECK(underRule(rule, "changed_mind", 1).result == VerdictResult::Approved);
    CHECK(underRule(rule, "changed_mind", 1).rules.size() == 2); // window and limit
}

TEST_CASE("late goods come back for goods or credit, unless they are at fault", "[policy]")
{
    Policy rules = policy();
    const auto late = [&rules](int daysAgo, Resolution wanted, const char *reason = "changed_mind") {
        const BusinessDate today = day("2026-11-22");
        RequestedLine asked = line(1, reason, "10.00");
        asked.resolution = wanted;
        return judge({today.plusDays(-daysAgo), today, {asked}}, rules, currency());
    };
    CHECK(late(31, Resolution::Exchange).result == VerdictResult::DeniedUnlessOverridden);
    rules.lateDays = 14;
    for (const int days : {31, 44}) {
        CHECK(late(days, Resolution::Exchange).result == VerdictResult::Approved);
        CHECK(late(days, Resolution::StoreCredit).result == VerdictResult::Approved);
        CHECK(late(days, Resolution::Refund).result == VerdictResult::DeniedUnlessOverridden);
        CHECK(grantsCreditOnly(late(days, Resolution::Exchange)));
    }
    CHECK(late(45, Resolution::Exchange).result == VerdictResult::DeniedUnlessOverridden);
    CHECK_FALSE(grantsCreditOnly(late(30, Resolution::Refund)));
    CHECK(late(30, Resolution::Refund).result == VerdictResult::Approved);
    CHECK(late(91, Resolution::Exchange, "defective").result == VerdictResult::DeniedUnlessOverridden);
}

TEST_CASE("a gift comes back for goods or credit: who brings it is not who paid", "[policy]")
{
    const auto gift = [](Resolution wanted, bool isGift) {
        Request request{day("2026-11-20"), day("2026-11-22"), {line(1, "changed_mind", "10.00")}};
        request.lines.front().resolution = wanted;
        request.isGift = isGift;
        return judge(request, policy(), currency());
    };
    CHECK(gift(Resolution::Refund, true).result == VerdictResult::DeniedUnlessOverridden);
    CHECK(gift(Resolution::Exchange, true).result == VerdictResult::Approved);
    CHECK(gift(Resolution::Refund, false).result == VerdictResult::Approved);
    CHECK(grantsCreditOnly(gift(Resolution::Exchange, true)));
    CHECK_FALSE(grantsCreditOnly(gift(Resolution::Exchange, false)));
}

TEST_CASE("goods that a credit paid come back for goods or credit, never for money", "[policy]")
{
    const auto judged = [](Resolution wanted, bool isPaidByCredit) {
        Request request{day("2026-11-20"), day("2026-11-22"), {line(1, "changed_mind", "10.00")}};
        request.lines.front().resolution = wanted;
        request.isPaidByCredit = isPaidByCredit;
        return judge(request, policy(), currency());
    };
    CHECK(judged(Resolution::Refund, false).result == VerdictResult::Approved);
    CHECK(judged(Resolution::Refund, true).result == VerdictResult::DeniedUnlessOverridden);
    CHECK(judged(Resolution::Exchange, true).result == VerdictResult::Approved);
    CHECK(grantsCreditOnly(judged(Resolution::Exchange, true)));
    CHECK_FALSE(grantsCreditOnly(judged(Resolution::Exchange, false)));
}

TEST_CASE("a flag needs a review or an override, as the policy says, and names its reason and last day", "[policy]")
{
    CustomerFlag forEver;
    forEver.reason = text("swapped labels");
    CustomerFlag untilSunday = forEver;
    untilSunday.reason = text("worn clothes");
    untilSunday.until = day("2026-11-29");
    Request request{day("2026-11-20"), day("2026-11-22"), {line(1, "changed_mind", "10.00")}};
    CHECK(judge(request, policy(), currency()).result == VerdictResult::Approved);
    request.flags = {forEver, untilSunday};
    for (const VerdictResult meaning : {VerdictResult::NeedsReview, VerdictResult::DeniedUnlessOverridden}) {
        Policy rules = policy();
        rules.flaggedCustomer = meaning;
        const Verdict flagged = judge(request, rules, currency());
        CHECK(flagged.result == meaning);
        REQUIRE(flagged.rules.size() == 4);
        CHECK(flagged.rules[1] == RuleResult{0, text("flagged_customer"), text("swapped labels"), {}, meaning});
        CHECK(flagged.rules[2]
              == RuleResult{0, text("flagged_customer"), text("worn clothes"), text("2026-11-29"), meaning});
        CHECK_FALSE(grantsCreditOnly(flagged));
    }
}
