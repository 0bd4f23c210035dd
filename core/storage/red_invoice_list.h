// SPDX-License-Identifier: GPL-3.0-or-later
// Returns of which a red invoice is due, for whoever issues them.
#pragma once

#include "core/storage/database.h"
#include "core/workflow/red_invoice.h"

#include <QStringList>

namespace rd
{
struct RedInvoiceRow {
    QString number; ///< of the return
    BusinessDate storeDay;
    QString receipt;
    SaleId sale;
    QStringList invoices; ///< numbers of the sale's invoices that are known
    RedInvoiceSums sums;
};

/// Returns of invoiced sales of which red invoices take back less than was given back, or more; oldest first. Reads every return
/// once: for a thread of its own.
[[nodiscard]] std::vector<RedInvoiceRow> openRedInvoices(Database &database);
}
