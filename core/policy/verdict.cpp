// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the review, each a small function over one line or the whole request.
#include "core/policy/verdict.h"

#include <algorithm>

namespace rd
{
namespace
{
RuleResult windowRule(const RequestedLine &line, const Request &request, const Policy &policy)
{
    const ReasonRule *reason = policy.reason(line.reason);
    const int limit = reason != nullptr && reason->windowDays ? *reason->windowDays : policy.windowDays;
    RuleResult result{line.line, QStringLiteral("return_window"), {}, QString::number(limit), VerdictResult::Approved};
    if (!request.saleDay) {
        result.value = QStringLiteral("unknown");
        result.result = VerdictResult::DeniedUnlessOverridden;
        return result;
    }
    const qint64 age = request.returnDay.days() - request.saleDay->days();
    result.value = QString::number(age);
    if (age > limit) {
        result.result = VerdictResult::DeniedUnlessOverridden;
    } else if (age < 0) {
        result.result = VerdictResult::NeedsReview; // sold after it came back: the receipt or the clock is wrong
    }
    return result;
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
    }
    verdict.rules.push_back(limitRule(request, policy, currency));
    for (const RuleResult &rule : verdict.rules) {
        verdict.result = std::max(verdict.result, rule.result);
    }
    return verdict;
}
}
