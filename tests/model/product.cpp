// SPDX-License-Identifier: GPL-3.0-or-later
// Core's return beside the model's, one value after the other.
#include "tests/model/product.h"
#include "tests/model/figures.h"

#include "core/workflow/progress.h"
#include "tests/model/comparison.h"

#include <algorithm>

namespace rd::model
{
namespace
{
void compareLines(Comparison &compare, const Return &r, const ReturnCase &c)
{
    for (std::size_t i = 0; i < r.lines.size(); ++i) {
        const Line &line = r.lines[i];
        const LineQuantities &q = c.lines[i].quantities;
        const bool present = c.rma.areGoodsPresent;
        compare.at(c.lines[i].line);
        compare.same("serial number", line.serial, c.lines[i].serial);
        compare.same("requested", line.requested, q.requested.thousandths());
        compare.same("to review", line.review, q.toReview().thousandths());
        compare.same("to receive", line.coming, q.toReceive().thousandths());
        compare.same("to inspect", line.here, q.toInspect().thousandths());
        compare.same("waived", line.waived, q.waived.thousandths());
        compare.same("accepted", line.accepted, q.accepted.thousandths());
        compare.same("rejected here", line.rejected, q.rejectedHere().thousandths());
        compare.same("refused here", line.refused, q.refusedHere(present).thousandths());
        compare.same("to hand back", line.rejected + line.refused, q.toHandBack(present).thousandths());
        compare.same("declined", line.declined, q.declined.thousandths());
        compare.same("cancelled", line.cancelled, q.cancelled.thousandths());
        compare.same("lost", line.lost, q.lost.thousandths());
        compare.same("moved", line.moved, q.moved.thousandths());
        compare.same("handed back", line.handedBack, q.handedBack.thousandths());
        compare.same("collected", line.collected, q.collected.thousandths());
        compare.same("places", line.places(), q.live().thousandths());
        compare.same("at the counter", line.counter, q.atCounter.thousandths());
        qint64 settled = 0;
        for (std::size_t d = 0; d < r.debts.size(); ++d) {
            for (const Share &share : r.debts[d].shares) {
                const bool isDone = stateOf(r, static_cast<int>(d) + 1) == SettlementState::Done;
                settled += share.line == c.lines[i].line && isDone ? share.units : 0;
            }
        }
        compare.same("settled", settled, q.settled.thousandths());
    }
}

void compareTasks(Comparison &compare, const Return &r, const ReturnCase &c)
{
    const auto ms = [](const std::optional<UtcTime> &time) { return time ? std::optional(time->ms()) : std::nullopt; };
    for (std::size_t i = 0; i < r.tasks.size(); ++i) {
        const Owed &owed = r.tasks[i];
        const Task &task = c.tasks[i];
        compare.at(static_cast<int>(i));
        compare.same("task step", owed.step, task.step);
        compare.same("task opened", owed.opened, task.openedAt.ms());
        compare.same("task closed", owed.closed, ms(task.closedAt));
        compare.same("task closed by", owed.closedBy, task.closedBy ? task.closedBy->login : QString());
        compare.same("task paused", pausedMs(r, owed), task.pausedMs);
        compare.same("task due", owed.opened + owed.limit + pausedMs(r, owed), task.dueAt.ms());
        compare.same("task owner", owed.assignee, task.owner.staff);
        const auto days = [](const std::optional<BusinessDate> &day) {
            return day ? std::optional<qint64>(day->days()) : std::nullopt;
        };
        compare.same("awaited from", owed.from, days(task.awaitedFrom));
        compare.same("told until", owed.told, days(task.toldUntil));
        compare.same("task carried", owed.isCarried, task.isCarried);
        compare.same("task follows up", owed.trouble, task.exception);
    }
}

void compareTroubles(Comparison &compare, const Return &r, const ReturnCase &c)
{
    for (std::size_t i = 0; i < r.troubles.size(); ++i) {
        const Trouble &trouble = r.troubles[i];
        const ReturnException &exception = c.exceptions[i];
        compare.at(exception.number);
        compare.same("exception", trouble.kind, exception.kind);
        compare.same("exception line", trouble.line, exception.line.value_or(0));
        compare.same("exception units", trouble.units, exception.quantity.thousandths());
        compare.same("exception uninspected", trouble.uninspected, exception.uninspected.thousandths());
        compare.same("exception opened", trouble.opened, exception.openedAt.ms());
        compare.same("exception closed", trouble.isClosed, !exception.isOpen());
        compare.same("exception closed by", trouble.closedBy,
                     exception.closedBy ? exception.closedBy->login : QString());
        compare.same("exception steps", trouble.done.size(), exception.ticks.size());
    }
}
}

QString difference(const Return &r, const ReturnCase &c)
{
    Comparison compare;
    compare.same("lines", r.lines.size(), c.lines.size());
    compare.same("settlements", r.debts.size(), c.settlements.size());
    compare.same("payouts", r.payments.size(), c.payouts.size());
    compare.same("tasks", r.tasks.size(), c.tasks.size());
    compare.same("exceptions", r.troubles.size(), c.exceptions.size());
    compare.same("counts", static_cast<std::size_t>(r.counts), c.takeOvers.size());
    compare.same("findings", static_cast<std::size_t>(r.findings), c.findings.size());
    if (!compare.found().isEmpty()) {
        return compare.found();
    }
    compare.same("outcome", r.outcome, c.rma.outcome);
    compare.same("open", !r.outcome, c.rma.isOpen());
    compare.same("step", stepOf(r), currentStep(c));
    compare.same("verdict", r.verdict, c.rma.verdict.result);
    compare.same("overridden", r.isOverridden, c.rma.isOverridden);
    compare.same("approved by", r.approvedBy, c.rma.approvedBy);
    compare.same("logged by", r.loggedBy, c.rma.loggedBy);
    compare.same("chasers", r.chasers, c.rma.chasers);
    compare.same("rating", r.rating, c.rma.rating);
    compare.same("hold", r.isOnHold() ? std::optional(r.pauses.back().since) : std::nullopt,
                 c.rma.hold ? std::optional(c.rma.hold->since.ms()) : std::nullopt);
    compareLines(compare, r, c);
    compareMoney(compare, r, c);
    compareTasks(compare, r, c);
    compareTroubles(compare, r, c);
    return compare.found();
}
}
