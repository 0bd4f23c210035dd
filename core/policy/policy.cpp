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

int Policy::limitMinutes(Step step, const LimitFacts &facts) const
{
    const auto rule = std::ranges::find_if(limitRules, [&](const LimitRule &each) { return each.fits(step, facts); });
    return rule != limitRules.end() ? rule->minutes : stepLimitsMinutes.at(static_cast<std::size_t>(step));
}

const ReasonRule *Policy::reason(const QString &code) const
{
    return byCode(reasons, code);
}

const NamedCode *Policy::customerGroup(const QString &code) const
{
    return byCode(customerGroups, code);
}

QString Policy::groupMeant(const QString &word) const
{
    const QString meant = word.trimmed();
    const auto isMeant = [&meant](const QString &name) {
        return name.trimmed().compare(meant, Qt::CaseInsensitive) == 0;
    };
    const auto group = std::ranges::find_if(customerGroups, [&](const NamedCode &each) {
        return isMeant(each.code) || isMeant(each.name.en) || isMeant(each.name.zhCn);
    });
    return meant.isEmpty() || group == customerGroups.end() ? QString() : group->code;
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
