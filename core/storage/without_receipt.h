// SPDX-License-Identifier: GPL-3.0-or-later
// Goods that came back without a receipt: what they can be worth, and what was claimed so.
#pragma once

#include "core/storage/database.h"
#include "core/workflow/estimate.h"
#include "core/workflow/situation.h"

namespace rd
{
/// The lowest price of one unit of an article in sales from this day on; nothing when it was not sold.
[[nodiscard]] std::optional<Money> lowestUnitPrice(Database &database, const QString &sku, BusinessDate from);
/// What a customer claims without receipt in returns logged in [from, to): the worth of lines that still hold units.
[[nodiscard]] Money claimedWithoutReceipt(Database &database, CustomerId customer, BusinessDate from, BusinessDate to);

/// As claimsOf and settledBefore, for a line that has no sale line.
[[nodiscard]] SaleLineClaims claimsOfLine(Database &database, ReturnLineId line);
[[nodiscard]] SettledEarlier settledOfLineBefore(Database &database, ReturnLineId line, SettlementId settlement);
}
