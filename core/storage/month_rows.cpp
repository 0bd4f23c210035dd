// SPDX-License-Identifier: GPL-3.0-or-later
// One statement for each table, all in the order of the month's returns.
#include "core/storage/month_rows.h"

namespace rd
{
namespace
{
/// What was undone is in no month. The outer loop gives the order; CROSS JOIN keeps it the outer one. What follows in `order` is given by the inner indexes.
QByteArray overReturns(const char *columns, const char *tables, const char *order)
{
    return QByteArray("SELECT r.id, ") + columns + " FROM rma AS r " + tables
           + " WHERE r.store_day >= ?1 AND r.store_day < ?2 AND r.outcome IS NOT 'undone' ORDER BY r.store_day, r.id"
           + order;
}
}

QByteArray monthRowsSql(MonthTable table)
{
    switch (table) {
    case MonthTable::Returns:
        return overReturns(
            "r.number, r.origin, r.store_day, r.receipt, r.sale_day, r.closed_at, r.outcome, r.logged_by, "
            "r.held_since, r.split_at, p.number, o.store_day",
            "LEFT JOIN rma AS p ON p.id = r.split_from LEFT JOIN rma AS o ON o.id = r.split_root", "");
    case MonthTable::Tasks:
        return overReturns("t.step, t.opened_at, t.limit_at, t.paused_ms, t.closed_at, t.closed_by, t.rules, "
                           "t.expected_days, t.limit_minutes",
                           "CROSS JOIN task AS t ON t.rma = r.id", ", t.id");
    case MonthTable::Settled:
        return overReturns(
            "s.id, s.at, s.state, l.return_line, l.net, l.fee, l.deduction, s.without_goods, s.undone_at, "
            "l.promotion, l.subsidy, s.kind",
            "CROSS JOIN settlement AS s ON s.rma = r.id CROSS JOIN settlement_line AS l ON l.settlement = s.id",
            ", s.number, l.return_line");
    case MonthTable::Compensations:
        return overReturns("s.id, s.at, s.state, s.amount, s.by",
                           "CROSS JOIN settlement AS s ON s.rma = r.id AND s.kind = 'compensation'", ", s.number");
    case MonthTable::Payouts:
        // Whether one that failed later had arrived by then, the history says; and what was void of a credit by then.
        return overReturns(
            "p.settlement, p.store_day, p.amount, p.tender, p.by, p.state, p.changed_day, "
            "iif(p.state = 'failed', EXISTS (SELECT 1 FROM event AS e WHERE e.rma = r.id AND e.action = 23 "
            "AND e.store_day < ?2 AND json_extract(e.payload, '$.payout') = p.number), 0), "
            "iif(p.tender = 'store_credit', (SELECT coalesce(sum(iif(e.kind = 'restored', -e.amount, e.amount)), 0) FROM store_credit AS c "
            "JOIN credit_entry AS e ON e.credit = c.id WHERE c.settlement = p.settlement AND e.kind IN ('voided', 'restored') "
            "AND e.store_day < ?2), 0)",
            "CROSS JOIN payout AS p ON p.rma = r.id", ", p.number");
    case MonthTable::Lines:
        return overReturns("l.id, l.line, l.sku, l.name, l.unit, l.reason, l.resolution, l.requested, l.sale_line, "
                           "l.sale_line_paid, l.history_amount, l.moved, l.replaced, l.edited_at",
                           "CROSS JOIN return_line AS l ON l.rma = r.id", ", l.line");
    case MonthTable::Findings:
        return overReturns(
            "f.return_line, f.condition, f.disposition, f.by, f.at, f.undone_at",
            "CROSS JOIN return_line AS l ON l.rma = r.id CROSS JOIN finding AS f ON f.return_line = l.id",
            ", l.line, f.id");
    case MonthTable::Hands: // who approved, received and waived; the index holds all of it
        return overReturns("e.action, e.actor, e.at",
                           "CROSS JOIN event AS e INDEXED BY event_hands ON e.rma = r.id AND e.action IN (14, 17, 38)",
                           ", e.at");
    case MonthTable::Invoices:
        return overReturns("i.number, r.sale", "CROSS JOIN sale_invoice_now AS i ON i.sale = r.sale", ", i.id");
    case MonthTable::RedInvoices:
        return overReturns("v.number, v.amount, v.at, (SELECT w.at FROM red_invoice AS w WHERE w.withdraws = v.id)",
                           "CROSS JOIN red_invoice AS v ON v.rma = r.id AND v.withdraws IS NULL", ", v.id");
    }
    return {};
}

MonthRows::MonthRows(Database &database, MonthTable table, const MonthSpan &span)
    : m_query(database.query(monthRowsSql(table)))
{
    m_hasRow = m_query.with(span.first, span.end).next();
}
}
