// SPDX-License-Identifier: GPL-3.0-or-later
// Invoices of sales and red invoices of returns. Rows are only added; a withdrawal is a row of its own.
#pragma once

#include "core/domain/rma.h"
#include "core/storage/transaction.h"

namespace rd
{
/// Those that stand.
[[nodiscard]] std::vector<Invoice> invoicesOf(Database &database, SaleId sale);
/// Those of a file that the sale never had.
[[nodiscard]] std::vector<Invoice> newInvoices(Database &database, SaleId sale, const std::vector<Invoice> &invoices);
/// Adds what the sale does not have yet, and to the goods that were given for its own or are joined with it; by an actor's number
/// (see actorNumber). A file brings nothing back that was withdrawn.
void noteInvoices(WriteTransaction &transaction, SaleId sale, const std::vector<Invoice> &invoices, qint64 by);
[[nodiscard]] std::optional<Invoice> standingInvoice(Database &database, SaleId sale, const QString &number);

/// Red invoices that stand against an invoice which is the last of its sale, with those of goods given that stand under it.
struct RedNoted {
    QStringList numbers;
    Money amount;
};
[[nodiscard]] RedNoted redNotedAgainst(Database &database, SaleId sale, const Invoice &invoice);
/// Ends an invoice of a sale, and where it was passed on. Throws StorageError tampered when another tool changed it.
void withdrawInvoice(WriteTransaction &transaction, SaleId sale, const Invoice &invoice, const QString &reason,
                     const Actor &by);

/// The newest one of this number that was withdrawn and is not restored.
[[nodiscard]] std::optional<Invoice> withdrawnInvoice(Database &database, SaleId sale, const QString &number);
/// It stands again, and where it was withdrawn with it. Throws StorageError tampered when another tool changed it.
void restoreInvoice(WriteTransaction &transaction, SaleId sale, const Invoice &invoice, const QString &reason,
                    const Actor &by);

/// Reads the red invoices of a return of which the head is there, oldest first.
void loadRedInvoices(Database &database, ReturnCase &result);
/// Writes what was issued and withdrawn between two states; after the payouts, which bound it. Gives ids back in `next`.
void saveRedInvoices(WriteTransaction &transaction, const ReturnCase &before, ReturnCase &next);
}
