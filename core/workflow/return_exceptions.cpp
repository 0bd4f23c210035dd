// SPDX-License-Identifier: GPL-3.0-or-later
// Exceptions follow up what happened; they never move units or money.
#include "core/workflow/return_exceptions.h"

#include "core/workflow/apply.h"
#include "core/workflow/exception_state.h"
#include "core/workflow/guards.h"

#include <QJsonArray>

#include <algorithm>

namespace rd
{
namespace
{
/// An open one of the kind that is about this line, or about the whole return.
const ReturnException *covering(const ReturnCase &returnCase, ExceptionKind kind, std::optional<int> line)
{
    const auto &all = returnCase.exceptions;
    const auto found = std::ranges::find_if(all, [&](const ReturnException &each) {
        return each.isOpen() && each.kind == kind && (!each.line || each.line == line);
    });
    return found == all.end() ? nullptr : &*found;
}

QJsonObject factsOf(const ReturnException &exception)
{
    QJsonObject facts{{QStringLiteral("exception"), exception.number},
                      {QStringLiteral("kind"), codeOf(exception.kind)}};
    if (exception.line) {
        facts.insert(QStringLiteral("line"), *exception.line);
        facts.insert(QStringLiteral("quantity"), exception.quantity.thousandths());
    }
    return facts;
}

Quantity unmarked(const ReturnCase &returnCase, int line)
{
    return returnCase.line(line)->quantities.toInspect() - damagedToInspect(returnCase, line);
}

void add(Work &work, ExceptionKind kind, const std::optional<LineQuantity> &units, const Actor &by, const QString &note)
{
    ReturnException exception;
    exception.number = static_cast<int>(work.next().exceptions.size()) + 1;
    exception.kind = kind;
    exception.openedAt = work.now();
    exception.openedBy = Actor{by.kind, by.staff, by.login, {}};
    exception.note = note;
    if (units) {
        exception.line = units->line;
        exception.quantity = units->quantity;
    }
    if (kind == ExceptionKind::DamagedInStore) {
        exception.uninspected = std::min(units->quantity, unmarked(work.next(), units->line));
    }
    work.recordAs(by, EventAction::ExceptionOpened, factsOf(exception), note);
    work.next().exceptions.push_back(std::move(exception));
}

/// Units of the line that are in the house.
Quantity goodsHere(const ReturnLine &line)
{
    const LineQuantities &q = line.quantities;
    return q.received - q.movedReceived - (q.handedBack - q.handedBackUnreceived) - q.collected;
}

/// The units meant, which must be of the return, and in the house where they were damaged there.
Result<void> checkUnitsMeant(const ReturnCase &returnCase, const OpenException &action)
{
    const bool isDamage = action.kind == ExceptionKind::DamagedInStore;
    if (!action.units) {
        return isDamage ? refuse(ErrorCode::MissingField, {{QStringLiteral("field"), QStringLiteral("line")},
                                                           {QStringLiteral("problem"), codeOf(action.kind)}})
                        : Result<void>();
    }
    const auto most = [isDamage](const ReturnLine &line) { return isDamage ? goodsHere(line) : line.quantities.own(); };
    const auto why = [isDamage](const ReturnLine &) {
        return isDamage ? ErrorCode::NotReceived : ErrorCode::NotOutstanding;
    };
    const auto meant = resolveLines(returnCase, {*action.units}, most, why);
    return meant ? Result<void>() : refuse(meant.error());
}

/// It takes the fee away, so nobody says it of what they logged.
Result<void> checkSecondPerson(const Work &work, const ReturnCase &returnCase, const OpenException &action)
{
    const bool isFree = action.kind == ExceptionKind::DamagedInStore
                        && unmarked(returnCase, action.units->line).isPositive();
    const bool isOwn = returnCase.rma.loggedBy == work.actor().staff;
    if (isFree && isOwn && work.policy().secondPerson != SecondPerson::RecordAndReport) {
        return refuse(ErrorCode::NeedsSecondPerson, {{QStringLiteral("logged_by"), work.actor().login}});
    }
    return {};
}

/// One that would close at once is none.
Result<void> checkUnsolved(const ReturnCase &returnCase, ExceptionKind kind)
{
    ReturnException probe;
    probe.kind = kind;
    return solvedBy(returnCase, probe)
               ? refuse(ErrorCode::NotOutstanding, {{QStringLiteral("problem"), QStringLiteral("exception_solved")},
                                                    {QStringLiteral("kind"), codeOf(kind)}})
               : Result<void>();
}

Result<void> checkNotOpenYet(const ReturnCase &returnCase, const OpenException &action)
{
    const auto line = action.units ? std::optional(action.units->line) : std::nullopt;
    const ReturnException *open = covering(returnCase, action.kind, line);
    if (open == nullptr) {
        return {};
    }
    return refuse(ErrorCode::NotOutstanding,
                  {{QStringLiteral("problem"), QStringLiteral("exception_open")},
                   {QStringLiteral("kind"), codeOf(action.kind)},
                   {QStringLiteral("exception"), open->number},
                   {QStringLiteral("line"), open->line ? QJsonValue(*open->line) : QJsonValue()}});
}

Error unknownStep(const ExceptionPlan &plan, const ReturnException &exception, const QString &step)
{
    QJsonArray known;
    for (const PlanStep &each : plan.steps) {
        known.append(each.code);
    }
    return Error::of(ErrorCode::UnknownReason, {{QStringLiteral("exception_step"), step},
                                                {QStringLiteral("exception"), exception.number},
                                                {QStringLiteral("kind"), codeOf(exception.kind)},
                                                {QStringLiteral("steps"), known}});
}

}

void openExceptionFor(Work &work, ExceptionKind kind, const std::vector<LineQuantity> &units, const Actor &by)
{
    std::vector<LineQuantity> left;
    std::ranges::copy_if(units, std::back_inserter(left),
                         [&](const LineQuantity &each) { return covering(work.next(), kind, each.line) == nullptr; });
    const bool isKnown = units.empty() ? covering(work.next(), kind, std::nullopt) != nullptr : left.empty();
    if (!isKnown) {
        add(work, kind, left.size() == 1 ? std::optional(left.front()) : std::nullopt, by, {});
    }
}

Result<void> apply(Work &work, const OpenException &action)
{
    if (auto note = requireText(action.note, "note"); !note) {
        return note;
    }
    if (auto meant = checkUnitsMeant(work.next(), action); !meant) {
        return meant;
    }
    if (auto isNew = checkNotOpenYet(work.next(), action); !isNew) {
        return isNew;
    }
    if (auto unsolved = checkUnsolved(work.next(), action.kind); !unsolved) {
        return unsolved;
    }
    if (auto other = checkSecondPerson(work, work.next(), action); !other) {
        return other;
    }
    add(work, action.kind, action.units, work.actor(), action.note);
    work.advance();
    return {};
}

Result<void> apply(Work &work, const TickException &action)
{
    const auto found = openException(work.next(), action.exception);
    if (!found) {
        return refuse(found.error());
    }
    ReturnException &exception = **found;
    const ExceptionPlan &plan = work.policy().planFor(exception.kind);
    if (plan.step(action.step) == nullptr) {
        return refuse(unknownStep(plan, exception, action.step));
    }
    if (std::ranges::find(exception.ticks, action.step, &ExceptionTick::code) != exception.ticks.end()) {
        return refuse(ErrorCode::NotOutstanding, {{QStringLiteral("problem"), QStringLiteral("exception_step_done")},
                                                  {QStringLiteral("exception"), exception.number},
                                                  {QStringLiteral("exception_step"), action.step}});
    }
    if (auto clean = checkText(action.note, "note"); !clean) {
        return clean;
    }
    exception.ticks.push_back({{}, action.step, work.now(), work.actor().staff, action.note});
    work.record(EventAction::ExceptionStepDone,
                {{QStringLiteral("exception"), exception.number},
                 {QStringLiteral("kind"), codeOf(exception.kind)},
                 {QStringLiteral("exception_step"), action.step}},
                action.note);
    return {};
}

Result<void> apply(Work &work, const CloseException &action)
{
    const auto found = openException(work.next(), action.exception);
    if (!found) {
        return refuse(found.error());
    }
    if (auto outcome = requireText(action.outcome, "outcome"); !outcome) {
        return outcome;
    }
    ReturnException &exception = **found;
    exception.closedAt = work.now();
    exception.closedBy = Actor{work.actor().kind, work.actor().staff, work.actor().login, {}};
    exception.outcome = action.outcome;
    work.record(EventAction::ExceptionClosed,
                {{QStringLiteral("exception"), exception.number}, {QStringLiteral("kind"), codeOf(exception.kind)}},
                action.outcome);
    work.advance();
    return {};
}
}
