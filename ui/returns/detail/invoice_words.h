// SPDX-License-Identifier: GPL-3.0-or-later
// Invoices of a return's sale, and red invoices for what it gave back, in words.
#pragma once

#include "core/workflow/red_invoice.h"
#include "ui/returns/detail/settlement_words.h"

namespace rd::ui
{
class InvoiceWords final
{
    Q_DECLARE_TR_FUNCTIONS(rd::ui::InvoiceWords)

public:
    InvoiceWords(const ReturnView &view, const Formatter &format);
    /// "Digital invoice 2444…", several one after the other; empty without any.
    [[nodiscard]] QString invoices() const;
    /// The invoice, each red one, and what is due or was taken back too much.
    [[nodiscard]] std::vector<SettlementWords::Row> rows() const;
    /// "A red invoice over ¥26.60 is due, tax ¥3.06"; empty when none is.
    [[nodiscard]] QString dueSentence() const;
    [[nodiscard]] const RedInvoiceSums &sums() const { return m_sums; }

private:
    [[nodiscard]] SettlementWords::Row rowOf(const RedInvoice &red) const;

    const ReturnView &m_view;
    const Formatter &m_format;
    RedInvoiceSums m_sums;
};

/// Something may be noted: the sale was invoiced, and not all that was given back has a red invoice.
[[nodiscard]] bool isRedInvoiceDue(const ReturnView &view);
[[nodiscard]] bool hasStandingRedInvoice(const ReturnView &view);
}
