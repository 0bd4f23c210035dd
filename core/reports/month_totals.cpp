// SPDX-License-Identifier: GPL-3.0-or-later
// Adding up.
#include "core/reports/month_totals.h"

namespace rd
{
void addTo(MonthTotals &totals, const MonthLine &line)
{
    if (line.origin == Origin::History) {
        totals.historyReturns += line.isFirst ? 1 : 0;
        ++totals.historyLines;
        totals.historyTotal += line.granted;
        return;
    }
    totals.returns += line.isFirst ? 1 : 0;
    ++totals.lines;
    totals.quantity += line.quantity;
    totals.granted += line.granted;
    totals.fees += line.fee;
    totals.deductions += line.deduction;
    totals.promotions += line.promotion;
    totals.withoutGoods += line.withoutGoods;
    totals.subsidy += line.subsidy;
    totals.compensation += line.compensation;
    totals.redInvoicesDue += line.redInvoiceDue.isPositive() ? 1 : 0;
    totals.redInvoiceDue += line.redInvoiceDue;
}

void addTo(MonthTotals &totals, const MonthPayout &payout)
{
    totals.payouts += payout.isReversal ? 0 : 1;
    totals.paidOut += payout.amount;
    totals.compensationPaid += payout.settles == SettlementKind::Compensation ? payout.amount : Money();
    totals.byTender[payout.tender] += payout.amount;
    totals.cashRounding += payout.rounding;
}
}
