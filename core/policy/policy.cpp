// SPDX-License-Identifier: GPL-3.0-or-later
// Look-ups in the policy by code.
#include "core/policy/policy.h"

#include <algorithm>

namespace rd
{
namespace
{
template <typename Rules> auto *byCode(const Rules &rules, const QString &code)
{
    const auto found = std::find_if(rules.begin(), rules.end(),
                                    [&code](const auto &rule) { return rule.code == code; });
    return found == rules.end() ? nullptr : &*found;
}
}

int Policy::limitMinutes(Step step, const QStringList &forReasons) const
{
    const auto rule = std::ranges::find_if(
        limitRules, [&](const LimitRule &each) { return each.step == step && forReasons.contains(each.reason); });
    return rule != limitRules.end() ? rule->minutes : stepLimitsMinutes.at(static_cast<std::size_t>(step));
}

const ReasonRule *Policy::reason(const QString &code) const
{
    return byCode(reasons, code);
}

const NamedCode *Policy::condition(const QString &code) const
{
    return byCode(conditions, code);
}

const NamedCode *Policy::disposition(const QString &code) const
{
    return byCode(dispositions, code);
}

const TenderRule *Policy::tender(const QString &code) const
{
    return byCode(tenders, code);
}

const PromotionRule *Policy::promotion(const QString &code) const
{
    return byCode(promotions, code);
}

const CompensationRule *Policy::compensationKind(const QString &code) const
{
    return byCode(compensationKinds, code);
}

std::vector<Resolution> Policy::offeredResolutions() const
{
    std::vector<Resolution> offered{Resolution::Refund, Resolution::Exchange};
    if (isRepairOffered) {
        offered.push_back(Resolution::Repair);
    }
    offered.push_back(Resolution::Reship);
    if (isStoreCreditOffered) {
        offered.push_back(Resolution::StoreCredit);
    }
    return offered;
}
}
