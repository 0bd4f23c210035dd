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
    return {number, text(reason), money(estimate)};
}

Verdict verdict(std::optional<BusinessDate> saleDay, std::vector<RequestedLine> lines)
{
    return judge({saleDay, day("2026-11-22"), std::move(lines)}, policy(), currency());
}

VerdictResult ofDay(const char *saleDay, const char *reason = "changed_mind")
{
    return verdict(day(saleDay), {line(1, reason, "10.00")}).result;
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
