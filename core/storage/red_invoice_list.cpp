// SPDX-License-Identifier: GPL-3.0-or-later
// The sums of the file find the returns, the workflow reckons.
#include "core/storage/red_invoice_list.h"

#include "core/storage/invoice_rows.h"
#include "core/storage/rma_repository.h"

namespace rd
{
namespace
{
std::vector<RmaId> candidates(Database &database)
{
    std::vector<RmaId> returns;
    Query query = database.query(
        "SELECT r.id FROM rma AS r WHERE r.sale IS NOT NULL AND r.origin = 'desk' "
        "AND EXISTS (SELECT 1 FROM sale_invoice_now AS i WHERE i.sale = r.sale) "
        "AND (SELECT b.amount FROM given_back AS b WHERE b.rma = r.id) "
        "<> (SELECT coalesce(sum(v.amount), 0) FROM red_invoice AS v WHERE v.rma = r.id "
        "AND NOT EXISTS (SELECT 1 FROM red_invoice AS w WHERE w.withdraws = v.id)) ORDER BY r.id");
    while (query.next()) {
        returns.push_back(query.get<RmaId>(0));
    }
    return returns;
}
}

std::vector<RedInvoiceRow> openRedInvoices(Database &database)
{
    std::vector<RedInvoiceRow> rows;
    for (const RmaId id : candidates(database)) {
        const ReturnCase found = *loadReturn(database, id);
        const RedInvoiceSums sums = redInvoiceSumsOf(found);
        if (sums.due().amount.isZero() && sums.over().isZero()) {
            continue; // the rest of the goods' value stands under no invoice
        }
        RedInvoiceRow row{found.rma.number, found.rma.storeDay, found.rma.receipt, *found.rma.sale, {}, sums};
        for (const Invoice &invoice : invoicesOf(database, *found.rma.sale)) {
            if (!invoice.number.isEmpty()) {
                row.invoices.append(invoice.number);
            }
        }
        rows.push_back(std::move(row));
    }
    return rows;
}
}
