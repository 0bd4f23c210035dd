// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a credit that is no return.
#include "core/transfer/sales_file.h"

namespace rd
{
Sale adjustmentSale(const CreditDocument &credit)
{
    Sale sale;
    sale.source = credit.source;
    sale.receipt = credit.receipt == credit.saleReceipt ? credit.receipt + QStringLiteral("/refund") : credit.receipt;
    sale.storeDay = credit.storeDay;
    sale.soldAt = credit.at;
    sale.paymentReference = credit.paymentReference;
    sale.customer = credit.customer;
    sale.lines = credit.adjustments;
    return sale;
}
}
