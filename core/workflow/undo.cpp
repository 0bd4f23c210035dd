// SPDX-License-Identifier: GPL-3.0-or-later
// Counts go back by name, findings and settlements stay as undone and void; the history has both.
#include "core/workflow/undo.h"

#include "core/workflow/apply.h"
#include "core/workflow/exception_state.h"
#include "core/workflow/guards.h"
#include "core/workflow/rights.h"
#include "core/workflow/undo_inspection.h"

#include <QJsonArray>

#include <algorithm>
#include <map>

namespace rd
{
namespace
{
/// Refused or cancelled units that nobody has handed back; those of both are one heap.
Quantity refusedUnits(const LineQuantities &q, Quantity of)
{
    return std::min(of, q.declined + (q.cancelled - q.cancelledApproved) - q.handedBackUnreceived);
}

/// What was damaged here is here, and so is what the stockroom counted.
Quantity receivedByMistake(const ReturnCase &returnCase, const ReturnLine &line)
{
    const Quantity doubtful = line.quantities.toInspect() - damagedToInspect(returnCase, line.line);
    return returnCase.takeOvers.empty() ? doubtful : std::min(doubtful, line.quantities.atCounter);
}

/// Nothing of the request lies on the counter.
bool isNothingHere(const ReturnCase &returnCase)
{
    return std::ranges::all_of(returnCase.lines, [](const ReturnLine &line) {
        const LineQuantities &q = line.quantities;
        return q.received == q.movedReceived && q.refusedHere(true).isZero();
    });
}

/// A unit that was free may be in another return by now, and was not sold again since.
Result<void> checkFreeUnit(const Work &work, const ReturnLine &line)
{
    const auto &saleDay = work.situation().current.rma.saleDay;
    for (const HeldSerial &held : work.situation().heldSerials) {
        const bool isSoldSince = saleDay && *saleDay >= held.loggedDay;
        const bool isSame = held.sku == line.sku && isSameSerial(held.serial, line.serial);
        if (isSame && (held.saleLine == line.saleLine || !isSoldSince)) {
            return refuse(ErrorCode::OverReturn, {{QStringLiteral("problem"), QStringLiteral("serial_held")},
                                                  {QStringLiteral("sku"), line.sku},
                                                  {QStringLiteral("serial"), line.serial},
                                                  {QStringLiteral("return"), held.number},
                                                  {QStringLiteral("logged"), held.loggedDay.toIso()}});
        }
    }
    return {};
}

/// A place that was free may be taken by now.
Result<void> checkFreedPlaces(const Work &work, const std::vector<LineQuantity> &lines, const ReturnCase &returnCase)
{
    std::map<SaleLineId, Quantity> asked;
    for (const LineQuantity &units : lines) {
        const ReturnLine &line = *returnCase.line(units.line);
        if (auto unit = line.serial.isEmpty() ? Result<void>() : checkFreeUnit(work, line); !unit) {
            return unit;
        }
        if (!line.saleLine) {
            continue;
        }
        Quantity &sum = asked[*line.saleLine];
        sum += units.quantity;
        if (auto place = checkPlace(work.situation(), *line.saleLine, line.saleLineNumber, line.saleLineQuantity, sum);
            !place) {
            return place;
        }
    }
    return {};
}

/// Approved units first.
void takeBackCancelled(LineQuantities &q, Quantity units)
{
    const Quantity approved = std::min(units, q.cancelledApproved);
    q.cancelled -= units;
    q.cancelledApproved -= approved;
}

void takeBack(LineQuantities &q, Undoable what, Quantity units)
{
    switch (what) {
    case Undoable::Approval:
        q.approved -= units;
        return;
    case Undoable::Refusal:
        q.declined -= units;
        return;
    case Undoable::Cancellation:
        takeBackCancelled(q, units);
        return;
    case Undoable::Receipt:
        q.leaveCounterFirst(units);
        q.received -= units;
        return;
    case Undoable::Loss:
        q.lost -= units;
        return;
    case Undoable::Inspection: // see undoInspection
        return;
    }
}

/// Nobody approved what is not approved.
void forgetApprover(ReturnCase &returnCase)
{
    const bool isAny = std::ranges::any_of(
        returnCase.lines, [](const ReturnLine &line) { return line.quantities.approved.isPositive(); });
    if (!isAny) {
        returnCase.rma.approvedBy.reset();
    }
}

Result<void> undoUnits(Work &work, const Undo &action)
{
    const ReturnCase &next = work.next();
    const Undoable what = action.what;
    const auto possible = [&](const ReturnLine &line) { return undoableUnits(next, line, what); };
    const auto nothing = [](const ReturnLine &) { return ErrorCode::NotOutstanding; };
    const auto lines = resolveLines(next, action.lines, possible, nothing);
    if (!lines) {
        Error error = lines.error();
        if (error.code == ErrorCode::NotOutstanding) {
            const QJsonObject facts = undoFacts(what);
            for (auto fact = facts.begin(); fact != facts.end(); ++fact) {
                error.details.insert(fact.key(), fact.value());
            }
        }
        return refuse(std::move(error));
    }
    const bool frees = what == Undoable::Refusal || what == Undoable::Cancellation || what == Undoable::Loss;
    if (auto places = frees ? checkFreedPlaces(work, *lines, next) : Result<void>(); !places) {
        return places;
    }
    for (const LineQuantity &units : *lines) {
        takeBack(work.next().line(units.line)->quantities, what, units.quantity);
        work.undone().push_back({units.line, what, units.quantity, work.actor().staff});
    }
    if (what == Undoable::Receipt && isNothingHere(work.next())) {
        work.next().rma.areGoodsPresent = false;
    }
    if (what == Undoable::Approval) {
        forgetApprover(work.next());
    } else if (what != Undoable::Refusal) {
        awaitAnew(work);
    }
    QJsonObject facts = factsOf(*lines);
    facts.insert(QStringLiteral("what"), codeOf(what));
    work.record(EventAction::Undone, facts, action.reason);
    return {};
}

}

Quantity undoableUnits(const ReturnCase &returnCase, const ReturnLine &line, Undoable what)
{
    const LineQuantities &q = line.quantities;
    if (returnCase.rma.origin != Origin::Desk) {
        return {};
    }
    switch (what) {
    case Undoable::Approval:
        return q.toReceive();
    case Undoable::Refusal:
        return refusedUnits(q, q.declined);
    case Undoable::Cancellation:
        return q.cancelledApproved + refusedUnits(q, q.cancelled - q.cancelledApproved);
    case Undoable::Receipt:
        return receivedByMistake(returnCase, line);
    case Undoable::Loss:
        return q.lost;
    case Undoable::Inspection: {
        Quantity units;
        for (const Finding *finding : lastInspection(returnCase)) {
            units += finding->line == line.line ? finding->quantity : Quantity();
        }
        return units;
    }
    }
    return {};
}

std::vector<Undoable> undoableIn(const ReturnCase &returnCase)
{
    std::vector<Undoable> all;
    for (const auto &entry : CodeTable<Undoable>::kNames) {
        const bool isAny = std::ranges::any_of(returnCase.lines, [&](const ReturnLine &line) {
            return undoableUnits(returnCase, line, entry.code).isPositive();
        });
        if (isAny) {
            all.push_back(entry.code);
        }
    }
    return all;
}

Result<void> apply(Work &work, const Undo &action)
{
    const Right right = rightToUndo(action.what);
    if (auto allowed = requireRight(work.actor(), right); !allowed) {
        return allowed;
    }
    if (auto reason = requireText(action.reason, "reason"); !reason) {
        return reason;
    }
    const auto done = action.what == Undoable::Inspection ? undoInspection(work, action) : undoUnits(work, action);
    if (!done) {
        return done;
    }
    for (ReturnException &exception : work.next().exceptions) {
        if (exception.isOpen() && isUndone(work.next(), exception)) {
            work.close(exception, kUndoneOutcome);
        }
    }
    work.tell("undone", {{QStringLiteral("what"), codeOf(action.what)}});
    work.advance();
    return {};
}
}
