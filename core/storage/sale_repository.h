// SPDX-License-Identifier: GPL-3.0-or-later
// Sales and their lines.
#pragma once

#include "core/domain/sale.h"
#include "core/storage/transaction.h"

namespace rd
{
/// What tells whether an imported sale is here already.
struct SaleIdentity {
    SaleId id;
    QByteArray content;
    bool isTyped = false;
    QString source;
    std::optional<BusinessDate> storeDay;
};

/// A digest of what a sale says, to notice the same receipt with other lines. Without the customer.
[[nodiscard]] QByteArray contentOf(const Sale &sale);

[[nodiscard]] std::optional<Sale> loadSale(Database &database, SaleId id);
/// Newest first; of any day and source when those are not named.
[[nodiscard]] std::vector<SaleId> salesOfReceipt(Database &database, const QString &receipt,
                                                 std::optional<BusinessDate> storeDay, const QString &source = {});
[[nodiscard]] std::optional<SaleIdentity> findSale(Database &database, const QString &source, const QString &receipt,
                                                   std::optional<BusinessDate> storeDay);
/// Sales of the source that were paid by this payment.
[[nodiscard]] std::vector<SaleId> salesOfPayment(Database &database, const QString &source, const QString &reference);
/// A sale of this receipt and day that was typed from paper and waits for the till's file.
[[nodiscard]] std::optional<SaleIdentity> findTypedSale(Database &database, const QString &receipt,
                                                        std::optional<BusinessDate> storeDay);
/// Every sale of this receipt, whatever its source and day.
[[nodiscard]] std::vector<SaleIdentity> salesNamed(Database &database, const QString &receipt);
/// Makes sale and lines, and the customer unless it has an id; gives the ids back in the sale. Invoices are noted apart.
void insertSale(WriteTransaction &transaction, Sale &sale);
/// A typed sale that the till's file brought: takes over source, time, tenders and payment reference. Lines stay.
void matchTypedSale(WriteTransaction &transaction, SaleId typed, const Sale &imported);

/// The line by which an article was sold last, without its id; nothing for one that was never sold.
[[nodiscard]] std::optional<SaleLine> lastSold(Database &database, const QString &sku);
/// The newest name under which an article was sold; nothing for an unknown number.
[[nodiscard]] std::optional<QString> articleName(Database &database, const QString &sku);
/// Newest sales first by: receipt, payment reference, serial, batch, invoice, article number, phone, customer name, article name.
[[nodiscard]] std::vector<SaleId> searchSales(Database &database, const QString &text, int limit);
/// Sales whose receipt, payment reference, serial or invoice number is exactly this, or where there is none those of which a line is of this batch.
[[nodiscard]] std::vector<SaleId> salesOfKey(Database &database, const QString &key, int limit);
}
