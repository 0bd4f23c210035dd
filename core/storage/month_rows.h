// SPDX-License-Identifier: GPL-3.0-or-later
// What hangs on the returns of a month, table by table. Private to the reading of months.
#pragma once

#include "core/storage/month_report.h"

namespace rd
{
enum class MonthTable {
    Returns,
    Tasks,
    Settled,
    Compensations,
    Payouts,
    Lines,
    Findings,
    Hands,
    Invoices,
    RedInvoices
};

/// Rows of a table that belong to returns of a month, in the order of store day and return; the return's id first.
[[nodiscard]] QByteArray monthRowsSql(MonthTable table);

/// Reads such a table beside the returns, so that no return costs a statement of its own.
class MonthRows final
{
public:
    MonthRows(Database &database, MonthTable table, const MonthSpan &span);

    /// The rows of one return. Every return must be asked for, in order.
    template <typename Take> void each(RmaId rma, Take take)
    {
        while (m_hasRow && m_query.integer(0) == rma.value()) {
            take(m_query);
            m_hasRow = m_query.next();
        }
    }

private:
    Query m_query;
    bool m_hasRow = false;
};
}
