// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of sale_invoice and red_invoice.
#include "core/storage/invoice_rows.h"

#include <algorithm>

namespace rd
{
namespace
{
Cells redCells(RmaId rma, const RedInvoice &red)
{
    return cellsOf(rma, nullptr, red.number, red.amount, red.tax, QString(), red.at, red.storeDay, red.by);
}

void insertWithdrawal(WriteTransaction &transaction, RmaId rma, const RedInvoice &red)
{
    requireIntact(transaction.database(), transaction.keys().row, tables::redInvoice, red.id.value());
    const RedInvoiceWithdrawal &withdrawal = *red.withdrawal;
    (void)transaction.rows().insert(tables::redInvoice,
                                    cellsOf(rma, red.id, QString(), Money(), Money(), withdrawal.reason, withdrawal.at,
                                            transaction.storeDay(), withdrawal.by));
}

/// Sales of the desk by which goods were given for those of this sale.
std::vector<SaleId> givenFor(Database &database, SaleId sale)
{
    std::vector<SaleId> sales;
    Query query = database.query(
        "SELECT s.new_sale FROM rma AS r JOIN settlement AS s ON s.rma = r.id WHERE r.sale = ? AND s.new_sale IS NOT NULL");
    query.with(sale);
    while (query.next()) {
        sales.push_back(query.get<SaleId>(0));
    }
    return sales;
}
}

std::vector<Invoice> invoicesOf(Database &database, SaleId sale)
{
    std::vector<Invoice> invoices;
    Query query = database.query("SELECT kind, number FROM sale_invoice WHERE sale = ? ORDER BY id");
    query.with(sale);
    while (query.next()) {
        invoices.push_back({query.get<InvoiceKind>(0), query.text(1)});
    }
    return invoices;
}

std::vector<Invoice> newInvoices(Database &database, SaleId sale, const std::vector<Invoice> &invoices)
{
    const std::vector<Invoice> known = invoices.empty() ? invoices : invoicesOf(database, sale);
    // A number is one invoice, whatever kind somebody called it; without a number it says only that there is one.
    const auto isKnown = [&known](const Invoice &invoice) {
        return std::ranges::any_of(known, [&invoice](const Invoice &each) {
            return invoice.number.isEmpty() ? each.kind == invoice.kind : each.number == invoice.number;
        });
    };
    std::vector<Invoice> added;
    std::ranges::remove_copy_if(invoices, std::back_inserter(added), isKnown);
    return added;
}

void noteInvoices(WriteTransaction &transaction, SaleId sale, const std::vector<Invoice> &invoices, qint64 by)
{
    const std::vector<Invoice> added = newInvoices(transaction.database(), sale, invoices);
    for (const Invoice &invoice : added) {
        (void)transaction.rows().insert(tables::saleInvoice,
                                        cellsOf(sale, invoice.kind, invoice.number, transaction.at(), by));
    }
    if (!added.empty()) {
        for (const SaleId given : givenFor(transaction.database(), sale)) {
            noteInvoices(transaction, given, added, by);
        }
    }
}

void loadRedInvoices(Database &database, ReturnCase &result)
{
    Query query = database.query(
        "SELECT r.id, r.number, r.amount, r.tax, r.at, r.store_day, r.by, w.reason, w.at, w.by FROM red_invoice AS r "
        "LEFT JOIN red_invoice AS w ON w.withdraws = r.id WHERE r.rma = ? AND r.withdraws IS NULL ORDER BY r.id");
    query.with(result.rma.id);
    while (query.next()) {
        RedInvoice red;
        query.into(red.id, red.number, red.amount, red.tax, red.at, red.storeDay, red.by);
        if (!query.isNull(8)) {
            red.withdrawal = RedInvoiceWithdrawal{query.text(7), query.get<UtcTime>(8), query.get<StaffId>(9)};
        }
        result.redInvoices.push_back(std::move(red));
    }
}

void saveRedInvoices(WriteTransaction &transaction, const ReturnCase &before, ReturnCase &next)
{
    for (std::size_t i = 0; i < next.redInvoices.size(); ++i) {
        RedInvoice &red = next.redInvoices[i];
        const bool wasStanding = i >= before.redInvoices.size() || before.redInvoices[i].isStanding();
        if (!red.id.isValid()) {
            red.id = RedInvoiceId(transaction.rows().insert(tables::redInvoice, redCells(next.rma.id, red)));
        } else if (red.withdrawal && wasStanding) {
            insertWithdrawal(transaction, next.rma.id, red);
        }
    }
}
}
