// SPDX-License-Identifier: GPL-3.0-or-later
// Policy to JSON and back.
#include "core/policy/policy_json.h"

#include "core/domain/customer.h"
#include "core/domain/means.h"
#include "core/policy/article_rule_json.h"
#include "core/policy/compensation_json.h"
#include "core/policy/exception_plan_json.h"
#include "core/policy/json_reader.h"
#include "core/policy/promotion_json.h"
#include "core/policy/signal_rules_json.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTime>

#include <array>

namespace rd
{
template <> struct CodeTable<SecondPerson> {
    static constexpr std::array kNames = {
        CodeName<SecondPerson>{SecondPerson::Two, QLatin1String("two")},
        CodeName<SecondPerson>{SecondPerson::Three, QLatin1String("three")},
        CodeName<SecondPerson>{SecondPerson::RecordAndReport, QLatin1String("record_and_report")},
    };
};

template <> struct CodeTable<WithoutReceipt> {
    static constexpr std::array kNames = {
        CodeName<WithoutReceipt>{WithoutReceipt::Never, QLatin1String("never")},
        CodeName<WithoutReceipt>{WithoutReceipt::Credit, QLatin1String("credit")},
        CodeName<WithoutReceipt>{WithoutReceipt::Money, QLatin1String("money")},
    };
};

namespace
{
constexpr int kYearMinutes = 366 * 24 * 60;

QJsonObject toJson(const LocalText &text)
{
    return {{QStringLiteral("en"), text.en}, {QStringLiteral("zh_CN"), text.zhCn}};
}

template <typename Items, typename Map> QJsonArray mapped(const Items &items, Map map)
{
    QJsonArray list;
    for (const auto &item : items) {
        list.append(map(item));
    }
    return list;
}

QJsonObject reasonToJson(const ReasonRule &reason)
{
    return {{QStringLiteral("code"), reason.code},
            {QStringLiteral("fault"), codeOf(reason.fault)},
            {QStringLiteral("needs_note"), reason.needsNote},
            {QStringLiteral("window_days"), reason.windowDays ? QJsonValue(*reason.windowDays) : QJsonValue()},
            {QStringLiteral("claims_warranty"), reason.claimsWarranty},
            {QStringLiteral("name"), toJson(reason.name)}};
}

QJsonObject namedToJson(const NamedCode &named)
{
    QJsonObject object{{QStringLiteral("code"), named.code}, {QStringLiteral("name"), toJson(named.name)}};
    if (!named.suggests.isEmpty()) {
        object.insert(QStringLiteral("suggests"), named.suggests);
    }
    return object;
}

QJsonObject tenderToJson(const TenderRule &tender)
{
    return {{QStringLiteral("code"), tender.code},
            {QStringLiteral("confirm"), tender.confirmsNow ? QStringLiteral("now") : QStringLiteral("later")},
            {QStringLiteral("name"), toJson(tender.name)},
            {QStringLiteral("subsidy"), tender.isSubsidy}};
}

QJsonObject feeToJson(const FeeRule &fee, const Currency &currency)
{
    const auto orNull = [](const QString &code) { return code.isEmpty() ? QJsonValue() : QJsonValue(code); };
    return {{QStringLiteral("reason"), orNull(fee.reason)},
            {QStringLiteral("condition"), orNull(fee.condition)},
            {QStringLiteral("basis_points"), fee.share ? QJsonValue(fee.share->value()) : QJsonValue()},
            {QStringLiteral("fixed"), fee.fixed ? QJsonValue(fee.fixed->toDecimal(currency)) : QJsonValue()}};
}

QJsonObject checklistItemToJson(const ChecklistItem &item)
{
    return {{QStringLiteral("code"), item.code},
            {QStringLiteral("required"), item.isRequired},
            {QStringLiteral("text"), toJson(item.text)}};
}

template <typename Map> QJsonObject perStep(Map map)
{
    QJsonObject object;
    for (const auto &entry : CodeTable<Step>::kNames) {
        object.insert(entry.name, map(static_cast<std::size_t>(entry.code)));
    }
    return object;
}

QString clockText(int minutes)
{
    return QTime(0, 0).addSecs(minutes * 60).toString(QStringLiteral("HH:mm"));
}

template <typename Rules> bool hasDoubledCode(const Rules &rules)
{
    QSet<QString> seen;
    for (const auto &rule : rules) {
        if (seen.contains(rule.code)) {
            return true;
        }
        seen.insert(rule.code);
    }
    return false;
}

void readNamed(JsonReader &reader, const char *key, std::vector<NamedCode> &into)
{
    reader.each(key, [&into](JsonReader &item) {
        into.push_back({item.code("code"), item.localText("name"), item.optionalCode("suggests")});
    });
}

void readReasons(JsonReader &reader, Policy &policy)
{
    reader.each("reasons", [&policy](JsonReader &item) {
        ReasonRule reason;
        reason.code = item.code("code");
        const auto fault = fromCode<Fault>(item.code("fault"));
        if (!fault) {
            item.fault("fault", "not_store_customer_or_nobody");
        }
        reason.fault = fault.value_or(Fault::Nobody);
        reason.needsNote = item.boolean("needs_note");
        reason.windowDays = item.optionalInteger("window_days", 0, 36500);
        reason.claimsWarranty = item.optionalBoolean("claims_warranty").value_or(false);
        reason.name = item.localText("name");
        policy.reasons.push_back(reason);
    });
}

void readTenders(JsonReader &reader, Policy &policy)
{
    reader.each("tenders", [&policy](JsonReader &item) {
        const QString confirm = item.code("confirm");
        if (confirm != QLatin1String("now") && confirm != QLatin1String("later")) {
            item.fault("confirm", "not_now_or_later");
        }
        if (!isMoney(item.code("code"))) {
            item.fault("code", "reserved");
        }
        const bool isNow = confirm == QLatin1String("now");
        const bool isSubsidy = item.optionalBoolean("subsidy").value_or(false);
        if (isSubsidy && isNow) {
            item.fault("subsidy", "subsidy_paid_at_once");
        }
        if (isSubsidy && item.code("code") == kUnknownTender) {
            item.fault("subsidy", "subsidy_unknown_tender");
        }
        policy.tenders.push_back({item.code("code"), isNow, item.localText("name"), isSubsidy});
    });
    reader.object("tender_replacements", [&policy](JsonReader &table) {
        for (const QString &tender : table.keys()) {
            const QByteArray key = tender.toUtf8();
            policy.tenderReplacements[tender] = table.codes(key.constData());
            if (policy.tender(tender) == nullptr) {
                table.fault(key.constData(), "undefined_tender");
            } else if (policy.tender(tender)->isSubsidy) {
                table.fault(key.constData(), "subsidy_replaced");
            }
            for (const QString &other : policy.tenderReplacements[tender]) {
                if (policy.tender(other) == nullptr) {
                    table.fault(key.constData(), "undefined_tender");
                } else if (policy.tender(other)->isSubsidy) {
                    table.fault(key.constData(), "replaced_by_subsidy");
                }
            }
        }
    });
}

void readFees(JsonReader &reader, Policy &policy, const Currency &currency)
{
    reader.each("fees", [&](JsonReader &item) {
        FeeRule fee;
        fee.reason = item.optionalCode("reason");
        fee.condition = item.optionalCode("condition");
        if (const auto points = item.optionalInteger("basis_points", 0, BasisPoints::kWhole)) {
            fee.share = BasisPoints::fromValue(*points);
        }
        fee.fixed = item.optionalAmount("fixed", currency);
        if (fee.share.has_value() == fee.fixed.has_value()) {
            item.fault("basis_points", "exactly_one_of_basis_points_and_fixed");
        }
        if (!fee.reason.isEmpty() && policy.reason(fee.reason) == nullptr) {
            item.fault("reason", "undefined_reason");
        }
        if (!fee.condition.isEmpty() && policy.condition(fee.condition) == nullptr) {
            item.fault("condition", "undefined_condition");
        }
        policy.fees.push_back(fee);
    });
}

void readPerStep(JsonReader &reader, Policy &policy)
{
    reader.object("step_limits_minutes", [&policy](JsonReader &steps) {
        for (const auto &entry : CodeTable<Step>::kNames) {
            policy.stepLimitsMinutes.at(static_cast<std::size_t>(entry.code)) = steps.integer(entry.name.data(), 1,
                                                                                              kYearMinutes);
        }
    });
    reader.object("instructions", [&policy](JsonReader &steps) {
        for (const auto &entry : CodeTable<Step>::kNames) {
            policy.instructions.at(static_cast<std::size_t>(entry.code)) = steps.localText(entry.name.data());
        }
    });
    reader.object("checklists", [&policy](JsonReader &steps) {
        for (const auto &entry : CodeTable<Step>::kNames) {
            auto &list = policy.checklists.at(static_cast<std::size_t>(entry.code));
            steps.each(entry.name.data(), [&list](JsonReader &item) {
                list.push_back({item.code("code"), item.boolean("required"), item.localText("text")});
            });
            if (hasDoubledCode(list)) {
                steps.fault(entry.name.data(), "doubled_code");
            }
        }
    });
}

void readOffered(JsonReader &reader, Policy &policy)
{
    policy.isRepairOffered = reader.optionalBoolean("repair_offered").value_or(true);
    policy.isStoreCreditOffered = reader.optionalBoolean("store_credit_offered").value_or(false);
    policy.storeCreditDays = reader.optionalInteger("store_credit_days", 0, 36500).value_or(0);
}

void readWithoutReceipt(JsonReader &reader, Policy &policy, const Currency &currency)
{
    const QString code = reader.optionalCode("without_receipt");
    const auto known = fromCode<WithoutReceipt>(code);
    if (!code.isEmpty() && !known) {
        reader.fault("without_receipt", "not_never_credit_or_money");
    }
    policy.withoutReceipt = known.value_or(WithoutReceipt::Credit);
    policy.withoutReceiptPriceDays = reader.optionalInteger("without_receipt_price_days", 1, 3660).value_or(90);
    policy.withoutReceiptYearlyLimit = reader.optionalAmount("without_receipt_yearly_limit", currency);
}

void readCash(JsonReader &reader, Policy &policy, const Currency &currency)
{
    policy.cashRounding = reader.optionalAmount("cash_rounding", currency);
    if (policy.cashRounding && !policy.cashRounding->isPositive()) {
        reader.fault("cash_rounding", "not_positive");
    }
    // Coins go up to one major unit, or ten where there are no minor ones.
    const Money largest = Money::parse(QString::number(currency.digits() > 0 ? 1 : 10), currency).value_or(Money());
    if (policy.cashRounding && *policy.cashRounding > largest) {
        reader.fault("cash_rounding", "too_large");
    }
}

void readFlags(JsonReader &reader, Policy &policy)
{
    const QString code = reader.optionalCode("flagged_customer");
    const auto result = fromCode<VerdictResult>(code);
    const bool isKnown = result == VerdictResult::NeedsReview || result == VerdictResult::DeniedUnlessOverridden;
    if (!code.isEmpty() && !isKnown) {
        reader.fault("flagged_customer", "not_needs_review_or_denied_unless_overridden");
    }
    policy.flaggedCustomer = isKnown ? *result : VerdictResult::NeedsReview;
}

void readStyles(JsonReader &reader, Policy &policy)
{
    policy.stylePattern = reader.optionalText("style_pattern");
    const QRegularExpression pattern(policy.stylePattern);
    if (!policy.stylePattern.isEmpty() && (!pattern.isValid() || pattern.captureCount() < 1)) {
        reader.fault("style_pattern", "not_a_pattern_with_a_group");
    }
}

void readExpiry(JsonReader &reader, Policy &policy)
{
    policy.goodsExpireDays = reader.optionalInteger("goods_expire_days", 0, 3650).value_or(0);
    policy.goodsExpireWarnDays = reader.optionalInteger("goods_expire_warn_days", 1, 365).value_or(7);
    if (policy.goodsExpireDays != 0 && policy.goodsExpireDays <= policy.goodsExpireWarnDays) {
        reader.fault("goods_expire_days", "not_longer_than_the_warning");
    }
}

void readLimits(JsonReader &reader, Policy &policy, const Currency &currency)
{
    policy.windowDays = reader.integer("window_days", 0, 36500);
    policy.lateDays = reader.optionalInteger("late_days", 0, 36500).value_or(0);
    policy.warrantyDays = reader.optionalInteger("warranty_days", 0, 36500).value_or(0);
    policy.autoApproveLimit = reader.amount("auto_approve_limit", currency);
    policy.secondPersonLimit = reader.amount("second_person_limit", currency);
    policy.warnAtPercent = reader.integer("warn_at_percent", 1, 100);
    policy.goodsExpectedDays = reader.integer("goods_expected_days", 0, 365);
    readExpiry(reader, policy);
    policy.phoneRegion = reader.text("phone_region").toUpper();
    if (!policy.phoneRegion.trimmed().isEmpty() && !Phone::isRegion(policy.phoneRegion)) {
        reader.fault("phone_region", "not_a_region");
    }
    const QTime start = QTime::fromString(reader.text("day_starts_at"), QStringLiteral("HH:mm"));
    if (!start.isValid()) {
        reader.fault("day_starts_at", "not_a_time_of_day");
    }
    policy.dayStartsAtMinutes = start.isValid() ? start.hour() * 60 + start.minute() : 0;
    const auto mode = fromCode<SecondPerson>(reader.code("second_person"));
    if (!mode) {
        reader.fault("second_person", "not_two_three_or_record_and_report");
    }
    policy.secondPerson = mode.value_or(SecondPerson::Two);
    if (!reader.raw("opening_hours").isNull()) {
        reader.fault("opening_hours", "only_null_is_possible_in_this_version");
    }
}

template <typename Rules> void checkCodes(JsonReader &reader, const char *key, const Rules &rules)
{
    if (hasDoubledCode(rules)) {
        reader.fault(key, "doubled_code");
    }
    if (rules.empty() || (rules.size() == 1 && rules.front().code.isEmpty())) {
        reader.fault(key, "empty_list");
    }
}

void checkWhole(JsonReader &reader, const Policy &policy)
{
    checkCodes(reader, "reasons", policy.reasons);
    checkCodes(reader, "conditions", policy.conditions);
    checkCodes(reader, "dispositions", policy.dispositions);
    checkCodes(reader, "tenders", policy.tenders);
    if (hasDoubledCode(policy.compensationKinds)) {
        reader.fault("compensation_kinds", "doubled_code");
    }
    if (policy.disposition(kHandBackDisposition) == nullptr) {
        reader.fault("dispositions", "hand_back_is_missing");
    }
    for (const NamedCode &condition : policy.conditions) {
        if (!condition.suggests.isEmpty() && policy.disposition(condition.suggests) == nullptr) {
            reader.fault("conditions", "undefined_disposition");
        }
    }
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
        {QStringLiteral("not_collected_days"), policy.notCollectedDays},
        {QStringLiteral("handover_required"), policy.isHandoverRequired},
        {QStringLiteral("flagged_customer"), codeOf(policy.flaggedCustomer)},
        {QStringLiteral("signals"), signalsToJson(policy.signals)},
        {QStringLiteral("instructions"),
         perStep([&policy](std::size_t step) { return toJson(policy.instructions.at(step)); })},
        {QStringLiteral("checklists"),
         perStep([&policy](std::size_t step) { return mapped(policy.checklists.at(step), checklistItemToJson); })},
        {QStringLiteral("opening_hours"), QJsonValue()},
    };
}

Result<Policy> policyFromJson(const QJsonObject &document, const Currency &currency)
{
    QJsonArray faults;
    JsonReader reader(document, {}, faults);
    Policy policy;
    readLimits(reader, policy, currency);
    readReasons(reader, policy);
    readNamed(reader, "conditions", policy.conditions);
    readNamed(reader, "dispositions", policy.dispositions);
    readTenders(reader, policy);
    readFees(reader, policy, currency);
    readArticleRules(reader, policy);
    readPromotions(reader, policy, currency);
    readStyles(reader, policy);
    readOffered(reader, policy);
    readWithoutReceipt(reader, policy, currency);
    readCash(reader, policy, currency);
    readCompensation(reader, policy, currency);
    readExceptionPlans(reader, policy, currency);
    readFlags(reader, policy);
    readSignals(reader, policy);
    readPerStep(reader, policy);
    checkWhole(reader, policy);
    reader.finish();
    if (!faults.isEmpty()) {
        return refuse(ErrorCode::PolicyInvalid, {{QStringLiteral("faults"), faults}});
    }
    return policy;
}
}
