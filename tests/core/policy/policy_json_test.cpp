// SPDX-License-Identifier: GPL-3.0-or-later
// A policy survives the way to its document and back, and the document has the keys of the contract.
#include "core/policy/policy_json.h"

#include "core/policy/default_policy.h"
#include "tests/support/catch.h"
#include "tests/support/values.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

using namespace rd;
using namespace rd::test;

namespace
{
/// Through bytes, as a file would.
Result<Policy> thereAndBack(const Policy &policy, const Currency &in)
{
    const QByteArray bytes = QJsonDocument(policyToJson(policy, in)).toJson();
    return policyFromJson(QJsonDocument::fromJson(bytes).object(), in, storeZone());
}

Policy unusualPolicy()
{
    Policy policy = defaultPolicy(currency());
    policy.windowDays = 0;
    policy.autoApproveLimit = money("0.00");
    policy.secondPersonLimit = money("12345.67");
    policy.secondPerson = SecondPerson::Three;
    policy.stepLimitsMinutes = {1, 2, 3, 4, 5, 6, 7};
    policy.warnAtPercent = 100;
    policy.goodsExpectedDays = 0;
    policy.goodsExpireDays = 5;
    policy.goodsExpireWarnDays = 4;
    policy.dayStartsAtMinutes = 4 * 60 + 30;
    policy.phoneRegion = text("DE");
    policy.reasons.front().windowDays = 0;
    policy.reasons.front().needsNote = true;
    policy.tenderReplacements = {{text("card"), {text("cash"), text("transfer")}}};
    policy.tenders.push_back({text("platform_subsidy"), false, {text("Platform"), text("平台")}, true});
    policy.fees = {{text("changed_mind"), {}, BasisPoints::fromValue(1500), {}}, {{}, text("used"), {}, money("0.05")}};
    policy.compensationKinds = {{text("flowers"), {text("Flowers"), text("鲜花")}, money("0.00")}};
    policy.compensationLimit = money("0.05");
    policy.progress = {text("/srv/pages"), text("https://shop.example/p"), {text("Call us"), text("请致电")}};
    policy.notCollectedDays = 0;
    policy.extendAtMostDays = 3;
    policy.escalateAfterHours = 0;
    policy.unclaimedMinutes = 30;
    policy.untouchedHours = 72;
    policy.remindAtMinutes = 8 * 60 + 30;
    policy.isHandoverRequired = true;
    policy.exceptionPlans.front() = {Role::Manager, 1, {}, {text("{number}"), text("{number}")}};
    policy.checklists[1] = {{text("counted"), true, {text("Counted"), text("已清点")}}};
    policy.checklists[2].clear();
    return policy;
}
}

TEST_CASE("a policy survives the way to its document and back", "[policy]")
{
    for (const char *code : {"CNY", "JPY", "KWD"}) {
        INFO(code);
        const Policy policy = defaultPolicy(currency(code));
        const auto again = thereAndBack(policy, currency(code));
        REQUIRE(again);
        CHECK(*again == policy);
    }
    const auto again = thereAndBack(unusualPolicy(), currency());
    REQUIRE(again);
    CHECK(*again == unusualPolicy());
}

TEST_CASE("a document that says nothing of compensation has the default one, an empty list is one", "[policy]")
{
    for (const char *code : {"CNY", "JPY"}) {
        const Policy policy = defaultPolicy(currency(code));
        QJsonObject document = policyToJson(policy, currency(code));
        document.remove(text("compensation_kinds"));
        document.remove(text("compensation_limit"));
        CHECK(*policyFromJson(document, currency(code), storeZone()) == policy);
        document.insert(text("compensation_kinds"), QJsonArray());
        CHECK(policyFromJson(document, currency(code), storeZone())->compensationKinds.empty());
    }
}

TEST_CASE("every mode of the second person survives", "[policy]")
{
    for (const SecondPerson mode : {SecondPerson::Two, SecondPerson::Three, SecondPerson::RecordAndReport}) {
        Policy policy = defaultPolicy(currency());
        policy.secondPerson = mode;
        CHECK(thereAndBack(policy, currency())->secondPerson == mode);
    }
}

TEST_CASE("rules for some articles survive, also those that say little", "[policy]")
{
    Policy policy = defaultPolicy(currency());
    policy.warrantyDays = 365;
    policy.articleRules = {
        {text("LAMP*"), text("Light*"), text("defective"), 7, 730, FinalSale::UnlessOverridden, true},
        {text("*"), {}, {}, {}, {}, FinalSale::No, {}},
        {{}, text("Outlet"), {}, {}, {}, FinalSale::Never, false},
    };
    CHECK(*thereAndBack(policy, currency()) == policy);
}

