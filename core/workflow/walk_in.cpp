// SPDX-License-Identifier: GPL-3.0-or-later
// The chain from the scan to paid.
#include "core/workflow/walk_in.h"

#include "core/workflow/guards.h"
#include "core/workflow/progress.h"

#include <algorithm>

namespace rd
{
namespace
{
void append(Decision &all, Decision next)
{
    all.next = std::move(next.next);
    std::move(next.events.begin(), next.events.end(), std::back_inserter(all.events));
    std::move(next.messages.begin(), next.messages.end(), std::back_inserter(all.messages));
}

/// Why the request did not pass the review by itself.
Error whyAtReview(const Verdict &verdict)
{
    if (verdict.result == VerdictResult::DeniedUnlessOverridden) {
        return deniedBy(verdict, verdict.result);
    }
    const auto rule = std::max_element(verdict.rules.begin(), verdict.rules.end(),
                                       [](const RuleResult &a, const RuleResult &b) { return a.result < b.result; });
    return Error::of(ErrorCode::NeedsManager, {{QStringLiteral("problem"), rule->rule},
                                               {QStringLiteral("rule"), rule->rule},
                                               {QStringLiteral("value"), rule->value},
                                               {QStringLiteral("limit"), rule->limit}});
}

Inspect inspectAll(const ReturnCase &returnCase, const AcceptAtCounter &accept)
{
    Inspect inspect;
    inspect.ticks = accept.ticks;
    for (const ReturnLine &line : returnCase.lines) {
        inspect.units.push_back({line.line, line.quantities.toInspect(), accept.condition, accept.disposition});
    }
    return inspect;
}
}

Result<WalkInDecision> decideWalkIn(const Situation &situation, const LogReturn &request,
                                    const std::optional<AcceptAtCounter> &accept, const Actor &actor,
                                    const Policy &policy, UtcTime now)
{
    LogReturn log = request;
    log.areGoodsPresent = request.areGoodsPresent || accept.has_value();
    auto logged = decide(situation, log, actor, policy, now);
    if (!logged) {
        return refuse(logged.error());
    }
    WalkInDecision chain{std::move(*logged), std::nullopt};
    if (!accept) {
        return chain;
    }
    if (isOutstanding(chain.decision.next, Step::Review)) {
        chain.stoppedBy = whyAtReview(chain.decision.next.rma.verdict);
        return chain;
    }
    Situation here = after(situation, chain.decision);
    const auto step = [&](const Action &action) {
        auto decided = decide(here, action, actor, policy, now);
        if (!decided) {
            chain.stoppedBy = decided.error();
            return false;
        }
        here = after(here, *decided);
        append(chain.decision, std::move(*decided));
        return true;
    };
    const bool isInspected = step(inspectAll(here.current, *accept));
    if (isInspected && !accept->payTender.isEmpty() && here.current.rma.isOpen()) {
        step(Pay{accept->payTender, std::nullopt, accept->reference, std::nullopt});
    }
    return chain;
}
}
