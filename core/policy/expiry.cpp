// SPDX-License-Identifier: GPL-3.0-or-later
// Calendar days of the store, the first one not counted.
#include "core/policy/expiry.h"

#include <algorithm>

namespace rd
{
int awaitedDays(const Policy &policy)
{
    return policy.goodsExpireDays == 0 ? 0 : std::max(policy.goodsExpireDays, policy.goodsExpectedDays);
}

std::optional<Expiry> expiryOf(BusinessDate awaitedFrom, std::optional<BusinessDate> toldUntil, BusinessDate today,
                               const Policy &policy)
{
    const int days = awaitedDays(policy);
    if (days == 0) {
        return std::nullopt;
    }
    const BusinessDate wanted = awaitedFrom.plusDays(days);
    const BusinessDate warnOn = wanted.plusDays(-policy.goodsExpireWarnDays);
    const BusinessDate fromNow = std::max(today, warnOn).plusDays(policy.goodsExpireWarnDays);
    return Expiry{warnOn, toldUntil.has_value(), std::max(wanted, toldUntil.value_or(fromNow))};
}
}
