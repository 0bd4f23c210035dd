// SPDX-License-Identifier: GPL-3.0-or-later
// Judging what stands after a change.
#include "core/workflow/edit_verdict.h"

#include "core/workflow/estimate.h"
#include "core/workflow/judging.h"
#include "core/workflow/promotions.h"

#include <algorithm>

namespace rd
{
namespace
{
const QString kGift = QStringLiteral("gift_receipt");
const QString kMayBeBack = QStringLiteral("may_be_back");
const QString kNotReturnable = QStringLiteral("not_returnable_article");
const QString kAutoApprove = QStringLiteral("auto_approve_limit");
const QString kPromotion = QStringLiteral("promotion");

/// Rules about all of what is wanted, whatever was wanted before.
bool isAboutWhole(const RuleResult &rule)
{
    return rule.rule == kAutoApprove || rule.rule == kPromotion;
}

const RuleResult *ruleAbout(const Verdict &verdict, const QString &rule, int line)
{
    const auto found = std::ranges::find_if(
        verdict.rules, [&](const RuleResult &each) { return each.rule == rule && each.line == line; });
    return found == verdict.rules.end() ? nullptr : &*found;
}

/// What the rules see of a line; facts that were looked up at the request are those that they found then.
RequestedLine seen(Work &work, const ReturnLine &line, Money worth)
{
    const Verdict &before = work.situation().current.rma.verdict;
    const int asked = line.edit ? line.edit->of : line.line;
    RequestedLine request{line.line, line.reason, worth, ruledArticle(work, line), line.resolution};
    if (const RuleResult *twice = ruleAbout(before, kMayBeBack, asked)) {
        request.cameBackBy = QStringList{twice->value};
    }
    request.isReturnable = ruleAbout(before, kNotReturnable, asked) == nullptr;
    return request;
}

bool contains(const std::vector<int> &lines, int line)
{
    return std::ranges::find(lines, line) != lines.end();
}

/// All lines that still hold units: what they were granted and what the rest of them would bring.
Request requestStanding(Work &work, const Verdict &before)
{
    Request request = requestHead(work);
    const Rma &rma = work.next().rma;
    request.returnDay = rma.splitFrom ? rma.splitFrom->loggedDay : rma.storeDay;
    request.isGift = std::ranges::any_of(before.rules, [](const RuleResult &rule) { return rule.rule == kGift; });
    EntitlementBook book(work.situation().claims);
    for (const ReturnLine &line : work.next().lines) {
        const LineQuantities &q = line.quantities;
        if (q.live().isPositive()) {
            const Money granted = grantedOf(work.next(), line.line).gross;
            request.lines.push_back(seen(work, line, granted + book.take(line, q.notCome() + q.toInspect()).gross));
        }
    }
    return request;
}
}

Verdict judgeEdited(Work &work, const std::vector<int> &lines, const std::vector<int> &grown, const Policy &policy)
{
    const Verdict before = work.next().rma.verdict;
    Request request = requestStanding(work, before);
    request.promotions = promotionClaims(work.situation(), work.next(), policy);
    request.earlierPromotions = earlierPromotions(work.situation(), work.next(), policy);
    const Currency &currency = work.situation().currency;
    const Verdict now = judge(request, policy, currency);
    request.returnDay = work.situation().today;
    const Verdict today = judge(request, policy, currency);
    const auto stands = [&work](int number) {
        return number == 0 || work.next().line(number)->quantities.live().isPositive();
    };
    Verdict verdict;
    verdict.policyVersion = before.policyVersion;
    const auto add = [&verdict](const std::vector<RuleResult> &rules, const auto &isMeant) {
        std::ranges::copy_if(rules, std::back_inserter(verdict.rules), isMeant);
    };
    add(before.rules, [&](const RuleResult &rule) { return stands(rule.line) && !isAboutWhole(rule); });
    add(now.rules, [&](const RuleResult &rule) {
        const bool isNew = contains(lines, rule.line) && !contains(grown, rule.line);
        return isNew || isAboutWhole(rule);
    });
    add(today.rules, [&](const RuleResult &rule) { return contains(grown, rule.line); });
    for (const RuleResult &rule : verdict.rules) {
        verdict.result = std::max(verdict.result, rule.result);
    }
    return verdict;
}
}
