// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing and computing the restocking fee.
#include "core/policy/fee.h"

#include <algorithm>

namespace rd
{
Money restockingFee(Money gross, const QString &reason, const QString &condition, const Policy &policy)
{
    const ReasonRule *rule = policy.reason(reason);
    const bool isStoresFault = rule != nullptr && rule->fault == Fault::Store;
    if (isStoresFault || condition == QLatin1String("defective")) {
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
}
