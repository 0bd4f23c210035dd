// SPDX-License-Identifier: GPL-3.0-or-later
// Payouts, open returns, counts and times of a month.
#include "core/storage/month_report.h"

#include "core/storage/numbers.h"

namespace rd
{
namespace
{
/// Everything granted and paid for a return by the end of the month.
void addMoney(Database &database, RmaId rma, const MonthSpan &span, MonthOpen &row)
{
    Query granted = database.query(
        "SELECT coalesce(sum(amount), 0) FROM settlement WHERE rma = ?1 AND at < ?2 AND (state <> 'void' OR undone_at >= ?2)");
    row.granted = granted.with(rma, span.endsAt).next() ? granted.get<Money>(0) : Money();
    Query paid = database.query("SELECT coalesce(sum(amount), 0) FROM payout WHERE rma = ? AND store_day < ? "
                                "AND NOT (state = 'failed' AND changed_day < ?)");
    row.paidOut = paid.with(rma, span.end, span.end).next() ? paid.get<Money>(0) : Money();
}

void addTask(Database &database, RmaId rma, const MonthSpan &span, MonthOpen &row)
{
    Query query = database.query(
        "SELECT t.step, t.due_at, CASE WHEN s.login IS NULL THEN 'role:' || t.owner_role ELSE 'staff:' || s.login END "
        "FROM task AS t JOIN code_step AS c ON c.code = t.step LEFT JOIN staff AS s ON s.id = t.owner_staff "
        "WHERE t.rma = ? AND t.opened_at < ? AND (t.closed_at IS NULL OR t.closed_at >= ?) ORDER BY c.position LIMIT 1");
    if (query.with(rma, span.endsAt, span.endsAt).next()) {
        row.step = query.get<Step>(0);
        row.dueAt = query.get<UtcTime>(1);
        row.owner = query.text(2);
    }
}

qint64 countBetween(Database &database, const char *sql, BusinessDate from, BusinessDate to)
{
    Query query = database.query(sql);
    return query.with(from, to).next() ? query.integer(0) : 0;
}

constexpr char kLogged[] = "SELECT coalesce(sum(logged), 0) FROM day_count WHERE store_day >= ? AND store_day < ?";
constexpr char kClosed[] = "SELECT coalesce(sum(closed), 0) FROM day_count WHERE store_day >= ? AND store_day < ?";
}

void eachMonthPayout(Database &database, const MonthSpan &span, const RowCall<MonthPayout> &call)
{
    Query query = database.query(
        "SELECT p.voucher, r.number, p.number, p.store_day, p.at, r.receipt, p.tender, p.amount, 0, t.kind, p.state, p.reference, s.login, p.rounding "
        "FROM payout AS p JOIN rma AS r ON r.id = p.rma JOIN settlement AS t ON t.id = p.settlement JOIN staff AS s ON s.id = p.by WHERE p.store_day >= ?1 AND p.store_day < ?2 "
        "UNION ALL SELECT p.voucher, r.number, p.number, p.changed_day, p.changed_at, r.receipt, p.tender, -p.amount, 1, t.kind, p.state, p.reference, "
        "coalesce(s.login, ''), -p.rounding FROM payout AS p JOIN rma AS r ON r.id = p.rma JOIN settlement AS t ON t.id = p.settlement LEFT JOIN staff AS s ON s.id = p.changed_by "
        "WHERE p.state = 'failed' AND p.changed_day >= ?1 AND p.changed_day < ?2 ORDER BY 4, 1, 9");
    query.with(span.first, span.end);
    while (query.next()) {
        MonthPayout row;
        query.into(row.voucher, row.number, row.payout, row.storeDay, row.at, row.receipt, row.tender, row.amount,
                   row.isReversal, row.settles, row.state, row.reference, row.by, row.rounding);
        if (!call(row)) {
            return;
        }
    }
}

void eachMonthOpen(Database &database, const MonthSpan &span, const RowCall<MonthOpen> &call)
{
    // Not closed by the end, unless the last word before the end was a closing that a later day took back.
    Query query = database.query(
        "SELECT r.id, r.number, r.store_day, r.receipt, (SELECT sum(l.requested - (SELECT coalesce(sum(s.requested), 0) FROM return_line AS s JOIN rma AS t ON t.id = s.rma "
        "WHERE s.split_from = l.id AND t.split_at < ?2) - (SELECT coalesce(sum(n.replaces_units), 0) FROM return_line AS n WHERE n.replaces = l.id AND n.edited_at < ?2)) "
        "FROM return_line AS l WHERE l.rma = r.id AND coalesce(l.edited_at < ?2, 1)) "
        "FROM rma AS r WHERE r.origin = 'desk' AND r.store_day < ?1 AND (r.closed_at IS NULL OR r.closed_at >= ?2) "
        "AND coalesce((SELECT a.code FROM event AS e JOIN code_action AS a ON a.id = e.action WHERE e.rma = r.id AND e.store_day < ?1 "
        "AND a.code IN ('closed', 'reopened') ORDER BY e.id DESC LIMIT 1), 'reopened') = 'reopened' ORDER BY r.id");
    query.with(span.end, span.endsAt);
    while (query.next()) {
        MonthOpen row;
        RmaId rma;
        query.into(rma, row.number, row.storeDay, row.receipt, row.quantity);
        addTask(database, rma, span, row);
        addMoney(database, rma, span, row);
        if (!call(row)) {
            return;
        }
    }
}

MonthFlow monthFlow(Database &database, const MonthSpan &span)
{
    const BusinessDate start = BusinessDate::fromDays(-1'000'000);
    MonthFlow flow;
    flow.opening = countBetween(database, kLogged, start, span.first)
                   - countBetween(database, kClosed, start, span.first);
    flow.logged = countBetween(database, kLogged, span.first, span.end);
    flow.closed = countBetween(database, kClosed, span.first, span.end);
    return flow;
}

qint64 monthLineCount(Database &database, const MonthSpan &span)
{
    return countBetween(database,
                        "SELECT count(*) FROM rma WHERE store_day >= ? AND store_day < ? AND outcome IS NOT 'undone'",
                        span.first, span.end);
}

qint64 monthSinglePerson(Database &database, const MonthSpan &span)
{
    // The condition stands as in the index, letter for letter: else SQLite would not use it.
    Query query = database.query(
        "SELECT count(DISTINCT rma) FROM event WHERE action IN (15, 20, 22, 23, 38, 39, 40, 41, 47) AND instr(payload, '\"single_person\"') > 0 "
        "AND store_day >= ? AND store_day < ?");
    return query.with(span.first, span.end).next() ? query.integer(0) : 0;
}

std::map<QString, qint64> monthRefusals(Database &database, const MonthSpan &span)
{
    std::map<QString, qint64> codes;
    Query query = database.query(
        "SELECT code, sum(times) FROM refusal_count WHERE store_day >= ? AND store_day < ? GROUP BY code");
    query.with(span.first, span.end);
    while (query.next()) {
        codes[query.text(0)] = query.integer(1);
    }
    return codes;
}

CreditAdjustments monthCreditAdjustments(Database &database, const MonthSpan &span)
{
    Query query = database.query(
        "SELECT count(*), coalesce(sum(-l.paid), 0) FROM sale_line AS l JOIN sale AS s ON s.id = l.sale "
        "WHERE l.kind = 'credit_adjustment' AND s.store_day >= ? AND s.store_day < ?");
    CreditAdjustments found;
    if (query.with(span.first, span.end).next()) {
        query.into(found.rows, found.givenBack);
    }
    return found;
}

Money monthAdded(Database &database, const MonthSpan &span)
{
    return Money::fromMinor(countBetween(
        database,
        "SELECT coalesce(sum((SELECT sum(l.paid) FROM sale_line AS l WHERE l.sale = s.id) - (SELECT coalesce(sum(p.amount), 0) "
        "FROM payout AS p WHERE p.settlement = t.id AND p.state = 'confirmed' AND p.tender IN ('exchange', 'reship'))), 0) "
        "FROM settlement AS t CROSS JOIN sale AS s ON s.id = t.new_sale WHERE t.new_sale IS NOT NULL AND s.store_day >= ? AND s.store_day < ?",
        span.first, span.end));
}

Money monthAddedRounding(Database &database, const MonthSpan &span)
{
    return Money::fromMinor(countBetween(database,
                                         "SELECT coalesce(sum(t.added_rounding), 0) FROM settlement AS t "
                                         "CROSS JOIN sale AS s ON s.id = t.new_sale "
                                         "WHERE t.new_sale IS NOT NULL AND s.store_day >= ? AND s.store_day < ?",
                                         span.first, span.end));
}

Money monthSales(Database &database, const MonthSpan &span)
{
    return Money::fromMinor(
        countBetween(database, "SELECT coalesce(sum(paid), 0) FROM day_sales WHERE store_day >= ? AND store_day < ?",
                     span.first, span.end));
}
}
