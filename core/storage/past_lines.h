// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of past returns whose sale was not here when they came, with what the file said about it.
#pragma once

#include "core/storage/claims.h"
#include "core/storage/transaction.h"

namespace rd
{
struct UnmatchedLine {
    ReturnLineId id;
    RmaId rma;
    int line = 0;
    QString sku;
    QString name;
    Quantity quantity;
    Money amount; ///< given back for all of it
    QString source;
    QString receipt;     ///< the credit's own
    QString saleReceipt; ///< empty when the file names none
    QString paymentReference;
    BusinessDate storeDay;
    std::optional<UtcTime> at; ///< absent when only the day is known
    std::optional<CustomerId> customer;
};

/// Keeps what the file said about the sale of a line that has none.
void keepUnmatched(WriteTransaction &transaction, ReturnLineId line, const QString &saleReceipt,
                   const QString &paymentReference, std::optional<UtcTime> at);
/// Those that have found no sale yet, oldest first.
[[nodiscard]] std::vector<UnmatchedLine> unmatchedLines(Database &database);
/// From now on the line takes units and money of this one.
void joinSaleLine(WriteTransaction &transaction, const UnmatchedLine &line, const BoughtLine &sold);
}
