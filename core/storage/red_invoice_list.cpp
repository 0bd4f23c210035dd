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
        "AND EXISTS (SELECT 1 FROM sale_invoice AS i WHERE i.sale = r.sale) "
        "AND (SELECT coalesce(sum(p.amount), 0) FROM settlement AS s JOIN payout AS p ON p.settlement = s.id WHERE s.rma = r.id "
        "AND s.kind <> 'compensation' AND p.state = 'confirmed' AND p.tender NOT IN ('exchange', 'reship')) "
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
        RedInvoiceRow row{found.rma.number, found.rma.storeDay, found.rma.receipt, {}, redInvoiceSumsOf(found)};
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
