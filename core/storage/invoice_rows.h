// SPDX-License-Identifier: GPL-3.0-or-later
// Invoices of sales and red invoices of returns. Rows are only added; a withdrawal is a row of its own.
#pragma once

#include "core/domain/rma.h"
#include "core/storage/transaction.h"

namespace rd
{
[[nodiscard]] std::vector<Invoice> invoicesOf(Database &database, SaleId sale);
/// Those of them that the sale does not have yet.
[[nodiscard]] std::vector<Invoice> newInvoices(Database &database, SaleId sale, const std::vector<Invoice> &invoices);
/// Adds what the sale does not have yet, and to the goods that were given for its own; by an actor's number (see actorNumber).
void noteInvoices(WriteTransaction &transaction, SaleId sale, const std::vector<Invoice> &invoices, qint64 by);

/// Reads the red invoices of a return of which the head is there, oldest first.
void loadRedInvoices(Database &database, ReturnCase &result);
/// Writes what was issued and withdrawn between two states; after the payouts, which bound it. Gives ids back in `next`.
void saveRedInvoices(WriteTransaction &transaction, const ReturnCase &before, ReturnCase &next);
}
