// SPDX-License-Identifier: GPL-3.0-or-later
// When a restocking fee is taken, and how much.
#include "core/policy/fee.h"

#include "core/policy/default_policy.h"
#include "tests/support/catch.h"
#include "tests/support/values.h"

using namespace rd;
using namespace rd::test;

namespace
{
Policy policyWith(std::vector<FeeRule> fees)
{
    Policy policy = defaultPolicy(currency());
    policy.fees = std::move(fees);
    return policy;
}

const FeeRule kTenthWhenUsed{{}, text("used"), BasisPoints::fromValue(1000), {}};
const FeeRule kFiveForChangedMind{text("changed_mind"), {}, {}, money("5.00")};

Money fee(const char *gross, const char *reason, const char *condition, const Policy &policy)
{
    return restockingFee(money(gross), text(reason), text(condition), policy);
}
}

TEST_CASE("a fee is a share, rounded half away from zero, or fixed", "[policy]")
{
    const Policy policy = policyWith({kTenthWhenUsed, kFiveForChangedMind});
    CHECK(fee("9.95", "changed_mind", "used", policy) == money("1.00"));
    CHECK(fee("9.94", "changed_mind", "used", policy) == money("0.99"));
    CHECK(fee("9.95", "changed_mind", "opened", policy) == money("5.00"));
}

TEST_CASE("the first rule that fits decides", "[policy]")
{
    CHECK(fee("9.95", "changed_mind", "used", policyWith({kFiveForChangedMind, kTenthWhenUsed})) == money("5.00"));
    const FeeRule anything{{}, {}, {}, money("1.00")};
    CHECK(fee("9.95", "other", "opened", policyWith({kTenthWhenUsed, anything})) == money("1.00"));
}

TEST_CASE("no fee without a rule that fits", "[policy]")
{
    CHECK(fee("9.95", "changed_mind", "used", policyWith({})).isZero());
    CHECK(fee("9.95", "other", "opened", policyWith({kTenthWhenUsed, kFiveForChangedMind})).isZero());
}

TEST_CASE("never a fee for what is the store's fault, nor for goods found defective", "[policy]")
{
    const Policy policy = policyWith({{{}, {}, BasisPoints::fromValue(BasisPoints::kWhole), {}}});
    for (const char *reason : {"defective", "wrong_item", "not_as_described", "missing_part"}) {
        INFO(reason);
        CHECK(fee("9.95", reason, "used", policy).isZero());
    }
    CHECK(fee("9.95", "changed_mind", "defective", policy).isZero());
    CHECK(fee("9.95", "changed_mind", "used", policy) == money("9.95"));
}

TEST_CASE("a fee is never more than the goods are worth", "[policy]")
{
    CHECK(fee("3.00", "changed_mind", "opened", policyWith({kFiveForChangedMind})) == money("3.00"));
    CHECK(fee("0.00", "changed_mind", "opened", policyWith({kFiveForChangedMind})).isZero());
}
