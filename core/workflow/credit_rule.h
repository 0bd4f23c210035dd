// SPDX-License-Identifier: GPL-3.0-or-later
// What a store credit may be used for.
#pragma once

#include "core/base/result.h"
#include "core/domain/store_credit.h"
#include "core/money/currency.h"

namespace rd
{
/// bad_amount for nothing or less; over_settlement with the `balance` beyond it; outside_window after its last day.
[[nodiscard]] Result<void> checkRedeeming(const StoreCredit &credit, Money amount, BusinessDate today,
                                          const Currency &currency);
/// over_settlement when nothing is left to void.
[[nodiscard]] Result<void> checkVoiding(const StoreCredit &credit, const Currency &currency);
/// not_outstanding (`nothing_voided`, with `balance`) when nothing of it is void; outside_window after its last day.
[[nodiscard]] Result<void> checkRestoring(const StoreCredit &credit, BusinessDate today, const Currency &currency);
}
