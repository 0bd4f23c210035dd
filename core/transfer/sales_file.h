// SPDX-License-Identifier: GPL-3.0-or-later
// What a sales file holds once it is read: sales, credits of the past, counts and errors.
#pragma once

#include "core/domain/customer.h"
#include "core/domain/sale.h"
#include "core/transfer/encoding.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace rd
{
/// Why one row cannot be used. `code` is stable: missing_value, bad_number, bad_quantity, too_many_decimals, too_large, sum_too_large,
/// bad_date, wrong_currency, column_count, customer_differs, bad_line, no_article; mixed_numbers and mixed_dates end the
/// reading of the file.
struct RowError {
    qint64 row = 0; ///< physical line of the file, from 1
    QString column;
    QString value;
    QString code;
    QJsonObject args;
    bool endsFile = false;
};

/// One returned article of a credit: positive quantity and the positive amount that was given back.
struct CreditLine {
    int line = 0; ///< order within the document, from 1
    QString sku;
    QString name;
    QString unit;
    Quantity quantity;
    Money amount;
    Money tax;
};

/// A past return as the file tells it: a credit invoice, or the refund noted on an order.
struct CreditDocument {
    QString source;
    QString receipt;     ///< the credit's own number, or the order's
    QString saleReceipt; ///< the sale's number where the file names it, else empty
    std::optional<BusinessDate> storeDay;
    std::optional<UtcTime> at;
    QString paymentReference;
    Customer customer;
    std::vector<CreditLine> lines;
    /// Rows of the same document that are no goods, with signed amounts. Stored as a sale of adjustments only.
    std::vector<SaleLine> adjustments;
};

/// rows = lines + returns + adjustments + skipped, when no row is bad; bad rows count in `errors` only.
struct ImportCounts {
    qint64 rows = 0;
    qint64 lines = 0;
    qint64 returns = 0;
    qint64 adjustments = 0;
    qint64 skipped = 0;
    qint64 errors = 0;
    qint64 sales = 0;                    ///< receipts that are no credits
    qint64 credits = 0;                  ///< credits that hold goods: one past return each
    qint64 rowRefunds = 0;               ///< orders whose own row notes a refund; such a row counts as line
    std::map<QString, qint64> skippedBy; ///< not_paid, dead_status, returns_skipped, receipt_has_errors
};

struct SalesFile {
    QString profile;
    QString source;
    TextEncoding encoding = TextEncoding::Utf8;
    char delimiter = ',';
    std::vector<std::pair<QString, QString>> mapping; ///< field and column, as used
    std::vector<QStringList> preview;                 ///< the header and the first rows, as written
    std::vector<Sale> sales;
    std::vector<CreditDocument> credits;
    ImportCounts counts;
    std::vector<RowError> errors; ///< the first hundred
    Money paidTotal;              ///< goods sold
    Money returnedTotal;          ///< goods credited, positive
    Money adjustmentsTotal;       ///< signed; paid − returned + adjustments is the sum of the file
    std::optional<BusinessDate> firstDay;
    std::optional<BusinessDate> lastDay;
    bool isCancelled = false;
};

/// The adjustments of a credit as the sale they are stored as. Where the credit has no number of its own (a refund noted on
/// an order), it is the order's with "/refund" added.
[[nodiscard]] Sale adjustmentSale(const CreditDocument &credit);
}
