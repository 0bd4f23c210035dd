// SPDX-License-Identifier: GPL-3.0-or-later
// Seeing one return as of the end of its month, and grouping it.
#include "core/domain/figure_return.h"

#include <algorithm>

namespace rd
{
namespace
{
/// Each return counts once in a group, however many of its lines are in it.
void addLine(Figures &figures, FigureKind kind, const QString &key, const FigureReturn &figureReturn,
             const FigureLine &line)
{
    if (key.isEmpty() && kind != FigureKind::All) {
        return;
    }
    Figure &figure = figures[{kind, key}];
    figure.returns = 1;
    figure.late = figureReturn.isOnTime == false ? 1 : 0;
    ++figure.lines;
    figure.quantity += line.quantity;
    figure.value += line.granted;
    figure.withFee += line.hasFee ? 1 : 0;
    figure.rated += figureReturn.isOnTime ? 1 : 0;
    figure.onTime += figureReturn.isOnTime.value_or(false) ? 1 : 0;
}

bool isBefore(const std::optional<UtcTime> &at, UtcTime end)
{
    return at && *at < end;
}

void readFindings(FigureLine &line, int number, const ReturnCase &from, UtcTime end)
{
    for (const Finding &finding : from.findings) {
        if (finding.line == number && finding.at < end && !isBefore(finding.undoneAt, end)) {
            addWord(line.condition, finding.condition);
            addWord(line.disposition, finding.disposition);
        }
    }
}

void readSettled(FigureLine &line, int number, const ReturnCase &from, UtcTime end)
{
    Money fee;
    for (const Settlement &settlement : from.settlements) {
        if (settlement.at >= end || !settlement.stoodAt(end)) {
            continue;
        }
        for (const SettlementLine &part : settlement.lines) {
            if (part.line == number) {
                line.granted += part.net;
                fee += part.fee;
            }
        }
    }
    line.hasFee = !fee.isZero();
}

/// The line came into being later.
bool isBornAfter(const ReturnLine &line, UtcTime end)
{
    return line.edit && line.edit->at >= end;
}

/// Units count once: where they were when the month ended in which they were logged, none of them in a return split off after
/// that, and in the line in which they were wanted then. Nothing for a line of which all went on elsewhere before.
std::optional<Quantity> countedUnits(const ReturnCase &from, const ReturnLine &line, UtcTime end)
{
    if (isBornAfter(line, end)) {
        return std::nullopt;
    }
    if (isCountedBefore(from.rma.splitFrom, from.rma.storeDay, end)) {
        return Quantity();
    }
    Quantity units = line.quantities.requested;
    for (const MovedUnits &moved : from.moves) {
        units -= moved.line == line.line && moved.at < end ? moved.quantity : Quantity();
    }
    for (const ReturnLine &other : from.lines) {
        const bool isOfThis = other.edit && other.edit->of == line.line && !isBornAfter(other, end);
        units -= isOfThis ? other.edit->units : Quantity();
    }
    return units.isZero() ? std::nullopt : std::optional(units);
}

std::optional<bool> onTimeAt(const ReturnCase &from, UtcTime end, UtcTime lateBefore)
{
    bool isLate = false;
    bool isOpen = false;
    for (const Task &task : from.tasks) {
        if (task.openedAt >= end || task.step == Step::FollowUp) { // the customer has what is owed without it
            continue;
        }
        const bool isClosed = isBefore(task.closedAt, end);
        isOpen = isOpen || !isClosed;
        isLate = isLate || (isClosed ? *task.closedAt > task.limitAt : !from.rma.hold && task.limitAt < lateBefore);
    }
    return isLate ? std::optional(false) : isOpen ? std::nullopt : std::optional(true);
}

qint64 timedMinutes(const ReturnCase &from, UtcTime end)
{
    qint64 minutes = 0;
    for (const Task &task : from.tasks) {
        const bool isTimed = std::find(kTimedSteps.begin(), kTimedSteps.end(), task.step) != kTimedSteps.end();
        if (isTimed && isBefore(task.closedAt, end)) {
            minutes += (task.closedAt->ms() - task.openedAt.ms() - task.pausedMs) / 60'000;
        }
    }
    return minutes;
}
}

Figures figuresOf(const FigureReturn &figureReturn)
{
    Figures figures;
    const QString day = QString::number(figureReturn.storeDay.toDate().day());
    const QString staff = QString::number(figureReturn.loggedBy.value());
    for (const FigureLine &line : figureReturn.lines) {
        addLine(figures, FigureKind::All, {}, figureReturn, line);
        addLine(figures, FigureKind::Day, day, figureReturn, line);
        addLine(figures, FigureKind::Reason, line.reason, figureReturn, line);
        addLine(figures, FigureKind::Article, line.article, figureReturn, line);
        addLine(figures, FigureKind::Condition, line.condition, figureReturn, line);
        addLine(figures, FigureKind::Disposition, line.disposition, figureReturn, line);
        addLine(figures, FigureKind::Staff, staff, figureReturn, line);
    }
    return figures;
}

FigureReturn figureReturnOf(const ReturnCase &from, UtcTime monthEndsAt, UtcTime lateBefore)
{
    FigureReturn figures{
        from.rma.storeDay, from.rma.loggedBy, onTimeAt(from, monthEndsAt, lateBefore), std::nullopt, {}};
    if (from.rma.outcome == Outcome::Settled && isBefore(from.rma.closedAt, monthEndsAt)) {
        figures.settledMinutes = timedMinutes(from, monthEndsAt);
    }
    for (const ReturnLine &each : from.lines) {
        const std::optional<Quantity> units = countedUnits(from, each, monthEndsAt);
        if (!units) {
            continue;
        }
        FigureLine line;
        line.reason = each.reason;
        line.article = each.sku.isEmpty() ? each.name : each.sku;
        line.quantity = *units;
        readFindings(line, each.line, from, monthEndsAt);
        readSettled(line, each.line, from, monthEndsAt);
        figures.lines.push_back(std::move(line));
    }
    return figures;
}

bool isCountedBefore(const std::optional<SplitOrigin> &split, BusinessDate storeDay, UtcTime monthEndsAt)
{
    return split && (!(BusinessMonth::of(split->loggedDay) == BusinessMonth::of(storeDay)) || split->at >= monthEndsAt);
}

void addWord(QString &list, const QString &word)
{
    if (list == word || word.isEmpty()) {
        return;
    }
    if (list.isEmpty()) {
        list = word;
    } else if (!list.split(QLatin1Char('+')).contains(word)) {
        list += QLatin1Char('+') + word;
    }
}
}
