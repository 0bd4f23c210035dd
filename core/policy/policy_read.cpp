// SPDX-License-Identifier: GPL-3.0-or-later
// The policy from its document.
#include "core/domain/customer.h"
#include "core/domain/means.h"
#include "core/domain/rma.h"
#include "core/policy/article_rule_json.h"
#include "core/policy/compensation_json.h"
#include "core/policy/digest_rules_json.h"
#include "core/policy/exception_plan_json.h"
#include "core/policy/json_reader.h"
#include "core/policy/limit_rules_json.h"
#include "core/policy/message_rules_json.h"
#include "core/policy/opening_hours_json.h"
#include "core/policy/policy_codes.h"
#include "core/policy/policy_json.h"
#include "core/policy/progress_rules_json.h"
#include "core/policy/promotion_json.h"
#include "core/policy/scale_label_json.h"
#include "core/policy/signal_rules_json.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTime>

namespace rd
{
namespace
{
constexpr int kYearMinutes = 366 * 24 * 60;

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

/// A time of day that a document may leave out.
int optionalClock(JsonReader &reader, const char *key, int byDefault)
{
    const QString text = reader.optionalText(key);
    const QTime time = QTime::fromString(text, QStringLiteral("HH:mm"));
    if (!text.isEmpty() && !time.isValid()) {
        reader.fault(key, "not_a_time_of_day");
    }
    return time.isValid() ? time.hour() * 60 + time.minute() : byDefault;
}

/// What a document without them says is what the program has by default.
void readReminding(JsonReader &reader, Policy &policy)
{
    const Policy byDefault;
    policy.extendAtMostDays =
        reader.optionalInteger("extend_at_most_days", 1, 365).value_or(byDefault.extendAtMostDays);
    policy.escalateAfterHours =
        reader.optionalInteger("escalate_after_hours", 0, 8760).value_or(byDefault.escalateAfterHours);
    policy.unclaimedMinutes =
        reader.optionalInteger("unclaimed_minutes", 0, 525'600).value_or(byDefault.unclaimedMinutes);
    policy.untouchedHours = reader.optionalInteger("untouched_hours", 1, 8760).value_or(byDefault.untouchedHours);
    policy.remindAtMinutes = optionalClock(reader, "remind_at", byDefault.remindAtMinutes);
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
    readReminding(reader, policy);
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

Result<Policy> policyFromJson(const QJsonObject &document, const Currency &currency, const StoreZone &zone)
{
    QJsonArray faults;
    JsonReader reader(document, {}, faults);
    Policy policy;
    readLimits(reader, policy, currency);
    readOpeningHours(reader, policy, zone);
    readReasons(reader, policy);
    readCustomerGroups(reader, policy);
    readLimitRules(reader, policy);
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
    readMessageRules(reader, policy);
    readProgressRules(reader, policy);
    policy.lowRating = reader.optionalInteger("low_rating", 0, kMostStars).value_or(policy.lowRating);
    readDigestRules(reader, policy);
    readScaleLabels(reader, policy);
    readFlags(reader, policy);
    readSignals(reader, policy);
    readPerStep(reader, policy);
    checkWhole(reader, policy);
    checkReach(reader, policy);
    reader.finish();
    if (!faults.isEmpty()) {
        return refuse(ErrorCode::PolicyInvalid, {{QStringLiteral("faults"), faults}});
    }
    return policy;
}
}
