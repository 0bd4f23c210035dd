// SPDX-License-Identifier: GPL-3.0-or-later
// Invoices (fapiao) of a sale, and the red-letter ones that take back what a return gave back.
#pragma once

#include "core/base/strong_id.h"
#include "core/base/time.h"
#include "core/domain/codes.h"
#include "core/domain/withdrawal.h"
#include "core/money/money.h"

#include <QString>

#include <optional>

namespace rd
{
/// What the store issued for a sale. Goods given in exchange stand under the invoice of the goods that came back.
struct Invoice {
    InvoiceKind kind = InvoiceKind::Ordinary;
    QString number; ///< empty where a till's file says only that there is one
    friend bool operator==(const Invoice &, const Invoice &) = default;
};

/// Goods given for a return stand under the invoice of what came back, with the value that moved over; what the customer added is a
/// sale of its own.
struct InvoiceCover {
    Money covered; ///< of what the goods count, all together
    Money total;   ///< what they count
    Money before;  ///< given back for them by returns logged earlier, as red invoices count it
    friend bool operator==(const InvoiceCover &, const InvoiceCover &) = default;
};

/// The kind that a number alone says: fully digital invoices have numbers of 20 digits.
[[nodiscard]] InvoiceKind usualKind(const QString &number);

/// A red-letter invoice, issued by the tax system and noted here. Never changes; a withdrawal ends it.
struct RedInvoice {
    RedInvoiceId id; ///< invalid until stored
    QString number;
    Money amount; ///< as a positive sum, tax included
    Money tax;    ///< inside the amount
    UtcTime at;
    BusinessDate storeDay;
    StaffId by;
    std::optional<Withdrawal> withdrawal{}; ///< its number was wrong, or it was never issued
    [[nodiscard]] bool isStanding() const { return !withdrawal.has_value(); }
    friend bool operator==(const RedInvoice &, const RedInvoice &) = default;
};
}
