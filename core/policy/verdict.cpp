// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the review, each a small function over one line or the whole request.
#include "core/policy/verdict.h"

#include <algorithm>

namespace rd
{
namespace
{
/// What the first article rule that fits and says something about it says.
template <typename Value>
std::optional<Value> ruled(const RequestedLine &line, const Policy &policy, std::optional<Value> ArticleRule::*said)
{
    for (const ArticleRule &rule : policy.articleRules) {
        if (rule.*said && rule.fits(line.article, line.reason)) {
            return rule.*said;
        }
    }
    return std::nullopt;
}

int windowOf(const RequestedLine &line, const Policy &policy)
{
    const ReasonRule *reason = policy.reason(line.reason);
    const std::optional<int> ofReason = reason != nullptr ? reason->windowDays : std::nullopt;
    return ruled(line, policy, &ArticleRule::windowDays).value_or(ofReason.value_or(policy.windowDays));
}

int warrantyOf(const RequestedLine &line, const Policy &policy)
{
    const ReasonRule *reason = policy.reason(line.reason);
    return reason != nullptr && reason->claimsWarranty
               ? ruled(line, policy, &ArticleRule::warrantyDays).value_or(policy.warrantyDays)
               : 0;
}

bool isForGoods(const RequestedLine &line)
{
    return line.resolution == Resolution::Exchange || line.resolution == Resolution::Repair
           || line.resolution == Resolution::StoreCredit;
}

/// A rule that grants new goods or a store credit; money only when a manager overrides it.
RuleResult creditRule(const char *rule, const RequestedLine &line)
{
    return {line.line, QString::fromLatin1(rule), codeOf(line.resolution), codeOf(Resolution::StoreCredit),
            isForGoods(line) ? VerdictResult::Approved : VerdictResult::DeniedUnlessOverridden};
}

/// Goods at fault are never put off with a credit because they are late.
bool mayBeLate(const RequestedLine &line, const Policy &policy)
{
    const ReasonRule *reason = policy.reason(line.reason);
    return policy.lateDays > 0 && (reason == nullptr || reason->fault != Fault::Store);
}

/// Days after which money is no longer given back, and nothing at all.
bool isLate(const RequestedLine &line, const Request &request, const Policy &policy)
{
    const qint64 age = request.saleDay ? request.returnDay.days() - request.saleDay->days() : 0;
    return mayBeLate(line, policy) && age > windowOf(line, policy) && age <= windowOf(line, policy) + policy.lateDays;
}

RuleResult windowRule(const RequestedLine &line, const Request &request, const Policy &policy)
{
    const int window = windowOf(line, policy) + (isLate(line, request, policy) ? policy.lateDays : 0);
    RuleResult result{line.line, QStringLiteral("return_window"), {}, QString::number(window), VerdictResult::Approved};
    if (!request.saleDay) {
        result.value = QStringLiteral("unknown");
        result.result = VerdictResult::DeniedUnlessOverridden;
        return result;
    }
    const qint64 age = request.returnDay.days() - request.saleDay->days();
    result.value = QString::number(age);
    if (age > window) {
        result.result = VerdictResult::DeniedUnlessOverridden;
        if (const int warranty = warrantyOf(line, policy); age <= warranty) {
            result.rule = QStringLiteral("warranty");
            result.limit = QString::number(warranty);
            result.result = VerdictResult::NeedsReview;
        }
    } else if (age < 0) {
        result.result = VerdictResult::NeedsReview; // sold after it came back: the receipt or the clock is wrong
    }
    return result;
}

VerdictResult resultOf(FinalSale finalSale, const ReasonRule *reason)
{
    if (reason != nullptr && reason->fault == Fault::Store) {
        return VerdictResult::NeedsReview;
    }
    return finalSale == FinalSale::Never ? VerdictResult::Denied : VerdictResult::DeniedUnlessOverridden;
}

/// Rules about the article alone; nothing when none is.
void addArticleRules(const RequestedLine &line, const Policy &policy, std::vector<RuleResult> &rules)
{
    const QString article = line.article.sku.isEmpty() ? line.article.name : line.article.sku;
    const FinalSale finalSale = ruled(line, policy, &ArticleRule::finalSale).value_or(FinalSale::No);
    if (finalSale != FinalSale::No) {
        rules.push_back(
            {line.line, QStringLiteral("final_sale"), article, {}, resultOf(finalSale, policy.reason(line.reason))});
    }
    if (!line.isReturnable) {
        rules.push_back({line.line, QStringLiteral("not_returnable_article"), article, QStringLiteral("returnable"),
                         resultOf(FinalSale::UnlessOverridden, policy.reason(line.reason))});
    }
    if (ruled(line, policy, &ArticleRule::needsReview).value_or(false)) {
        rules.push_back({line.line, QStringLiteral("article_review"), article, {}, VerdictResult::NeedsReview});
    }
}

/// Goods of an exchange that the till sold, too, while nobody has said that they are the same.
void addSoldTwiceRule(const RequestedLine &line, std::vector<RuleResult> &rules)
{
    if (!line.cameBackBy.isEmpty()) {
        rules.push_back({line.line,
                         QStringLiteral("may_be_back"),
                         line.cameBackBy.join(QStringLiteral(", ")),
                         {},
                         VerdictResult::NeedsReview});
    }
}

Money totalOf(const Request &request)
{
    Money total;
    for (const RequestedLine &line : request.lines) {
        total += line.estimate;
    }
    return total;
}

RuleResult noReceiptRule(const RequestedLine &line, const Policy &policy)
{
    const bool isGranted = isForGoods(line) || policy.withoutReceipt == WithoutReceipt::Money;
    const VerdictResult result = policy.withoutReceipt == WithoutReceipt::Never ? VerdictResult::Denied
                                 : isGranted                                    ? VerdictResult::NeedsReview
                                                                                : VerdictResult::DeniedUnlessOverridden;
    const QString granted = policy.withoutReceipt == WithoutReceipt::Money ? codeOf(Resolution::Refund)
                                                                           : codeOf(Resolution::StoreCredit);
    return {line.line, QStringLiteral("receipt_missing"), codeOf(line.resolution), granted, result};
}

/// What one customer may claim without receipt in a calendar year.
void addAllowanceRule(const Request &request, const Policy &policy, const Currency &currency,
                      std::vector<RuleResult> &rules)
{
    if (!policy.withoutReceiptYearlyLimit) {
        return;
    }
    const Money claimed = request.noReceipt->claimedThisYear + totalOf(request);
    const bool isAbove = claimed > *policy.withoutReceiptYearlyLimit;
    rules.push_back({0, QStringLiteral("yearly_allowance"), claimed.toDecimal(currency),
                     policy.withoutReceiptYearlyLimit->toDecimal(currency),
                     isAbove ? VerdictResult::DeniedUnlessOverridden : VerdictResult::Approved});
}

/// Every flag is a rule of its own: which one it was is seen by its reason.
void addFlagRules(const Request &request, const Policy &policy, std::vector<RuleResult> &rules)
{
    for (const CustomerFlag &flag : request.flags) {
        rules.push_back({0, QStringLiteral("flagged_customer"), flag.reason,
                         flag.until ? flag.until->toIso() : QString(), policy.flaggedCustomer});
    }
}

/// The customer hears before anything is saved what is withheld.
void addPromotionRules(const Request &request, const Currency &currency, std::vector<RuleResult> &rules)
{
    for (const PromotionClaim &claim : request.promotions) {
        rules.push_back({0, QStringLiteral("promotion"), claim.promotion, claim.amount.toDecimal(currency),
                         VerdictResult::Approved});
    }
}

/// Who takes other goods keeps the gift; who brings those back for money is looked at.
void addEarlierRules(const Request &request, const Currency &currency, std::vector<RuleResult> &rules)
{
    for (const EarlierPromotion &earlier : request.earlierPromotions) {
        rules.push_back({0, QStringLiteral("earlier_promotion"), earlier.receipt, earlier.amount.toDecimal(currency),
                         VerdictResult::NeedsReview});
    }
}

/// Nobody can tell what the customer paid.
void addSubsidyRule(const Request &request, std::vector<RuleResult> &rules)
{
    if (request.isSubsidyUnknown) {
        rules.push_back({0, QStringLiteral("subsidy_unknown"), {}, {}, VerdictResult::NeedsReview});
    }
}

RuleResult limitRule(const Request &request, const Policy &policy, const Currency &currency)
{
    const Money total = totalOf(request);
    const bool isAbove = total > policy.autoApproveLimit;
    return {0, QStringLiteral("auto_approve_limit"), total.toDecimal(currency),
            policy.autoApproveLimit.toDecimal(currency),
            isAbove ? VerdictResult::NeedsReview : VerdictResult::Approved};
}
}

bool grantsCreditOnly(const Verdict &verdict)
{
    return std::any_of(verdict.rules.begin(), verdict.rules.end(),
                       [](const RuleResult &rule) { return rule.limit == codeOf(Resolution::StoreCredit); });
}

Verdict judge(const Request &request, const Policy &policy, const Currency &currency)
{
    Verdict verdict;
    verdict.policyVersion = policy.version;
    for (const RequestedLine &line : request.lines) {
        verdict.rules.push_back(request.noReceipt ? noReceiptRule(line, policy) : windowRule(line, request, policy));
        if (isLate(line, request, policy)) {
            verdict.rules.push_back(creditRule("late_return", line));
        }
        if (request.isPaidByCredit) {
            verdict.rules.push_back(creditRule("paid_by_credit", line));
        }
        if (request.isGift) {
            verdict.rules.push_back(creditRule("gift_receipt", line));
        }
        addArticleRules(line, policy, verdict.rules);
        addSoldTwiceRule(line, verdict.rules);
    }
    if (request.noReceipt) {
        addAllowanceRule(request, policy, currency, verdict.rules);
    }
    addPromotionRules(request, currency, verdict.rules);
    addEarlierRules(request, currency, verdict.rules);
    addFlagRules(request, policy, verdict.rules);
    addSubsidyRule(request, verdict.rules);
    verdict.rules.push_back(limitRule(request, policy, currency));
    for (const RuleResult &rule : verdict.rules) {
        verdict.result = std::max(verdict.result, rule.result);
    }
    return verdict;
}
}
