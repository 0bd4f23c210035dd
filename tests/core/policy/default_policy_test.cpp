// SPDX-License-Identifier: GPL-3.0-or-later
// The rules a new store starts with are those the design names.
#include "core/policy/default_policy.h"

#include "tests/support/catch.h"
#include "tests/support/values.h"

using namespace rd;
using namespace rd::test;

namespace
{
template <typename Rules> QString codesOf(const Rules &rules)
{
    QStringList codes;
    for (const auto &rule : rules) {
        codes.append(rule.code);
        CHECK_FALSE(rule.name.en.isEmpty());
        CHECK_FALSE(rule.name.zhCn.isEmpty());
    }
    return codes.join(QLatin1Char(' '));
}
}

TEST_CASE("limits and codes of a new store", "[policy]")
{
    const Policy policy = defaultPolicy(currency());
    CHECK(policy.windowDays == 30);
    CHECK(policy.autoApproveLimit == money("500.00"));
    CHECK(policy.secondPersonLimit == money("2000.00"));
    CHECK(policy.secondPerson == SecondPerson::Two);
    CHECK(policy.warnAtPercent == 75);
    CHECK(policy.limitMinutes(Step::Review) == 24 * 60);
    CHECK(policy.limitMinutes(Step::Receive) == 48 * 60);
    CHECK(policy.limitMinutes(Step::Inspect) == 48 * 60);
    CHECK(policy.limitMinutes(Step::Settle) == 24 * 60);
    CHECK(codesOf(policy.reasons) == text("defective wrong_item not_as_described changed_mind missing_part other"));
    CHECK(codesOf(policy.conditions) == text("unopened opened used defective damaged incomplete wrong_item"));
    CHECK(codesOf(policy.dispositions) == text("restock discount repair return_to_vendor scrap quarantine hand_back"));
    CHECK(codesOf(policy.tenders) == text("cash card wechat alipay transfer gift_card unknown"));
    CHECK(policy.fees.empty());
}

TEST_CASE("only cash is paid when it is handed over, and only other reasons need a note", "[policy]")
{
    const Policy policy = defaultPolicy(currency());
    for (const TenderRule &tender : policy.tenders) {
        CHECK(tender.confirmsNow == (tender.code == text("cash")));
    }
    for (const ReasonRule &reason : policy.reasons) {
        CHECK(reason.needsNote == (reason.code == text("other")));
    }
}

TEST_CASE("no tick is required by default", "[policy]")
{
    for (const auto &list : defaultPolicy(currency()).checklists) {
        for (const ChecklistItem &item : list) {
            CHECK_FALSE(item.isRequired);
        }
    }
}

TEST_CASE("limits are scaled to the digits of the currency", "[policy]")
{
    CHECK(defaultPolicy(currency("JPY")).autoApproveLimit.minor() == 500);
    CHECK(defaultPolicy(currency("KWD")).secondPersonLimit.minor() == 2'000'000);
}

TEST_CASE("rules are found by their code", "[policy]")
{
    const Policy policy = defaultPolicy(currency());
    CHECK(policy.reason(text("defective"))->fault == Fault::Store);
    CHECK(policy.condition(text("used"))->suggests == text("discount"));
    CHECK(policy.disposition(text("hand_back")) != nullptr);
    CHECK(policy.tender(text("bitcoin")) == nullptr);
    CHECK(policy.reason(QString()) == nullptr);
    CHECK(policy.tenders.front().name.in(text("zh_CN")) == text("现金"));
    CHECK(policy.tenders.front().name.in(text("en")) == text("Cash"));
}
