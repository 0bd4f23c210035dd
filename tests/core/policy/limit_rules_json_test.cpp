// SPDX-License-Identifier: GPL-3.0-or-later
// Groups of customers, and limits of some reasons and groups in the policy document.
#include "tests/core/policy/rules_with.h"

using namespace rd;
using namespace rd::test;

namespace
{
const char *const kGroups = "[{'code':'vip','name':{'en':'Regulars','zh_CN':'老顾客'}},"
                            "{'code':'trade','name':{'en':'Trade','zh_CN':'企业客户'}}]";

/// The usual rules with both groups and these limits.
Result<Policy> withGroups(const char *limits)
{
    QJsonObject document = policyToJson(defaultPolicy(currency()), currency());
    document.insert(text("customer_groups"), json(kGroups));
    document.insert(text("limit_rules"), json(limits));
    return policyFromJson(document, currency(), storeZone());
}
}

TEST_CASE("another limit for some reason: the first rule that fits", "[policy]")
{
    const auto policy = readWith("limit_rules", json("[{'step':'inspect','reason':'wrong_item','minutes':60},"
                                                     "{'step':'inspect','reason':'defective','minutes':30},"
                                                     "{'step':'settle','reason':'defective','minutes':20}]"));
    REQUIRE(policy);
    CHECK(policy->limitMinutes(Step::Inspect) == 2880);
    CHECK(policy->limitMinutes(Step::Inspect, {{text("changed_mind")}}) == 2880);
    CHECK(policy->limitMinutes(Step::Inspect, {{text("defective")}}) == 30);
    CHECK(policy->limitMinutes(Step::Inspect, {{text("defective"), text("wrong_item")}}) == 60);
    CHECK(policy->limitMinutes(Step::Settle, {{text("wrong_item"), text("defective")}}) == 20);
    CHECK(policy->limitMinutes(Step::Review, {{text("defective")}}) == 1440);
    CHECK(faultsWith("limit_rules", "[{'step':'tea','reason':'other','minutes':1}]")
          == only("limit_rules[0].step not_a_step"));
    CHECK(faultsWith("limit_rules", "[{'step':'follow_up','reason':'other','minutes':1}]")
          == only("limit_rules[0].step not_a_step"));
    CHECK(faultsWith("limit_rules", "[{'step':'settle','reason':'rain','minutes':1}]")
          == only("limit_rules[0].reason undefined_reason"));
    CHECK(faultsWith("limit_rules", "[{'step':'settle','reason':'other','minutes':0}]")
          == only("limit_rules[0].minutes not_a_whole_number_in_range"));
}

TEST_CASE("another limit for a group, for a reason of a group, or for both: the first rule that fits", "[policy]")
{
    const auto policy = withGroups("[{'step':'settle','reason':'other','group':'trade','minutes':90},"
                                   "{'step':'settle','reason':null,'group':'vip','minutes':15},"
                                   "{'step':'settle','reason':'defective','group':null,'minutes':60},"
                                   "{'step':'inspect','group':'vip','minutes':30}]");
    REQUIRE(policy);
    const auto minutes = [&policy](Step step, const char *reason, const char *group) {
        return policy->limitMinutes(step, {{text(reason)}, text(group)});
    };
    CHECK(minutes(Step::Settle, "defective", "vip") == 15);
    CHECK(minutes(Step::Settle, "defective", "trade") == 60);
    CHECK(minutes(Step::Settle, "defective", "") == 60);
    CHECK(minutes(Step::Settle, "other", "trade") == 90);
    CHECK(minutes(Step::Settle, "other", "") == 1440);
    CHECK(minutes(Step::Settle, "changed_mind", "trade") == 1440);
    CHECK(minutes(Step::Inspect, "other", "vip") == 30);
    CHECK(policy->limitMinutes(Step::Inspect, {{}, text("vip")}) == 30);
    CHECK(policy->limitMinutes(Step::Review, {{}, text("vip")}) == 1440);
    CHECK(*policyFromJson(policyToJson(*policy, currency()), currency(), storeZone()) == *policy);
}

TEST_CASE("a rule is for some reason or group, and for one that there is", "[policy]")
{
    CHECK(faultsWith("limit_rules", "[{'step':'settle','minutes':1}]")
          == only("limit_rules[0].reason reason_or_group_missing"));
    CHECK(faultsWith("limit_rules", "[{'step':'settle','group':'vip','minutes':1}]")
          == only("limit_rules[0].group undefined_group"));
    CHECK(faultsWith("customer_groups", "[{'code':'till','name':{'en':'A','zh_CN':'B'}}]")
          == only("customer_groups[0].code reserved"));
    CHECK(faultsWith("customer_groups", "[{'code':'none','name':{'en':'A','zh_CN':'B'}}]")
          == only("customer_groups[0].code reserved"));
    CHECK(faultsWith("customer_groups",
                     "[{'code':'a','name':{'en':'A','zh_CN':'B'}},{'code':'c','name':{'en':'D','zh_CN':' b '}}]")
          == only("customer_groups doubled_name"));
    CHECK(faultsWith("customer_groups", "[{'code':'a','name':{'en':'A','zh_CN':'a'}}]").isEmpty());
}

TEST_CASE("the till's word means a group by its code or either name, however it is written", "[policy]")
{
    const auto policy = withGroups("[]");
    REQUIRE(policy);
    CHECK(policy->groupMeant(text(" VIP")) == text("vip"));
    CHECK(policy->groupMeant(text("regulars")) == text("vip"));
    CHECK(policy->groupMeant(QString::fromUtf8("企业客户")) == text("trade"));
    CHECK(policy->groupMeant(text("Gold")).isEmpty());
    CHECK(policy->groupMeant({}).isEmpty());
}
