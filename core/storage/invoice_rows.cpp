// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of sale_invoice and red_invoice.
#include "core/storage/invoice_rows.h"

#include "core/storage/given_lines.h"

#include <algorithm>

namespace rd
{
namespace
{
/// Rows that were withdrawn and are not restored.
const QByteArray kWithdrawn =
    "SELECT i.id, i.kind, i.number FROM sale_invoice AS i JOIN sale_invoice AS w ON w.withdraws = i.id WHERE i.sale = ?1 "
    "AND NOT EXISTS (SELECT 1 FROM sale_invoice AS n WHERE n.restores = i.id) ";

Cells redCells(RmaId rma, const RedInvoice &red)
{
    return cellsOf(rma, nullptr, red.number, red.amount, red.tax, QString(), red.at, red.storeDay, red.by);
}

void insertWithdrawal(WriteTransaction &transaction, RmaId rma, const RedInvoice &red)
{
    requireIntact(transaction.database(), transaction.keys().row, tables::redInvoice, red.id.value());
    const Withdrawal &withdrawal = *red.withdrawal;
    (void)transaction.rows().insert(tables::redInvoice,
                                    cellsOf(rma, red.id, QString(), Money(), Money(), withdrawal.reason, withdrawal.at,
                                            withdrawal.storeDay, withdrawal.by));
}

/// Sales of the desk that stand under the invoices of this one: goods given for its own, or joined with it.
std::vector<SaleId> underInvoicesOf(Database &database, SaleId sale)
{
    std::vector<SaleId> sales = givenOn(database, sale);
    Query query = database.query(
        "SELECT s.new_sale FROM rma AS r JOIN settlement AS s ON s.rma = r.id WHERE r.sale = ? AND s.new_sale IS NOT NULL");
    query.with(sale);
    while (query.next()) {
        sales.push_back(query.get<SaleId>(0));
    }
    return sales;
}

std::vector<Invoice> invoicesFrom(Query &query)
{
    std::vector<Invoice> invoices;
    while (query.next()) {
        invoices.push_back({query.get<InvoiceKind>(0), query.text(1)});
    }
    return invoices;
}

/// Those that were ever noted: a file does not bring back what somebody withdrew.
std::vector<Invoice> everNoted(Database &database, SaleId sale)
{
    Query query = database.query(
        "SELECT kind, number FROM sale_invoice WHERE sale = ? AND withdraws IS NULL ORDER BY id");
    return invoicesFrom(query.with(sale));
}

/// A number is one invoice, whatever kind somebody called it; without a number it says only that there is one.
std::vector<Invoice> without(const std::vector<Invoice> &invoices, const std::vector<Invoice> &known)
{
    const auto isKnown = [&known](const Invoice &invoice) {
        return std::ranges::any_of(known, [&invoice](const Invoice &each) {
            return invoice.number.isEmpty() ? each.kind == invoice.kind : each.number == invoice.number;
        });
    };
    std::vector<Invoice> added;
    std::ranges::remove_copy_if(invoices, std::back_inserter(added), isKnown);
    return added;
}
}

std::vector<Invoice> invoicesOf(Database &database, SaleId sale)
{
    Query query = database.query("SELECT kind, number FROM sale_invoice_now WHERE sale = ? ORDER BY id");
    return invoicesFrom(query.with(sale));
}

std::vector<Invoice> newInvoices(Database &database, SaleId sale, const std::vector<Invoice> &invoices)
{
    return invoices.empty() ? invoices : without(invoices, everNoted(database, sale));
}

void noteInvoices(WriteTransaction &transaction, SaleId sale, const std::vector<Invoice> &invoices, qint64 by)
{
    const bool isFile = by == actorNumber(Actor::import());
    const std::vector<Invoice> added = isFile ? newInvoices(transaction.database(), sale, invoices)
                                              : without(invoices, invoicesOf(transaction.database(), sale));
    for (const Invoice &invoice : added) {
        (void)transaction.rows().insert(tables::saleInvoice, cellsOf(sale, invoice.kind, invoice.number, nullptr,
                                                                     QString(), transaction.at(), by, nullptr));
    }
    if (!added.empty()) {
        for (const SaleId under : underInvoicesOf(transaction.database(), sale)) {
            noteInvoices(transaction, under, added, by);
        }
    }
}

std::optional<Invoice> standingInvoice(Database &database, SaleId sale, const QString &number)
{
    const std::vector<Invoice> standing = invoicesOf(database, sale);
    const auto found = std::ranges::find(standing, number, &Invoice::number);
    return found == standing.end() ? std::nullopt : std::optional(*found);
}

RedNoted redNotedAgainst(Database &database, SaleId sale, const Invoice &invoice)
{
    RedNoted noted;
    const bool isLast = invoicesOf(database, sale) == std::vector{invoice};
    Query query = database.query(
        "SELECT v.number, v.amount FROM rma AS r JOIN red_invoice AS v ON v.rma = r.id WHERE r.sale = ? AND v.withdraws IS NULL "
        "AND NOT EXISTS (SELECT 1 FROM red_invoice AS w WHERE w.withdraws = v.id) ORDER BY v.id");
    query.with(sale);
    while (isLast && query.next()) {
        noted.numbers.append(query.text(0));
        noted.amount += query.get<Money>(1);
    }
    for (const SaleId under : underInvoicesOf(database, sale)) {
        if (standingInvoice(database, under, invoice.number) == invoice) {
            const RedNoted more = redNotedAgainst(database, under, invoice);
            noted.numbers += more.numbers;
            noted.amount += more.amount;
        }
    }
    return noted;
}

void withdrawInvoice(WriteTransaction &transaction, SaleId sale, const Invoice &invoice, const QString &reason,
                     const Actor &by)
{
    Database &database = transaction.database();
    std::vector<qint64> rows;
    {
        Query query = database.query("SELECT id FROM sale_invoice_now WHERE sale = ? AND kind = ? AND number = ?");
        query.with(sale, invoice.kind, invoice.number);
        while (query.next()) {
            rows.push_back(query.integer(0));
        }
    }
    for (const qint64 id : rows) {
        requireIntact(database, transaction.keys().row, tables::saleInvoice, id);
        (void)transaction.rows().insert(tables::saleInvoice, cellsOf(sale, invoice.kind, invoice.number, id, reason,
                                                                     transaction.at(), actorNumber(by), nullptr));
    }
    if (!rows.empty()) {
        for (const SaleId under : underInvoicesOf(database, sale)) {
            withdrawInvoice(transaction, under, invoice, reason, by);
        }
    }
}

std::optional<Invoice> withdrawnInvoice(Database &database, SaleId sale, const QString &number)
{
    Query query = database.query(kWithdrawn + "AND i.number = ?2 ORDER BY w.id DESC LIMIT 1");
    return query.with(sale, number).next() ? std::optional(Invoice{query.get<InvoiceKind>(1), query.text(2)})
                                           : std::nullopt;
}

void restoreInvoice(WriteTransaction &transaction, SaleId sale, const Invoice &invoice, const QString &reason,
                    const Actor &by)
{
    Database &database = transaction.database();
    std::optional<qint64> row;
    {
        Query query = database.query(kWithdrawn + "AND i.number = ?2 AND i.kind = ?3 ORDER BY w.id DESC LIMIT 1");
        row = query.with(sale, invoice.number, invoice.kind).next() ? std::optional(query.integer(0)) : std::nullopt;
    }
    if (!row || standingInvoice(database, sale, invoice.number)) {
        return;
    }
    requireIntact(database, transaction.keys().row, tables::saleInvoice, *row);
    (void)transaction.rows().insert(tables::saleInvoice, cellsOf(sale, invoice.kind, invoice.number, nullptr, reason,
                                                                 transaction.at(), actorNumber(by), *row));
    for (const SaleId under : underInvoicesOf(database, sale)) {
        restoreInvoice(transaction, under, invoice, reason, by);
    }
}

void loadRedInvoices(Database &database, ReturnCase &result)
{
    Query query = database.query(
        "SELECT r.id, r.number, r.amount, r.tax, r.at, r.store_day, r.by, w.reason, w.at, w.store_day, w.by FROM red_invoice AS r "
        "LEFT JOIN red_invoice AS w ON w.withdraws = r.id WHERE r.rma = ? AND r.withdraws IS NULL ORDER BY r.id");
    query.with(result.rma.id);
    while (query.next()) {
        RedInvoice red;
        query.into(red.id, red.number, red.amount, red.tax, red.at, red.storeDay, red.by);
        if (!query.isNull(8)) {
            red.withdrawal = Withdrawal{query.text(7), query.get<UtcTime>(8), query.get<BusinessDate>(9),
                                        query.get<StaffId>(10)};
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
