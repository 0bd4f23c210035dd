// SPDX-License-Identifier: GPL-3.0-or-later
// Looking after an open return: cancel, note, chase, assign, hold and resume.
#include "core/workflow/apply.h"
#include "core/workflow/exception_state.h"
#include "core/workflow/guards.h"
#include "core/workflow/return_exceptions.h"
#include "core/workflow/rights.h"

#include <algorithm>

namespace rd
{
namespace
{
/// Begun days count in full.
qint64 pausedDays(const Task &task, const Hold &hold, UtcTime now)
{
    constexpr qint64 kDayMs = 24LL * 3'600'000;
    return (now.ms() - std::max(hold.since, task.openedAt).ms() + kDayMs - 1) / kDayMs;
}

/// What was told to the customer moves along.
void waitLonger(Task &task, qint64 days)
{
    if (task.awaitedFrom) {
        task.awaitedFrom = task.awaitedFrom->plusDays(days);
    }
    if (task.toldUntil) {
        task.toldUntil = task.toldUntil->plusDays(days);
    }
}
}

Result<void> apply(Work &work, const Cancel &action)
{
    if (auto reason = requireText(action.reason, "reason"); !reason) {
        return reason;
    }
    const auto notHereYet = [](const ReturnLine &line) {
        return line.quantities.toReview() + line.quantities.toReceive();
    };
    const auto nothing = [](const ReturnLine &) { return ErrorCode::NotOutstanding; };
    const auto lines = resolveLines(work.next(), {}, notHereYet, nothing);
    if (!lines) {
        return refuse(ErrorCode::NotOutstanding, {{QStringLiteral("goods"), QStringLiteral("received")}});
    }
    for (const LineQuantity &units : *lines) {
        LineQuantities &q = work.next().line(units.line)->quantities;
        const Quantity approvedUnits = q.toReceive();
        q.cancelled += units.quantity;
        q.cancelledApproved += approvedUnits;
    }
    work.record(EventAction::Cancelled, factsOf(*lines), action.reason);
    work.tell("cancelled");
    work.advance();
    return {};
}

Result<void> apply(Work &work, const AddNote &action)
{
    if (auto text = requireText(action.text, "note"); !text) {
        return text;
    }
    work.record(EventAction::Noted, {}, action.text);
    return {};
}

Result<void> apply(Work &work, const Chase &action)
{
    if (auto clean = checkText(action.note, "note"); !clean) {
        return clean;
    }
    work.next().rma.chasers += 1;
    QJsonObject facts{{QStringLiteral("times"), work.next().rma.chasers}};
    if (action.kind != ChaseKind::Asked) {
        facts.insert(QStringLiteral("kind"), codeOf(action.kind));
    }
    work.record(EventAction::Chased, facts, action.note);
    if (action.kind == ChaseKind::Complaint) {
        openExceptionFor(work, ExceptionKind::Complaint, {}, work.actor());
        work.advance();
    }
    return {};
}

Result<void> apply(Work &work, const Rate &action)
{
    if (auto clean = checkText(action.comment, "comment"); !clean) {
        return clean;
    }
    if (work.next().rma.isOpen()) {
        return refuse(ErrorCode::NotOutstanding, {{QStringLiteral("problem"), QStringLiteral("not_closed")}});
    }
    if (action.stars < 1 || action.stars > kMostStars) {
        return refuse(ErrorCode::BadQuantity, {{QStringLiteral("problem"), QStringLiteral("stars")},
                                               {QStringLiteral("stars"), action.stars},
                                               {QStringLiteral("most"), kMostStars}});
    }
    work.next().rma.rating = action.stars;
    work.record(EventAction::Rated, {{QStringLiteral("stars"), action.stars}}, action.comment);
    if (action.stars <= work.policy().lowRating) {
        openExceptionFor(work, ExceptionKind::Complaint, {}, work.actor());
        work.advance();
    }
    return {};
}

Result<void> apply(Work &work, const HoldReturn &action)
{
    if (auto reason = requireText(action.reason, "reason"); !reason) {
        return reason;
    }
    if (work.next().rma.hold) {
        return refuse(ErrorCode::NotOutstanding, {{QStringLiteral("hold"), work.next().rma.hold->since.toIso()}});
    }
    work.next().rma.hold = Hold{work.now()};
    work.record(EventAction::Held, {}, action.reason);
    return {};
}

Result<void> apply(Work &work, const Resume &)
{
    if (!work.next().rma.hold) {
        return refuse(ErrorCode::NotOutstanding, {{QStringLiteral("hold"), QJsonValue()}});
    }
    for (Task &task : work.next().tasks) {
        if (task.isOpen()) {
            work.stopPause(task);
            waitLonger(task, pausedDays(task, *work.next().rma.hold, work.now()));
        }
    }
    work.next().rma.hold.reset();
    work.record(EventAction::Resumed);
    return {};
}
}
