// SPDX-License-Identifier: GPL-3.0-or-later
// Cumulative shares in the order of the lines.
#include "core/policy/subsidy.h"

#include "core/money/entitlement.h"

#include <algorithm>

namespace rd
{
bool isSubsidy(const QString &tender, const Policy &policy)
{
    const TenderRule *rule = policy.tender(tender);
    return rule != nullptr && rule->isSubsidy;
}

std::optional<Money> subsidyOf(const Sale &sale, const Policy &policy)
{
    Money known;
    bool isAmountMissing = false;
    std::size_t subsidies = 0;
    for (const SaleTender &tender : sale.tenders) {
        if (isSubsidy(tender.tender, policy)) {
            ++subsidies;
            known += std::max(Money(), tender.amount.value_or(Money()));
            isAmountMissing = isAmountMissing || !tender.amount;
        }
    }
    const Money total = std::max(Money(), sale.total());
    if (subsidies == sale.tenders.size() && subsidies > 0) {
        return total;
    }
    return isAmountMissing ? std::nullopt : std::optional(std::min(known, total));
}

std::vector<Money> subsidyShares(const Sale &sale, const Policy &policy)
{
    const Money subsidy = subsidyOf(sale, policy).value_or(Money());
    if (!subsidy.isPositive()) { // most sales have none
        return std::vector<Money>(sale.lines.size());
    }
    std::vector<qint64> weights;
    Money cost;
    for (const SaleLine &line : sale.lines) {
        weights.push_back(std::max(Money(), line.paid).minor());
        cost += std::max(Money(), line.paid);
    }
    return allocate(std::min(subsidy, cost), weights);
}
}
