// SPDX-License-Identifier: GPL-3.0-or-later
// Invoices and red invoices of a month's returns, as they stood when the month ended. Private to the reading of months.
#pragma once

#include "core/storage/month_rows.h"

namespace rd
{
class MonthInvoices final
{
public:
    MonthInvoices(Database &database, const MonthSpan &span);

    /// Before the rows of the next return.
    void begin() { m_givenBack.clear(); }
    /// A row of payouts: what arrived by the end of the month and lessens what was paid for goods.
    void addPayout(const Query &payout);
    /// Compensation is beyond the goods.
    void leaveOut(qint64 settlement) { m_givenBack.erase(settlement); }
    /// After the payouts. Every return must be asked for, in order.
    void fill(MonthLine &base);

private:
    Database &m_database;
    const MonthSpan &m_span;
    MonthRows m_invoices;
    MonthRows m_red;
    std::map<qint64, Money> m_givenBack; ///< by settlement
};
}
