// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing and computing the restocking fee.
#include "core/policy/fee.h"

#include "core/money/entitlement.h"

#include <algorithm>

namespace rd
{
Money restockingFee(Money gross, const QString &reason, const QString &condition, const Policy &policy)
{
    const ReasonRule *rule = policy.reason(reason);
    const bool isStoresFault = rule != nullptr && rule->fault == Fault::Store;
    if (isStoresFault || condition == kDefectiveCondition) {
        return {};
    }
    const auto fits = [&](const FeeRule &fee) {
        return (fee.reason.isEmpty() || fee.reason == reason)
               && (fee.condition.isEmpty() || fee.condition == condition);
    };
    const auto found = std::find_if(policy.fees.begin(), policy.fees.end(), fits);
    if (found == policy.fees.end()) {
        return {};
    }
    const Money fee = found->share ? found->share->of(gross) : found->fixed.value_or(Money());
    return std::min(fee, gross);
}

Money restockingFees(Money gross, const QString &reason, const UnitsByCondition &units, const Policy &policy)
{
    std::vector<qint64> weights;
    for (const auto &[condition, quantity] : units) {
        weights.push_back(quantity.thousandths());
    }
    const std::vector<Money> values = allocate(gross, weights);
    Money fees;
    auto value = values.begin();
    for (const auto &[condition, quantity] : units) {
        fees += restockingFee(*value++, reason, condition, policy);
    }
    return fees;
}
}
