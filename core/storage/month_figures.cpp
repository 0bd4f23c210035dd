// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of month_figure, month_settled and month_step. The last are written by triggers.
#include "core/storage/month_figures.h"

#include "core/domain/figure_return.h"
#include "core/storage/month_end.h"
#include "core/storage/rma_repository.h"

namespace rd
{
namespace
{
void addFigure(Database &database, BusinessDate month, FigureKind kind, const QString &key, const Figure &figure)
{
    database
        .query(
            "INSERT INTO month_figure (month, kind, key, returns, late, lines, quantity, value, with_fee, rated, on_time) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (month, kind, key) DO UPDATE SET "
            "returns = returns + excluded.returns, late = late + excluded.late, lines = lines + excluded.lines, "
            "quantity = quantity + excluded.quantity, value = value + excluded.value, with_fee = with_fee + excluded.with_fee, "
            "rated = rated + excluded.rated, on_time = on_time + excluded.on_time")
        .with(month, kind, key, figure.returns, figure.late, figure.lines, figure.quantity, figure.value,
              figure.withFee, figure.rated, figure.onTime)
        .run();
}

void addSettled(Database &database, BusinessDate month, std::optional<qint64> minutes, qint64 returns)
{
    if (minutes) {
        database
            .query("INSERT INTO month_settled (month, minutes, returns) VALUES (?, ?, ?) "
                   "ON CONFLICT (month, minutes) DO UPDATE SET returns = returns + excluded.returns")
            .with(month, *minutes, returns)
            .run();
    }
}

std::vector<RmaId> openDueBetween(Database &database, BusinessMonth month, UtcTime from, UtcTime to)
{
    std::vector<RmaId> ids;
    Query query = database.query(
        "SELECT DISTINCT r.id FROM task AS t JOIN rma AS r ON r.id = t.rma WHERE t.closed_at IS NULL AND t.limit_at >= ? "
        "AND t.limit_at < ? AND r.held_since IS NULL AND r.store_day >= ? AND r.store_day < ?");
    query.with(from, to, month.first(), month.end());
    while (query.next()) {
        ids.push_back(query.get<RmaId>(0));
    }
    return ids;
}
}

void beginFigures(WriteTransaction &transaction)
{
    // After a change of the rules the month of a store day may have ended already by its kept end: then the next one runs.
    BusinessMonth month = BusinessMonth::of(transaction.storeDay());
    for (int i = 0; i < 2; ++i, month = month.next()) {
        auto endsAt = monthEnd(transaction.database(), month);
        if (!endsAt) {
            endsAt = transaction.monthEndByRules(month);
            keepMonthEnd(transaction.database(), month, *endsAt);
        }
        if (*endsAt > transaction.at()) {
            return;
        }
    }
}

void keepFigures(WriteTransaction &transaction, const ReturnCase &before, const ReturnCase &saved)
{
    if (saved.rma.origin == Origin::History) {
        return; // what an import brought counts in no figure of the desk
    }
    Database &database = transaction.database();
    const BusinessMonth month = BusinessMonth::of(saved.rma.storeDay);
    const auto kept = monthEnd(database, month);
    if (!kept) {
        throw LogicError("a return is written in a month whose end is unknown");
    }
    const UtcTime endsAt = *kept;
    const bool isNew = !before.rma.id.isValid();
    if (!isNew && transaction.at() >= endsAt) {
        return;
    }
    const FigureReturn now = figureReturnOf(saved, endsAt, endsAt);
    Figures change = figuresOf(now);
    std::optional<qint64> settledBefore;
    if (!isNew) {
        const FigureReturn then = figureReturnOf(before, endsAt, endsAt);
        subtract(change, figuresOf(then));
        settledBefore = then.settledMinutes;
    }
    for (const auto &[key, figure] : change) {
        addFigure(database, month.first(), key.first, key.second, figure);
    }
    if (settledBefore != now.settledMinutes) {
        addSettled(database, month.first(), settledBefore, -1);
        addSettled(database, month.first(), now.settledMinutes, 1);
    }
}

std::vector<FigureRow> monthFigures(Database &database, BusinessMonth month, FigureKind kind, int limit)
{
    std::vector<FigureRow> rows;
    Query query = database.query(
        "SELECT key, returns, late, lines, quantity, value, with_fee, rated, on_time FROM month_figure "
        "WHERE month = ? AND kind = ? AND lines > 0 ORDER BY value DESC, lines DESC, key LIMIT ?");
    query.with(month.first(), kind, limit);
    while (query.next()) {
        FigureRow row;
        Figure &f = row.figure;
        query.into(row.key, f.returns, f.late, f.lines, f.quantity, f.value, f.withFee, f.rated, f.onTime);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<MinuteCount> monthSettledMinutes(Database &database, BusinessMonth month)
{
    std::vector<MinuteCount> counts;
    Query query = database.query(
        "SELECT minutes, returns FROM month_settled WHERE month = ? AND returns > 0 ORDER BY minutes");
    query.with(month.first());
    while (query.next()) {
        counts.push_back({query.integer(0), query.integer(1), 0});
    }
    return counts;
}

std::map<Step, std::vector<MinuteCount>> monthStepMinutes(Database &database, BusinessMonth month)
{
    std::map<Step, std::vector<MinuteCount>> steps;
    for (const auto &step : CodeTable<Step>::kNames) {
        Query each = database.query(
            "SELECT minutes, tasks, on_time FROM month_step WHERE month = ? AND step = ? ORDER BY minutes");
        each.with(month.first(), step.code);
        while (each.next()) {
            steps[step.code].push_back({each.integer(0), each.integer(1), each.integer(2)});
        }
    }
    return steps;
}

Figures notYetLate(Database &database, BusinessMonth month, UtcTime endsAt, UtcTime now)
{
    Figures change;
    if (now >= endsAt) {
        return change;
    }
    for (const RmaId id : openDueBetween(database, month, now, endsAt)) {
        const ReturnCase returnCase = *loadReturn(database, id);
        add(change, figuresOf(figureReturnOf(returnCase, endsAt, now)));
        subtract(change, figuresOf(figureReturnOf(returnCase, endsAt, endsAt)));
    }
    return change;
}
}