TEST_CASE("styles, store credits and what holds without a receipt survive", "[policy]")
{
    Policy policy = defaultPolicy(currency());
    CHECK(policy.stylePattern.isEmpty());
    CHECK_FALSE(policy.isStoreCreditOffered);
    CHECK(policy.isRepairOffered);
    policy.isRepairOffered = false;
    policy.stylePattern = text("^([A-Z]+)-");
    policy.isStoreCreditOffered = true;
    policy.storeCreditDays = 365;
    policy.lateDays = 14;
    policy.withoutReceipt = WithoutReceipt::Never;
    policy.withoutReceiptPriceDays = 30;
    policy.withoutReceiptYearlyLimit = money("500.00");
    policy.cashRounding = money("0.05");
    CHECK(*thereAndBack(policy, currency()) == policy);
}

TEST_CASE("a document from before the rules for articles is read as without them", "[policy]")
{
    QJsonObject document = policyToJson(defaultPolicy(currency()), currency());
    document.remove(text("article_rules"));
    document.remove(text("warranty_days"));
    QJsonArray reasons = document.value(text("reasons")).toArray();
    QJsonObject first = reasons.at(0).toObject();
    first.remove(text("claims_warranty"));
    reasons[0] = first;
    document.insert(text("reasons"), reasons);
    const auto policy = policyFromJson(document, currency(), storeZone());
    REQUIRE(policy);
    CHECK(policy->articleRules.empty());
    CHECK(policy->warrantyDays == 0);
    CHECK_FALSE(policy->reasons.front().claimsWarranty);
}

TEST_CASE("the document has the keys of the contract", "[policy]")
{
    const QJsonObject document = policyToJson(defaultPolicy(currency()), currency());
    QStringList contract =
        text(
            "window_days late_days warranty_days article_rules promotions compensation_kinds compensation_limit exceptions messages progress digest low_rating scale_labels not_collected_days handover_required extend_at_most_days escalate_after_hours unclaimed_minutes untouched_hours remind_at flagged_customer signals auto_approve_limit second_person_limit second_person step_limits_minutes customer_groups limit_rules warn_at_percent "
            "goods_expected_days goods_expire_days goods_expire_warn_days day_starts_at phone_region reasons conditions dispositions tenders "
            "tender_replacements cash_rounding fees without_receipt without_receipt_price_days without_receipt_yearly_limit style_pattern repair_offered store_credit_offered store_credit_days instructions checklists opening_hours")
            .split(QLatin1Char(' '));
    contract.sort();
    CHECK(document.keys() == contract);
    CHECK(document.value(text("auto_approve_limit")) == text("500.00"));
    CHECK(document.value(text("second_person")) == text("two"));
    CHECK(document.value(text("day_starts_at")) == text("00:00"));
    CHECK(document.value(text("opening_hours")).isNull());
    const QJsonObject reason = document.value(text("reasons")).toArray().at(0).toObject();
    CHECK(reason.keys()
          == QStringList{text("claims_warranty"), text("code"), text("fault"), text("name"), text("needs_note"),
                         text("window_days")});
    CHECK(reason.value(text("fault")) == text("store"));
    const QJsonObject cash = document.value(text("tenders")).toArray().at(0).toObject();
    CHECK(cash.value(text("confirm")) == text("now"));
    CHECK(cash.value(text("name")).toObject().value(text("zh_CN")) == text("现金"));
    CHECK(document.value(text("step_limits_minutes")).toObject().value(text("hand_back")).toInt() == 14 * 24 * 60);
}

TEST_CASE("flags and signals survive; a document that says nothing of them has the defaults", "[policy]")
{
    Policy policy = defaultPolicy(currency());
    CHECK(policy.flaggedCustomer == VerdictResult::NeedsReview);
    QJsonObject document = policyToJson(policy, currency());
    document.remove(text("flagged_customer"));
    document.remove(text("signals"));
    CHECK(*policyFromJson(document, currency(), storeZone()) == policy);
    document.insert(text("signals"), QJsonObject{{text("returns"), 7}});
    policy.signals.returns = 7;
    CHECK(*policyFromJson(document, currency(), storeZone()) == policy);
    policy.flaggedCustomer = VerdictResult::DeniedUnlessOverridden;
    policy.signals = {30, 2, 10, 3, 20, 4, 30, 1, 2, 9 * 60, 21 * 60 + 30};
    CHECK(*thereAndBack(policy, currency()) == policy);
}

TEST_CASE("the address of a page is ASCII, whatever the folder is called, and there is none without both halves",
          "[policy]")
{
    ProgressRules rules;
    CHECK(progressAddress(rules, text("0a")).isEmpty());
    rules.address = text("https://shop.example/returns");
    CHECK(progressAddress(rules, {}).isEmpty());
    CHECK(progressAddress(rules, text("0a")) == text("https://shop.example/returns/0a.html"));
    rules.address = text("https://商店.example/退货/");
    const QString address = progressAddress(rules, text("0a"));
    CHECK(address.endsWith(text(".example/%E9%80%80%E8%B4%A7/0a.html")));
    CHECK(QString::fromLatin1(address.toLatin1()) == address);
}
