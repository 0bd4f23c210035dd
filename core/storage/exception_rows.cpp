// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of return_exception, exception_tick and take_over.
#include "core/storage/exception_rows.h"

#include "core/storage/actor_number.h"

namespace rd
{
namespace
{
Cells exceptionCells(const ReturnCase &of, const ReturnException &exception)
{
    const auto line = exception.line ? std::optional(of.line(*exception.line)->id) : std::nullopt;
    const auto closedBy = exception.closedBy ? std::optional(actorNumber(*exception.closedBy)) : std::nullopt;
    return cellsOf(of.rma.id, exception.number, exception.kind, line, exception.quantity, exception.uninspected,
                   exception.openedAt, actorNumber(exception.openedBy), exception.note, exception.closedAt, closedBy,
                   exception.outcome);
}

void loadTicks(Database &database, ReturnException &exception)
{
    Query query = database.query("SELECT id, code, at, by, note FROM exception_tick WHERE exception = ? ORDER BY id");
    query.with(exception.id);
    while (query.next()) {
        ExceptionTick &tick = exception.ticks.emplace_back();
        query.into(tick.id, tick.code, tick.at, tick.by, tick.note);
    }
}

void saveTicks(WriteTransaction &transaction, ReturnException &exception)
{
    for (ExceptionTick &tick : exception.ticks) {
        if (!tick.id.isValid()) {
            tick.id = ExceptionTickId(transaction.rows().insert(
                tables::exceptionTick, cellsOf(exception.id, tick.code, tick.at, tick.by, tick.note)));
        }
    }
}
}

void loadExceptions(Database &database, ReturnCase &result)
{
    Query query = database.query(
        "SELECT x.id, x.number, x.kind, l.line, x.quantity, x.uninspected, x.opened_at, x.note, x.closed_at, x.outcome, x.opened_by, "
        "coalesce(o.login, ''), x.closed_by, coalesce(c.login, '') FROM return_exception AS x "
        "LEFT JOIN return_line AS l ON l.id = x.return_line LEFT JOIN staff AS o ON o.id = x.opened_by "
        "LEFT JOIN staff AS c ON c.id = x.closed_by WHERE x.rma = ? ORDER BY x.number");
    query.with(result.rma.id);
    while (query.next()) {
        ReturnException exception;
        query.into(exception.id, exception.number, exception.kind, exception.line, exception.quantity,
                   exception.uninspected, exception.openedAt, exception.note, exception.closedAt, exception.outcome);
        exception.openedBy = actorOfNumber(query.integer(10), query.text(11));
        if (!query.isNull(12)) {
            exception.closedBy = actorOfNumber(query.integer(12), query.text(13));
        }
        loadTicks(database, exception);
        result.exceptions.push_back(std::move(exception));
    }
}

void saveExceptions(WriteTransaction &transaction, const ReturnCase &before, ReturnCase &next)
{
    for (ReturnException &exception : next.exceptions) {
        const ReturnException *old = before.exception(exception.number);
        ReturnException asOpened = exception;
        asOpened.closedAt.reset();
        asOpened.closedBy.reset();
        asOpened.outcome.clear();
        if (!exception.id.isValid()) {
            exception.id = ReturnExceptionId(
                transaction.rows().insert(tables::returnException, exceptionCells(next, asOpened)));
        }
        saveTicks(transaction, exception);
        if (!exception.isOpen() && (old == nullptr || old->isOpen())) {
            transaction.rows().update(tables::returnException, exception.id.value(), exceptionCells(next, exception));
        }
    }
}

void loadTakeOvers(Database &database, ReturnCase &result)
{
    Query query = database.query(
        "SELECT t.id, l.line, t.expected, t.counted, t.given_by, t.taken_by, t.at FROM return_line AS l "
        "JOIN take_over AS t ON t.return_line = l.id WHERE l.rma = ? ORDER BY t.id");
    query.with(result.rma.id);
    while (query.next()) {
        GoodsTakenOver &taken = result.takeOvers.emplace_back();
        query.into(taken.id, taken.line, taken.expected, taken.counted, taken.from, taken.by, taken.at);
    }
}

void saveTakeOvers(WriteTransaction &transaction, ReturnCase &next)
{
    for (GoodsTakenOver &taken : next.takeOvers) {
        if (!taken.id.isValid()) {
            taken.id = TakeOverId(
                transaction.rows().insert(tables::takeOver, cellsOf(next.line(taken.line)->id, taken.expected,
                                                                    taken.counted, taken.from, taken.by, taken.at)));
        }
    }
}

std::map<ExceptionKind, ExceptionCount> countExceptions(Database &database, UtcTime monthEndsAt)
{
    std::map<ExceptionKind, ExceptionCount> counts;
    Query before = database.query("SELECT coalesce(max(ends_at), 0) FROM month_end WHERE ends_at < ?");
    const qint64 startsAt = before.with(monthEndsAt).next() ? before.integer(0) : 0;
    Query query = database.query(
        "SELECT kind, sum(opened_at >= ?1), sum(closed_at IS NULL OR closed_at >= ?2) FROM return_exception "
        "WHERE opened_at < ?2 AND (opened_at >= ?1 OR closed_at IS NULL OR closed_at >= ?2) GROUP BY kind");
    query.with(startsAt, monthEndsAt);
    while (query.next()) {
        counts[query.get<ExceptionKind>(0)] = {query.integer(1), query.integer(2)};
    }
    return counts;
}
}
