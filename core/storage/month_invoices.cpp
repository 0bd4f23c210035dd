// SPDX-License-Identifier: GPL-3.0-or-later
// What was given back, less what red invoices took back.
#include "core/storage/month_invoices.h"

#include "core/domain/means.h"
#include "core/storage/invoice_cover.h"
#include "core/workflow/red_invoice.h"

#include <algorithm>

namespace rd
{
namespace
{
/// Confirmed by the end, or confirmed by then and failed later: what was only sent had not arrived.
bool hadArrived(const Query &payout, const MonthSpan &span)
{
    const auto state = payout.get<PayoutState>(6);
    const auto changedOn = payout.get<std::optional<BusinessDate>>(7);
    const bool isChangedLater = changedOn && *changedOn >= span.end;
    return payout.get<BusinessDate>(2) < span.end
           && ((state == PayoutState::Confirmed && !isChangedLater)
               || (state == PayoutState::Failed && isChangedLater && payout.get<bool>(8)));
}
}

MonthInvoices::MonthInvoices(Database &database, const MonthSpan &span)
    : m_database(database), m_span(span), m_invoices(database, MonthTable::Invoices, span),
      m_red(database, MonthTable::RedInvoices, span)
{
}

void MonthInvoices::addPayout(const Query &payout)
{
    const QString tender = payout.text(4);
    if (hadArrived(payout, m_span) && (isMoney(tender) || tender == kCreditMeans)) {
        m_givenBack[payout.integer(1)] += payout.get<Money>(3) - payout.get<Money>(9);
    }
}

void MonthInvoices::fill(MonthLine &base)
{
    SaleId sale;
    m_invoices.each(base.rma, [&](const Query &row) {
        const QString number = row.text(1);
        sale = row.get<SaleId>(2);
        addWord(base.invoice, number.isEmpty() ? QStringLiteral("?") : number);
    });
    m_red.each(base.rma, [&](const Query &row) {
        const auto withdrawnAt = row.get<std::optional<UtcTime>>(4);
        if (row.get<UtcTime>(3) < m_span.endsAt && !(withdrawnAt && *withdrawnAt < m_span.endsAt)) {
            addWord(base.redInvoice, row.text(1));
            base.redInvoiceDone += row.get<Money>(2);
        }
    });
    if (base.invoice.isEmpty()) {
        return;
    }
    Money givenBack;
    for (const auto &[settlement, amount] : m_givenBack) {
        givenBack += amount;
    }
    Rma rma;
    rma.id = base.rma;
    rma.sale = sale;
    if (const auto cover = invoiceCoverOf(m_database, rma)) {
        givenBack = coveredPart(*cover, givenBack);
    }
    base.redInvoiceDue = std::max(givenBack - base.redInvoiceDone, Money());
}
}
