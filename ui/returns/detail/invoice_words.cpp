// SPDX-License-Identifier: GPL-3.0-or-later
// What was issued, and what is due.
#include "ui/returns/detail/invoice_words.h"

#include <algorithm>

namespace rd::ui
{
namespace
{
bool isInvoiced(const ReturnView &view)
{
    return view.sale && !view.sale->invoices.empty() && view.returnCase.rma.origin == Origin::Desk;
}
}

bool isRedInvoiceDue(const ReturnView &view)
{
    return isInvoiced(view) && redInvoiceSumsOf(view.returnCase).due().amount.isPositive();
}

bool hasStandingRedInvoice(const ReturnView &view)
{
    return std::ranges::any_of(view.returnCase.redInvoices, &RedInvoice::isStanding);
}

InvoiceWords::InvoiceWords(const ReturnView &view, const Formatter &format)
    : m_view(view), m_format(format), m_sums(redInvoiceSumsOf(view.returnCase))
{
}

QString InvoiceWords::invoices() const
{
    QStringList words;
    if (isInvoiced(m_view)) {
        for (const Invoice &invoice : m_view.sale->invoices) {
            words.append(m_format.invoice(invoice));
        }
    }
    return words.join(QStringLiteral(" · "));
}

std::vector<SettlementWords::Row> InvoiceWords::rows() const
{
    std::vector<SettlementWords::Row> rows;
    if (isInvoiced(m_view)) {
        rows.push_back({invoices(), {}});
    }
    for (const RedInvoice &red : m_view.returnCase.redInvoices) {
        rows.push_back(rowOf(red));
    }
    if (isRedInvoiceDue(m_view)) {
        const InvoiceSum due = m_sums.due();
        rows.push_back({tr("Red invoice due · tax %1").arg(m_format.amount(due.tax)), m_format.amount(due.amount)});
    }
    if (m_sums.over().isPositive()) {
        rows.push_back({tr("Taken back too much by red invoices: withdraw one"), m_format.amount(m_sums.over())});
    }
    return rows;
}

SettlementWords::Row InvoiceWords::rowOf(const RedInvoice &red) const
{
    if (red.withdrawal) {
        //: The number of a red invoice, then why it was withdrawn
        return {tr("Red invoice %1 · withdrawn: %2").arg(red.number, red.withdrawal->reason), {}};
    }
    return {tr("Red invoice %1 · tax %2 · %3 · %4")
                .arg(red.number, m_format.amount(red.tax), m_view.nameOf(red.by), m_format.when(red.at, m_view.now)),
            m_format.amount(red.amount)};
}

QString InvoiceWords::dueSentence() const
{
    if (!isRedInvoiceDue(m_view)) {
        return {};
    }
    const InvoiceSum due = m_sums.due();
    return tr("A red invoice over %1 is due, tax %2.").arg(m_format.money(due.amount), m_format.money(due.tax));
}
}
