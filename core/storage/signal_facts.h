// SPDX-License-Identifier: GPL-3.0-or-later
// What signals look at, as the tables tell it.
#pragma once

#include "core/base/store_zone.h"
#include "core/money/currency.h"
#include "core/policy/signals.h"
#include "core/storage/database.h"

namespace rd
{
/// Returns of the desk that were logged on these store days, both included, in that order.
[[nodiscard]] std::vector<SignalReturn> signalReturns(Database &database, BusinessDate from, BusinessDate to,
                                                      const StoreZone &zone, const Currency &currency);
/// The customers of these returns, with what they ever bought and brought back.
[[nodiscard]] std::vector<SignalCustomer> signalCustomers(Database &database, const std::vector<SignalReturn> &returns);
}
