// SPDX-License-Identifier: GPL-3.0-or-later
// A refund goes back the way it was paid.
#include "core/policy/tender_rule.h"

#include "core/policy/default_policy.h"
#include "tests/support/catch.h"
#include "tests/support/values.h"

using namespace rd;
using namespace rd::test;

namespace
{
QString allowed(const std::vector<const char *> &paidWith, const Policy &policy = defaultPolicy(currency()))
{
    std::vector<SaleTender> tenders;
    for (const char *code : paidWith) {
        tenders.push_back({text(code), {}});
    }
    return refundTenders(tenders, policy).join(QLatin1Char(' '));
}

const QString kAny = text("cash card wechat alipay transfer gift_card");
}

TEST_CASE("refunds go to the tenders the sale was paid with", "[policy]")
{
    CHECK(allowed({"card"}) == text("card"));
    CHECK(allowed({"gift_card", "cash"}) == text("gift_card cash"));
    CHECK(allowed({"cash", "cash"}) == text("cash"));
}

TEST_CASE("replacements come after the tenders themselves", "[policy]")
{
    Policy policy = defaultPolicy(currency());
    policy.tenderReplacements[text("card")] = {text("transfer"), text("cash")};
    CHECK(allowed({"card"}, policy) == text("card transfer cash"));
    CHECK(allowed({"card", "cash"}, policy) == text("card cash transfer"));
    CHECK(allowed({"wechat"}, policy) == text("wechat"));
}

TEST_CASE("a sale of unknown tender may be paid back in any, never in unknown", "[policy]")
{
    CHECK(allowed({"unknown"}) == kAny);
    CHECK(allowed({}) == kAny);
    CHECK(allowed({""}) == kAny);
    CHECK(allowed({"bitcoin"}) == kAny);
    CHECK(allowed({"wechat", "unknown"}) == text("wechat cash card alipay transfer gift_card"));
}
