// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of past_unmatched and the one change that a past return's line may see.
#include "core/storage/past_lines.h"

#include "core/storage/rma_repository.h"

namespace rd
{
void keepUnmatched(WriteTransaction &transaction, ReturnLineId line, const QString &saleReceipt,
                   const QString &paymentReference, std::optional<UtcTime> at)
{
    (void)transaction.rows().insert(tables::pastUnmatched, cellsOf(line, saleReceipt, paymentReference, at));
}

std::vector<UnmatchedLine> unmatchedLines(Database &database)
{
    std::vector<UnmatchedLine> lines;
    Query query = database.query(
        "SELECT l.id, r.id, l.line, l.sku, l.name, l.requested, l.history_amount, r.source, r.receipt, u.sale_receipt, "
        "u.payment_reference, r.store_day, u.credited_at, r.customer FROM past_unmatched AS u "
        "JOIN return_line AS l ON l.id = u.return_line JOIN rma AS r ON r.id = l.rma WHERE l.sale_line IS NULL AND r.outcome <> 'undone' ORDER BY u.id");
    while (query.next()) {
        UnmatchedLine line;
        query.into(line.id, line.rma, line.line, line.sku, line.name, line.quantity, line.amount, line.source,
                   line.receipt, line.saleReceipt, line.paymentReference, line.storeDay, line.at, line.customer);
        lines.push_back(std::move(line));
    }
    return lines;
}

void joinSaleLine(WriteTransaction &transaction, const UnmatchedLine &line, const BoughtLine &sold)
{
    const auto past = loadReturn(transaction.database(), line.rma);
    ReturnLine joined = *past->line(line.line);
    joined.saleLine = sold.id;
    joined.saleLinePaid = sold.paid;
    joined.saleLineQuantity = sold.quantity;
    updateHistoryLine(transaction, line.rma, joined);
}
}
