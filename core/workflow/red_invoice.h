// SPDX-License-Identifier: GPL-3.0-or-later
// What red-letter invoices must take back of the invoice of a sale, and what of it they have.
#pragma once

#include "core/domain/rma.h"

namespace rd
{
/// Money with the tax inside it.
struct InvoiceSum {
    Money amount;
    Money tax;
    friend bool operator==(const InvoiceSum &, const InvoiceSum &) = default;
};

struct RedInvoiceSums {
    InvoiceSum givenBack; ///< see givenBackOf
    InvoiceSum done;      ///< by red invoices that stand
    /// What is left to be done; nothing where more was done than was given back.
    [[nodiscard]] InvoiceSum due() const;
    /// What was done too much, for example since a payment came back: then a red invoice is to be withdrawn.
    [[nodiscard]] Money over() const;
};

/// By how much this return has lessened what the invoice says: payouts in money that arrived and store credits as far as they are not
/// voided, after fees and deductions. Goods for goods and what is beyond the goods lessen nothing. Of goods that count more than
/// moved over with them it is the invoiced part, in proportion, so that all returns together make the whole of it. The tax is the
/// settled lines' own, in proportion.
[[nodiscard]] InvoiceSum givenBackOf(const ReturnCase &returnCase);
/// Of money that came back for goods given the part that stands under the invoice.
[[nodiscard]] Money coveredPart(const InvoiceCover &cover, Money back);
[[nodiscard]] RedInvoiceSums redInvoiceSumsOf(const ReturnCase &returnCase);
/// The tax that a red invoice over this part of what is due carries; the parts make up the whole.
[[nodiscard]] Money taxOfPart(const InvoiceSum &due, Money amount);
}
