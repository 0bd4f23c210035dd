// SPDX-License-Identifier: GPL-3.0-or-later
// Approving, overriding and declining.
#include "core/workflow/apply.h"
#include "core/workflow/guards.h"
#include "core/workflow/settling.h"

#include <algorithm>

namespace rd
{
namespace
{
Quantity toReview(const ReturnLine &line)
{
    return line.quantities.toReview();
}

ErrorCode nothingToReview(const ReturnLine &)
{
    return ErrorCode::NotOutstanding;
}

Result<void> checkOverride(const Work &work, const Approve &action, const Rma &rma)
{
    if (!action.isOverride) {
        return refuse(deniedBy(rma.verdict, VerdictResult::DeniedUnlessOverridden));
    }
    if (auto reason = requireText(action.reason, "reason"); !reason) {
        return reason;
    }
    const bool isOwn = rma.loggedBy == work.actor().staff;
    if (isOwn && work.policy().secondPerson != SecondPerson::RecordAndReport) {
        return refuse(ErrorCode::NeedsSecondPerson, {{QStringLiteral("logged_by"), work.actor().login}});
    }
    return {};
}
}

Result<void> apply(Work &work, const Approve &action)
{
    const Rma &rma = work.next().rma;
    const auto lines = resolveLines(work.next(), action.lines, toReview, nothingToReview);
    if (!lines) {
        return refuse(lines.error());
    }
    const bool needsOverride = rma.verdict.result == VerdictResult::DeniedUnlessOverridden;
    if (needsOverride) {
        if (auto allowed = checkOverride(work, action, rma); !allowed) {
            return allowed;
        }
        work.next().rma.isOverridden = true;
        const bool isOwn = rma.loggedBy == work.actor().staff;
        work.record(EventAction::Overridden, withSinglePerson(factsOf(*lines), isOwn), action.reason);
    } else if (auto clean = checkText(action.reason, "reason"); !clean) {
        return clean;
    }
    work.next().rma.approvedBy = work.actor().staff;
    approveUnits(work, *lines, work.actor());
    if (rma.areGoodsPresent) {
        receiveUnits(work, *lines);
    }
    return {};
}

Result<void> apply(Work &work, const Decline &action)
{
    if (auto reason = requireText(action.reason, "reason"); !reason) {
        return reason;
    }
    const auto lines = resolveLines(work.next(), action.lines, toReview, nothingToReview);
    if (!lines) {
        return refuse(lines.error());
    }
    for (const LineQuantity &units : *lines) {
        work.next().line(units.line)->quantities.declined += units.quantity;
    }
    work.record(EventAction::Declined, factsOf(*lines), action.reason);
    work.tell("declined", {{QStringLiteral("reason"), action.reason}});
    work.advance();
    return {};
}

void approveUnits(Work &work, const std::vector<LineQuantity> &lines, const Actor &by)
{
    for (const LineQuantity &units : lines) {
        work.next().line(units.line)->quantities.approved += units.quantity;
    }
    awaitAnew(work);
    work.recordAs(by, EventAction::Approved, factsOf(lines));
    work.tell("approved");
    work.advance(by);
}
void awaitAnew(Work &work)
{
    if (Task *awaiting = work.next().openTask(Step::Receive)) {
        awaiting->awaitedFrom = std::max(*awaiting->awaitedFrom,
                                         work.situation().today); // a pause may reach beyond today
        awaiting->toldUntil.reset();
    }
}
}
