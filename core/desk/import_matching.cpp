// SPDX-License-Identifier: GPL-3.0-or-later
// The choice among candidates, without any storage.
#include "core/desk/import_matching.h"

#include "core/base/checked.h"

#include <tuple>

namespace rd
{
namespace
{
bool wasSoldBefore(const BoughtLine &line, const CreditDocument &credit)
{
    if (!line.storeDay || !credit.storeDay || *line.storeDay > *credit.storeDay) {
        return false;
    }
    const bool areTimesKnown = line.soldAt && credit.at;
    return *line.storeDay < *credit.storeDay || !areTimesKnown || *line.soldAt <= *credit.at;
}

bool hasSamePrice(const BoughtLine &line, const CreditLine &row)
{
    return Int128(line.paid.minor()) * row.quantity.thousandths()
           == Int128(row.amount.minor()) * line.quantity.thousandths();
}
}

std::optional<size_t> chooseSaleLine(const std::vector<BoughtLine> &candidates, const CreditLine &row,
                                     const CreditDocument &credit)
{
    std::optional<size_t> best;
    const auto rank = [&](size_t index) {
        const BoughtLine &line = candidates[index];
        return std::tuple(hasSamePrice(line, row), *line.storeDay, line.soldAt.value_or(UtcTime()), line.id);
    };
    for (size_t i = 0; i < candidates.size(); ++i) {
        const BoughtLine &line = candidates[i];
        const bool fits = wasSoldBefore(line, credit) && line.unitsLeft >= row.quantity && line.paidLeft >= row.amount;
        if (fits && (!best || rank(i) > rank(*best))) {
            best = i;
        }
    }
    return best;
}
}
