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

RuleResult windowRule(const RequestedLine &line, const Request &request, const Policy &policy)
{
    const int window = windowOf(line, policy);
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
    if (ruled(line, policy, &ArticleRule::needsReview).value_or(false)) {
        rules.push_back({line.line, QStringLiteral("article_review"), article, {}, VerdictResult::NeedsReview});
    }
}

RuleResult limitRule(const Request &request, const Policy &policy, const Currency &currency)
{
    Money total;
    for (const RequestedLine &line : request.lines) {
        total += line.estimate;
    }
    const bool isAbove = total > policy.autoApproveLimit;
    return {0, QStringLiteral("auto_approve_limit"), total.toDecimal(currency),
            policy.autoApproveLimit.toDecimal(currency),
            isAbove ? VerdictResult::NeedsReview : VerdictResult::Approved};
}
}

Verdict judge(const Request &request, const Policy &policy, const Currency &currency)
{
    Verdict verdict;
    verdict.policyVersion = policy.version;
    for (const RequestedLine &line : request.lines) {
        verdict.rules.push_back(windowRule(line, request, policy));
        addArticleRules(line, policy, verdict.rules);
    }
    verdict.rules.push_back(limitRule(request, policy, currency));
    for (const RuleResult &rule : verdict.rules) {
        verdict.result = std::max(verdict.result, rule.result);
    }
    return verdict;
}
}
