// SPDX-License-Identifier: GPL-3.0-or-later
// Control totals of a month: what the three files of the month must add up to.
#pragma once

#include "core/money/currency.h"
#include "core/storage/month_report.h"

#include <map>

namespace rd
{
struct MonthTotals {
    BusinessMonth month;
    bool isFinished = false; ///< false: "as of now"
    qint64 returns = 0;      ///< of the desk, logged in the month
    qint64 lines = 0;
    Quantity quantity;
    Money granted; ///< settled for those lines by the end of the month
    Money fees;
    Money deductions;
    Money promotions;          ///< withheld by them
    Money subsidy{};           ///< what platforms paid of the goods of those lines that came back for money or a credit
    Money withoutGoods;        ///< of `granted`: for goods that did not come back, by a manager's name
    Money compensation;        ///< granted beyond the goods of those returns by the end of the month
    qint64 redInvoicesDue = 0; ///< those returns of which a red invoice was due when the month ended
    Money redInvoiceDue;       ///< what those had to take back
    Money paidOut;             ///< payouts of the month less reversals of the month, whenever the return was logged
    Money compensationPaid;    ///< of `paidOut`: for compensation
    std::map<QString, Money> byTender; ///< the same by tender
    Money cashRounding;                ///< handed out beyond what was owed, or kept, because small coins are missing
    Money addedRounding;               ///< taken in beyond `added`, or less, for the same reason
    Money added;                       ///< by customers, to exchanges: comes in, beside what is paid out
    qint64 payouts = 0;
    qint64 historyReturns = 0; ///< past returns of imported files
    qint64 historyLines = 0;
    Money historyTotal;
    CreditAdjustments historyAdjustments; ///< of the same credits, beside their goods
    MonthFlow flow;                       ///< opening + logged − closed = open
};

/// Adds rows up as the files are written.
void addTo(MonthTotals &totals, const MonthLine &line);
void addTo(MonthTotals &totals, const MonthPayout &payout);
}
