// SPDX-License-Identifier: GPL-3.0-or-later
// What was given back, less what red invoices took back.
#include "core/storage/month_invoices.h"

#include "core/domain/means.h"

#include <algorithm>

namespace rd
{
namespace
{
/// Confirmed by the end, or confirmed then and failed later.
bool hadArrived(const Query &payout, const MonthSpan &span)
{
    const auto state = payout.get<PayoutState>(6);
    const auto changedOn = payout.get<std::optional<BusinessDate>>(7);
    const bool isChangedLater = changedOn && *changedOn >= span.end;
    return payout.get<BusinessDate>(2) < span.end
           && ((state == PayoutState::Confirmed && !isChangedLater)
               || (state == PayoutState::Failed && isChangedLater));
}
}

MonthInvoices::MonthInvoices(Database &database, const MonthSpan &span)
    : m_span(span), m_invoices(database, MonthTable::Invoices, span), m_red(database, MonthTable::RedInvoices, span)
{
}

void MonthInvoices::addPayout(const Query &payout)
{
    const QString tender = payout.text(4);
    if (hadArrived(payout, m_span) && (isMoney(tender) || tender == kCreditMeans)) {
        m_givenBack[payout.integer(1)] += payout.get<Money>(3);
    }
}

void MonthInvoices::fill(MonthLine &base)
{
    m_invoices.each(base.rma, [&base](const Query &row) {
        const QString number = row.text(1);
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
    base.redInvoiceDue = std::max(givenBack - base.redInvoiceDone, Money());
}
}
