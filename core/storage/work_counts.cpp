// SPDX-License-Identifier: GPL-3.0-or-later
// Reading task_counter and the partial indexes of open work.
#include "core/storage/work_counts.h"

namespace rd
{
DayDone doneOn(Database &database, BusinessDate day, UtcTime begins, UtcTime ends)
{
    DayDone all;
    // The program's own actors have negative numbers.
    Query done = database.query(
        "SELECT step, count(*) FROM task WHERE closed_at >= ? AND closed_at < ? AND closed_at IS NOT NULL "
        "AND closed_by > 0 AND carried = 0 GROUP BY step");
    done.with(begins, ends);
    while (done.next()) {
        all.tasks[done.get<Step>(0)] = done.get<int>(1);
    }
    Query counts = database.query("SELECT logged, closed FROM day_count WHERE store_day = ?");
    if (counts.with(day).next()) {
        counts.into(all.logged, all.closed);
    }
    Query paid = database.query(
        "SELECT coalesce(sum(p.amount), 0) FROM payout AS p WHERE p.store_day = ? AND p.state <> 'failed' "
        "AND p.tender NOT IN ('exchange', 'reship', 'store_credit')");
    all.paidOut = paid.with(day).next() ? paid.get<Money>(0) : Money();
    return all;
}

WorkCounts countWork(Database &database, UtcTime now, UtcTime endOfDay)
{
    WorkCounts counts;
    Query open = database.query("SELECT step, open FROM task_counter");
    while (open.next()) {
        counts.open[open.get<Step>(0)] = open.get<int>(1);
    }
    Query late = database.query("SELECT t.step, count(*) FROM task AS t JOIN rma AS r ON r.id = t.rma "
                                "WHERE t.closed_at IS NULL AND t.due_at < ? AND r.held_since IS NULL GROUP BY t.step");
    late.with(now);
    while (late.next()) {
        counts.late[late.get<Step>(0)] = late.get<int>(1);
    }
    Query today = database.query(
        "SELECT count(*) FROM task AS t JOIN rma AS r ON r.id = t.rma "
        "WHERE t.closed_at IS NULL AND t.due_at >= ? AND t.due_at < ? AND r.held_since IS NULL");
    counts.dueToday = today.with(now, endOfDay).next() ? today.get<int>(0) : 0;
    counts.openReturns = static_cast<int>(database.number("SELECT count(*) FROM rma WHERE closed_at IS NULL"));
    counts.waiting = static_cast<int>(
        database.number("SELECT count(*) FROM rma WHERE closed_at IS NULL AND held_since IS NOT NULL"));
    counts.expiring = static_cast<int>(
        database.number("SELECT count(*) FROM task AS t JOIN rma AS r ON r.id = t.rma "
                        "WHERE t.closed_at IS NULL AND t.told_until IS NOT NULL AND r.held_since IS NULL"));
    return counts;
}
}
