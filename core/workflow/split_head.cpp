// SPDX-License-Identifier: GPL-3.0-or-later
// Copies, renumbered.
#include "core/workflow/split_head.h"

#include "core/workflow/progress.h"

#include <algorithm>

namespace rd
{
namespace
{
/// Number of the line of the new return that took units of this one, or 0.
int takenFrom(const SplitDecision &off, int line)
{
    const auto found = std::ranges::find(off.from, line);
    return found == off.from.end() ? 0 : static_cast<int>(found - off.from.begin()) + 1;
}

bool anyApproved(const ReturnCase &off)
{
    return std::ranges::any_of(off.lines, [](const ReturnLine &line) { return line.quantities.approved.isPositive(); });
}

bool anyReceived(const ReturnCase &off)
{
    return std::ranges::any_of(off.lines, [](const ReturnLine &line) { return line.quantities.received.isPositive(); });
}

/// Whether units that moved have this step behind them.
bool isPassed(const ReturnCase &off, Step step)
{
    return (step == Step::Review && anyApproved(off)) || (step == Step::Receive && anyReceived(off));
}
}

Rma headSplitOff(const Rma &from, BusinessDate today, UtcTime now)
{
    Rma rma = from;
    rma.id = {};
    rma.number.clear();
    rma.version = 0;
    rma.storeDay = today;
    rma.chasers = 0;
    rma.rating.reset();
    const SplitOrigin first{from.id, from.id, from.number, from.storeDay, now};
    rma.splitFrom = from.splitFrom.value_or(first);
    rma.splitFrom->from = from.id;
    rma.splitFrom->number = from.number;
    rma.splitFrom->at = now;
    return rma;
}

void carryVerdict(const ReturnCase &from, SplitDecision &off)
{
    Verdict &verdict = off.next.rma.verdict;
    verdict.rules.clear();
    verdict.result = VerdictResult::Approved;
    for (RuleResult rule : from.rma.verdict.rules) {
        const bool isOfLine = rule.line != 0;
        rule.line = isOfLine ? takenFrom(off, rule.line) : 0;
        if (isOfLine == (rule.line != 0)) {
            verdict.result = std::max(verdict.result, rule.result);
            verdict.rules.push_back(rule);
        }
    }
}

void carryTasks(ReturnCase &from, ReturnCase &off)
{
    for (Task &task : from.tasks) {
        const bool isBehind = !task.isOpen() && isPassed(off, task.step);
        const bool isAhead = task.isOpen() && isOutstanding(off, task.step)
                             && (task.step == Step::Review || task.step == Step::Receive || task.step == Step::Inspect);
        if (!isBehind && !isAhead) {
            continue;
        }
        Task copy = task;
        copy.id = {};
        copy.isCarried = isBehind;
        off.tasks.push_back(copy);
        task.isCarried = task.isCarried || (isAhead && !isOutstanding(from, task.step));
    }
}
}
