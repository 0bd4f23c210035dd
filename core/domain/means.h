// SPDX-License-Identifier: GPL-3.0-or-later
// What a payout gives in place of money. These words are never tenders of a store's policy.
#pragma once

#include <QString>

namespace rd
{
inline constexpr QLatin1String kExchangeMeans("exchange");
inline constexpr QLatin1String kReshipMeans("reship");
inline constexpr QLatin1String kCreditMeans("store_credit");

[[nodiscard]] inline bool isMoney(const QString &tender)
{
    return tender != kExchangeMeans && tender != kReshipMeans && tender != kCreditMeans;
}
}
