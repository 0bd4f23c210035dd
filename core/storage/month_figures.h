// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of months that are kept while returns are written, so that a summary reads hundreds of rows, not the month.
#pragma once

#include "core/domain/figures.h"
#include "core/domain/rma.h"
#include "core/storage/transaction.h"

namespace rd
{
/// Notes the end of the month of this write when it is its first. Before any row of a return is written.
void beginFigures(WriteTransaction &transaction);
/// Brings the figures of the month in which a return of the desk was logged up to date. What happens after the end of that
/// month changes nothing in it.
void keepFigures(WriteTransaction &transaction, const ReturnCase &before, const ReturnCase &saved);

struct FigureRow {
    QString key;
    Figure figure;
};
/// Largest value first.
[[nodiscard]] std::vector<FigureRow> monthFigures(Database &database, BusinessMonth month, FigureKind kind, int limit);

/// How many took so many minutes, and how many of those were on time.
struct MinuteCount {
    qint64 minutes = 0;
    qint64 count = 0;
    qint64 onTime = 0;
};
/// Shortest first: work time of settled returns that were logged in the month.
[[nodiscard]] std::vector<MinuteCount> monthSettledMinutes(Database &database, BusinessMonth month);
/// Shortest first: tasks closed in the month.
[[nodiscard]] std::map<Step, std::vector<MinuteCount>> monthStepMinutes(Database &database, BusinessMonth month);

/// The kept figures take for granted that open tasks become late by the end of the month; this is what to add while it runs.
[[nodiscard]] Figures notYetLate(Database &database, BusinessMonth month, UtcTime endsAt, UtcTime now);
}
