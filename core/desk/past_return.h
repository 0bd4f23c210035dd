// SPDX-License-Identifier: GPL-3.0-or-later
// A past return as the till's credit tells it, matched to the sale it takes from.
#pragma once

#include "core/desk/open_store.h"
#include "core/storage/rma_repository.h"
#include "core/transfer/sales_file.h"

namespace rd
{
/// The sales that the file names for this credit: by receipt, of its own day, else of all days before it; or by payment. With
/// each the desk's own of which goods are on it.
[[nodiscard]] std::vector<SaleId> salesNamedBy(Database &database, const CreditDocument &credit);

struct PastReturn {
    ReturnCase returnCase;
    qint64 unmatchedRows = 0; ///< no sale line has units and paid value left for them
};
/// One line for each of `rows`; its own customer is written when new.
[[nodiscard]] PastReturn pastReturnOf(const OpenStore &store, WriteTransaction &transaction,
                                      const CreditDocument &credit, const std::vector<CreditLine> &rows);
/// Writes it, and for lines without a sale what the credit says about that.
[[nodiscard]] ReturnCase storePast(WriteTransaction &transaction, const PastReturn &past, const CreditDocument &credit,
                                   const HistoryOrigin &origin);
/// Gives lines of past returns the sale that a file or a person has brought since, by the same rules as when they came. How many did.
[[nodiscard]] qint64 joinPast(WriteTransaction &transaction, const std::vector<Sale> &brought, const Actor &by);
}
