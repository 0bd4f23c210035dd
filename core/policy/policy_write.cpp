// SPDX-License-Identifier: GPL-3.0-or-later
// The policy to its document.
#include "core/policy/article_rule_json.h"
#include "core/policy/compensation_json.h"
#include "core/policy/digest_rules_json.h"
#include "core/policy/exception_plan_json.h"
#include "core/policy/json_writer.h"
#include "core/policy/limit_rules_json.h"
#include "core/policy/message_rules_json.h"
#include "core/policy/opening_hours_json.h"
#include "core/policy/policy_codes.h"
#include "core/policy/policy_json.h"
#include "core/policy/progress_rules_json.h"
#include "core/policy/promotion_json.h"
#include "core/policy/scale_label_json.h"
#include "core/policy/signal_rules_json.h"

namespace rd
{
namespace
{
QJsonObject reasonToJson(const ReasonRule &reason)
{
    return {{QStringLiteral("code"), reason.code},
            {QStringLiteral("fault"), codeOf(reason.fault)},
            {QStringLiteral("needs_note"), reason.needsNote},
            {QStringLiteral("window_days"), reason.windowDays ? QJsonValue(*reason.windowDays) : QJsonValue()},
            {QStringLiteral("claims_warranty"), reason.claimsWarranty},
            {QStringLiteral("name"), localTextToJson(reason.name)}};
}

QJsonObject namedToJson(const NamedCode &named)
{
    QJsonObject object{{QStringLiteral("code"), named.code}, {QStringLiteral("name"), localTextToJson(named.name)}};
    if (!named.suggests.isEmpty()) {
        object.insert(QStringLiteral("suggests"), named.suggests);
    }
    return object;
}

QJsonObject tenderToJson(const TenderRule &tender)
{
    return {{QStringLiteral("code"), tender.code},
            {QStringLiteral("confirm"), tender.confirmsNow ? QStringLiteral("now") : QStringLiteral("later")},
            {QStringLiteral("name"), localTextToJson(tender.name)},
            {QStringLiteral("subsidy"), tender.isSubsidy}};
}

QJsonObject feeToJson(const FeeRule &fee, const Currency &currency)
{
    return {{QStringLiteral("reason"), orNull(fee.reason)},
            {QStringLiteral("condition"), orNull(fee.condition)},
            {QStringLiteral("basis_points"), fee.share ? QJsonValue(fee.share->value()) : QJsonValue()},
            {QStringLiteral("fixed"), fee.fixed ? QJsonValue(fee.fixed->toDecimal(currency)) : QJsonValue()}};
}

QJsonObject checklistItemToJson(const ChecklistItem &item)
{
    return {{QStringLiteral("code"), item.code},
            {QStringLiteral("required"), item.isRequired},
            {QStringLiteral("text"), localTextToJson(item.text)}};
}

template <typename Map> QJsonObject perStep(Map map)
{
    QJsonObject object;
    for (const auto &entry : CodeTable<Step>::kNames) {
        object.insert(entry.name, map(static_cast<std::size_t>(entry.code)));
    }
    return object;
}
}

QJsonObject policyToJson(const Policy &policy, const Currency &currency)
{
    QJsonObject replacements;
    for (const auto &[tender, others] : policy.tenderReplacements) {
        replacements.insert(tender, QJsonArray::fromStringList(others));
    }
    return {
        {QStringLiteral("window_days"), policy.windowDays},
        {QStringLiteral("late_days"), policy.lateDays},
        {QStringLiteral("warranty_days"), policy.warrantyDays},
        {QStringLiteral("auto_approve_limit"), policy.autoApproveLimit.toDecimal(currency)},
        {QStringLiteral("second_person_limit"), policy.secondPersonLimit.toDecimal(currency)},
        {QStringLiteral("second_person"), codeOf(policy.secondPerson)},
        {QStringLiteral("step_limits_minutes"),
         perStep([&policy](std::size_t step) { return QJsonValue(policy.stepLimitsMinutes.at(step)); })},
        {QStringLiteral("customer_groups"), customerGroupsToJson(policy)},
        {QStringLiteral("limit_rules"), limitRulesToJson(policy)},
        {QStringLiteral("warn_at_percent"), policy.warnAtPercent},
        {QStringLiteral("goods_expected_days"), policy.goodsExpectedDays},
        {QStringLiteral("goods_expire_days"), policy.goodsExpireDays},
        {QStringLiteral("goods_expire_warn_days"), policy.goodsExpireWarnDays},
        {QStringLiteral("day_starts_at"), clockText(policy.dayStartsAtMinutes)},
        {QStringLiteral("phone_region"), policy.phoneRegion},
        {QStringLiteral("reasons"), mapped(policy.reasons, reasonToJson)},
        {QStringLiteral("conditions"), mapped(policy.conditions, namedToJson)},
        {QStringLiteral("dispositions"), mapped(policy.dispositions, namedToJson)},
        {QStringLiteral("tenders"), mapped(policy.tenders, tenderToJson)},
        {QStringLiteral("tender_replacements"), replacements},
        {QStringLiteral("fees"),
         mapped(policy.fees, [&currency](const FeeRule &fee) { return feeToJson(fee, currency); })},
        {QStringLiteral("article_rules"), mapped(policy.articleRules, articleRuleToJson)},
        {QStringLiteral("promotions"), promotionsToJson(policy, currency)},
        {QStringLiteral("style_pattern"),
         policy.stylePattern.isEmpty() ? QJsonValue() : QJsonValue(policy.stylePattern)},
        {QStringLiteral("without_receipt"), codeOf(policy.withoutReceipt)},
        {QStringLiteral("without_receipt_price_days"), policy.withoutReceiptPriceDays},
        {QStringLiteral("cash_rounding"),
         policy.cashRounding ? QJsonValue(policy.cashRounding->toDecimal(currency)) : QJsonValue()},
        {QStringLiteral("without_receipt_yearly_limit"),
         policy.withoutReceiptYearlyLimit ? QJsonValue(policy.withoutReceiptYearlyLimit->toDecimal(currency))
                                          : QJsonValue()},
        {QStringLiteral("repair_offered"), policy.isRepairOffered},
        {QStringLiteral("store_credit_offered"), policy.isStoreCreditOffered},
        {QStringLiteral("store_credit_days"), policy.storeCreditDays},
        {QStringLiteral("compensation_kinds"),
         mapped(policy.compensationKinds,
                [&currency](const CompensationRule &rule) { return compensationToJson(rule, currency); })},
        {QStringLiteral("compensation_limit"), policy.compensationLimit.toDecimal(currency)},
        {QStringLiteral("exceptions"), exceptionPlansToJson(policy)},
        {QStringLiteral("messages"), messageRulesToJson(policy.messages)},
        {QStringLiteral("progress"), progressRulesToJson(policy.progress)},
        {QStringLiteral("low_rating"), policy.lowRating},
        {QStringLiteral("digest"), digestRulesToJson(policy.digest)},
        {QStringLiteral("scale_labels"), scaleLabelsToJson(policy)},
        {QStringLiteral("not_collected_days"), policy.notCollectedDays},
        {QStringLiteral("handover_required"), policy.isHandoverRequired},
        {QStringLiteral("extend_at_most_days"), policy.extendAtMostDays},
        {QStringLiteral("escalate_after_hours"), policy.escalateAfterHours},
        {QStringLiteral("unclaimed_minutes"), policy.unclaimedMinutes},
        {QStringLiteral("untouched_hours"), policy.untouchedHours},
        {QStringLiteral("remind_at"), clockText(policy.remindAtMinutes)},
        {QStringLiteral("flagged_customer"), codeOf(policy.flaggedCustomer)},
        {QStringLiteral("signals"), signalsToJson(policy.signals)},
        {QStringLiteral("instructions"),
         perStep([&policy](std::size_t step) { return localTextToJson(policy.instructions.at(step)); })},
        {QStringLiteral("checklists"),
         perStep([&policy](std::size_t step) { return mapped(policy.checklists.at(step), checklistItemToJson); })},
        {QStringLiteral("opening_hours"), openingHoursToJson(policy.openingHours)},
    };
}
}
