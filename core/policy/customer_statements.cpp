// SPDX-License-Identifier: GPL-3.0-or-later
// From the rules to statements, one small function for each section.
#include "core/policy/customer_statements.h"

#include "core/policy/expiry.h"

#include <QJsonArray>

#include <algorithm>

namespace rd
{
namespace
{
constexpr qint64 kMinuteMs = 60'000;

/// Collects the statements of one section.
class Section final
{
public:
    Section(StatementSection section, std::vector<PolicyStatement> &into) : m_section(section), m_into(into) {}
    void say(const char *code, const QJsonObject &args = {})
    {
        m_into.push_back({m_section, QString::fromLatin1(code), args});
    }
    /// So many days; none of them has a wording of its own.
    void sayDays(const char *code, const char *codeWithoutDays, int days, QJsonObject args = {})
    {
        if (days > 0) {
            args.insert(QStringLiteral("days"), days);
        }
        say(days > 0 ? code : codeWithoutDays, args);
    }

private:
    StatementSection m_section;
    std::vector<PolicyStatement> &m_into;
};

QJsonObject onlySet(std::initializer_list<std::pair<const char *, QString>> facts)
{
    QJsonObject args;
    for (const auto &[key, value] : facts) {
        if (!value.isEmpty()) {
            args.insert(QLatin1String(key), value);
        }
    }
    return args;
}

bool claimsWarranty(const Policy &policy)
{
    return std::any_of(policy.reasons.begin(), policy.reasons.end(),
                       [](const ReasonRule &reason) { return reason.claimsWarranty; });
}

void addWindow(const Policy &policy, Section section)
{
    section.sayDays("window", "window_same_day", policy.windowDays);
    for (const ReasonRule &reason : policy.reasons) {
        if (reason.windowDays) {
            section.sayDays("reason_window", "reason_window_same_day", *reason.windowDays,
                            {{QStringLiteral("reason"), reason.code}});
        }
    }
    if (policy.lateDays > 0) {
        section.sayDays(policy.isStoreCreditOffered ? "late_for_credit" : "late_for_goods", "", policy.lateDays);
    }
    if (policy.warrantyDays > 0 && claimsWarranty(policy)) {
        section.sayDays("warranty", "", policy.warrantyDays);
    }
}

void addArticle(const ArticleRule &rule, const Policy &policy, Section &section)
{
    const QJsonObject args = onlySet({{"article", rule.article}, {"category", rule.category}, {"reason", rule.reason}});
    if (rule.windowDays) {
        section.sayDays("article_window", "article_window_same_day", *rule.windowDays, args);
    }
    const ReasonRule *reason = policy.reason(rule.reason);
    const bool canClaim = reason != nullptr ? reason->claimsWarranty : claimsWarranty(policy);
    if (rule.warrantyDays && canClaim) {
        section.sayDays("article_warranty", "article_without_warranty", *rule.warrantyDays, args);
    }
    if (rule.finalSale) {
        section.say(*rule.finalSale == FinalSale::No                 ? "article_not_final"
                    : *rule.finalSale == FinalSale::UnlessOverridden ? "article_final_unless_overridden"
                                                                     : "article_final",
                    args);
    }
    if (rule.needsReview) {
        section.say(*rule.needsReview ? "article_review" : "article_without_review", args);
    }
}

void addArticles(const Policy &policy, Section section)
{
    for (const ArticleRule &rule : policy.articleRules) {
        addArticle(rule, policy, section);
    }
    if (policy.articleRules.size() > 1) {
        section.say("first_rule_counts");
    }
}

void addReceipt(const Policy &policy, const Currency &currency, Section section)
{
    const bool isCredit = policy.isStoreCreditOffered;
    const QJsonObject days{{QStringLiteral("days"), policy.withoutReceiptPriceDays}};
    switch (policy.withoutReceipt) {
    case WithoutReceipt::Never:
        section.say("no_receipt_never");
        break;
    case WithoutReceipt::Credit:
        section.say(isCredit ? "no_receipt_for_credit" : "no_receipt_for_goods", days);
        break;
    case WithoutReceipt::Money:
        section.say("no_receipt_for_money", days);
        break;
    }
    if (policy.withoutReceiptYearlyLimit && policy.withoutReceipt != WithoutReceipt::Never) {
        section.say("no_receipt_yearly_limit",
                    {{QStringLiteral("amount"), policy.withoutReceiptYearlyLimit->toDecimal(currency)}});
    }
    section.say(isCredit ? "gift_receipt_for_credit" : "gift_receipt_for_goods");
}

void addRepayment(const Policy &policy, const Currency &currency, Section section)
{
    QJsonArray offered;
    for (const Resolution resolution : policy.offeredResolutions()) {
        offered.append(codeOf(resolution));
    }
    section.say("offered", {{QStringLiteral("resolutions"), offered}});
    if (policy.isRepairOffered) {
        section.say("repair_at_fault");
    }
    section.say("same_tender");
    if (policy.cashRounding) {
        section.say("cash_rounded", {{QStringLiteral("amount"), policy.cashRounding->toDecimal(currency)}});
    }
    QJsonArray subsidies;
    for (const TenderRule &tender : policy.tenders) {
        if (tender.isSubsidy) {
            subsidies.append(tender.code);
        }
    }
    if (!subsidies.isEmpty()) {
        section.say("subsidy_not_refunded", {{QStringLiteral("tenders"), subsidies}});
    }
    for (const auto &[tender, others] : policy.tenderReplacements) {
        if (tender != kUnknownTender
            && !others.isEmpty()) { // the store alone knows which sales do not say how they were paid
            section.say("tender_replaced", {{QStringLiteral("tender"), tender},
                                            {QStringLiteral("tenders"), QJsonArray::fromStringList(others)}});
        }
    }
    if (policy.isStoreCreditOffered) {
        section.sayDays("store_credit_days", "store_credit_for_ever", policy.storeCreditDays);
        section.say("paid_by_credit");
    }
    if (!policy.stylePattern.isEmpty()) {
        section.say("same_style");
    }
}

bool isEverTaken(const FeeRule &fee, const Policy &policy)
{
    const ReasonRule *reason = policy.reason(fee.reason);
    const bool isNothing = fee.share ? fee.share->value() == 0 : fee.fixed->isZero();
    return !isNothing && (reason == nullptr || reason->fault != Fault::Store)
           && fee.condition != QLatin1String("defective");
}

void addPromotions(const Policy &policy, const Currency &currency, Section &section)
{
    for (const PromotionRule &rule : policy.promotions) {
        QJsonObject args{{QStringLiteral("promotion"), rule.code},
                         {QStringLiteral("amount"), rule.value.toDecimal(currency)}};
        section.say(rule.isBundle() ? "bundle_broken" : "gift_not_returned", args);
    }
}

void addFees(const Policy &policy, const Currency &currency, Section section)
{
    int taken = 0;
    for (const FeeRule &fee : policy.fees) {
        if (!isEverTaken(fee, policy)) {
            continue;
        }
        ++taken;
        QJsonObject args = onlySet({{"reason", fee.reason}, {"condition", fee.condition}});
        if (fee.share) {
            args.insert(QStringLiteral("basis_points"), fee.share->value());
        } else {
            args.insert(QStringLiteral("amount"), fee.fixed->toDecimal(currency));
        }
        section.say(fee.share ? "fee_share" : "fee_fixed", args);
    }
    if (taken > 1) {
        section.say("first_fee_counts");
    }
    section.say(taken > 0 ? "no_fee_at_fault" : "no_fee");
    addPromotions(policy, currency, section);
}

/// What holds whatever the reason.
int longestLimit(Step step, const Policy &policy)
{
    int longest = policy.limitMinutes(step);
    for (const LimitRule &rule : policy.limitRules) {
        longest = rule.step == step ? std::max(longest, rule.minutes) : longest;
    }
    return longest;
}

void addCourse(const Policy &policy, const Currency &currency, Section section)
{
    const auto within = [](int minutes) { return QJsonObject{{QStringLiteral("minutes"), minutes}}; };
    const bool isInHours = policy.openingHours.has_value();
    if (policy.autoApproveLimit.isPositive()) {
        section.say("approved_up_to", {{QStringLiteral("amount"), policy.autoApproveLimit.toDecimal(currency)}});
    } else {
        section.say("always_reviewed");
    }
    section.say(isInHours ? "answer_time_open" : "answer_time", within(longestLimit(Step::Review, policy)));
    section.say(isInHours ? "settle_time_open" : "settle_time",
                within(longestLimit(Step::Inspect, policy) + longestLimit(Step::Settle, policy)));
    if (awaitedDays(policy) > 0) {
        section.say("goods_expire", {{QStringLiteral("days"), awaitedDays(policy)},
                                     {QStringLiteral("warn_days"), policy.goodsExpireWarnDays}});
    }
    section.say("law");
}
}

std::vector<PolicyStatement> customerStatements(const Policy &policy, const Currency &currency)
{
    std::vector<PolicyStatement> all;
    addWindow(policy, {StatementSection::Window, all});
    addArticles(policy, {StatementSection::Articles, all});
    addReceipt(policy, currency, {StatementSection::Receipt, all});
    addRepayment(policy, currency, {StatementSection::Repayment, all});
    addFees(policy, currency, {StatementSection::Fees, all});
    addCourse(policy, currency, {StatementSection::Course, all});
    return all;
}
}
