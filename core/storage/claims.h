// SPDX-License-Identifier: GPL-3.0-or-later
// What all returns together hold and were granted of sale lines, and the sums that limits need.
#pragma once

#include "core/storage/database.h"
#include "core/workflow/estimate.h"
#include "core/workflow/situation.h"

namespace rd
{
[[nodiscard]] SaleLineClaims claimsOf(Database &database, SaleLineId line);
/// Numbers of the open returns that hold units of a sale line, oldest first.
[[nodiscard]] QStringList openReturnsOf(Database &database, SaleLineId line);
/// Settlements for the receipt, whenever made, and those made in [from, to) for the customer.
[[nodiscard]] Money grantedTogether(Database &database, std::optional<SaleId> sale, std::optional<CustomerId> customer,
                                    UtcTime from, UtcTime to);

/// What was settled of a sale line before this settlement was made, past returns included.
[[nodiscard]] SettledEarlier settledBefore(Database &database, SaleLineId line, SettlementId settlement);
/// Payouts of all returns of a sale that have not failed, by tender. Compensation does not count: it is beyond what was paid.
[[nodiscard]] std::map<QString, Money> paidBackOf(Database &database, SaleId sale);

/// A goods line of a customer's earlier purchase of an article, with what is left of it.
struct BoughtLine {
    SaleLineId id;
    SaleId sale;
    std::optional<BusinessDate> storeDay;
    std::optional<UtcTime> soldAt; ///< by the till's clock, where that is known
    Quantity quantity;
    Money paid;
    Quantity unitsLeft;
    Money paidLeft;
};
/// Lines of the same article bought by the customer of this source and external id.
[[nodiscard]] std::vector<BoughtLine> boughtLines(Database &database, CustomerId customer, const QString &sku);
/// As above among the lines of one sale; articles without a number are compared by name, whatever their case.
[[nodiscard]] std::vector<BoughtLine> linesOfSale(Database &database, SaleId sale, const QString &sku,
                                                  const QString &name);
}
