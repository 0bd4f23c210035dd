// SPDX-License-Identifier: GPL-3.0-or-later
// Tasks of a return, step by step.
#include "ui/returns/detail/path_nodes.h"

#include "ui/returns/detail/event_words.h"

#include <algorithm>

namespace rd::ui
{
namespace
{
QString wordOfState(PathNode::State state)
{
    switch (state) {
    case PathNode::State::Done:
        return PathNodes::tr("done");
    case PathNode::State::Now:
        return PathNodes::tr("now");
    case PathNode::State::Next:
        return PathNodes::tr("to come");
    case PathNode::State::Ended:
        return PathNodes::tr("the end");
    }
    return {};
}
}

std::vector<PathNode> PathNodes::nodes() const
{
    std::vector<PathNode> nodes{logged()};
    const bool isClosed = !m_view.returnCase.rma.isOpen();
    for (const auto &step : CodeTable<Step>::kNames) {
        const bool isReached = latestTask(step.code) != nullptr;
        if (isShown(step.code) && (isReached || !isClosed)) {
            nodes.push_back(node(step.code));
        }
    }
    const Outcome outcome = m_view.returnCase.rma.outcome.value_or(Outcome::Settled);
    if (isClosed && outcome != Outcome::Settled) {
        nodes.push_back(ended());
    }
    for (PathNode &node : nodes) {
        speak(node);
    }
    return nodes;
}

/// Settling is called by what the customer gets.
QString PathNodes::wordOf(Step step) const
{
    return step == Step::Settle ? m_format.settling(m_kind) : m_format.step(step);
}

/// Everybody's way has review, receipt, inspection and payment; the others show when the return takes them.
bool PathNodes::isShown(Step step) const
{
    const bool isOrdinary = step == Step::Review || step == Step::Receive || step == Step::Inspect
                            || step == Step::Settle;
    return isOrdinary || latestTask(step) != nullptr;
}

/// A step before which this return still stands, while the units that stood at it are in another one.
bool PathNodes::wentOn(const Task &task) const
{
    const auto &split = m_view.returnCase.rma.splitFrom;
    const bool isOfThis = !task.isCarried || (split && *task.closedAt <= split->at);
    return !isOfThis && m_view.step && *m_view.step < task.step;
}

/// A step that is still to come, because all that was done there was undone.
bool PathNodes::wasUndone(const Task &task) const
{
    if (task.isOpen() || !m_view.step || *m_view.step >= task.step) {
        return false;
    }
    const auto isNone = [this](auto &&units) {
        return std::ranges::none_of(m_view.returnCase.lines,
                                    [&](const ReturnLine &line) { return units(line.quantities).isPositive(); });
    };
    switch (task.step) {
    case Step::Receive:
        return isNone([](const LineQuantities &q) { return q.received + q.lost + q.waived + q.cancelledApproved; });
    case Step::Inspect:
        return isNone([](const LineQuantities &q) { return q.inspected + q.handedBackUninspected; });
    case Step::Countersign:
    case Step::Settle:
        return std::ranges::all_of(m_view.returnCase.settlements, [](const Settlement &settlement) {
            return settlement.state == SettlementState::Void;
        });
    case Step::Review:
    case Step::HandBack:
    case Step::FollowUp:
        return false;
    }
    return false;
}

const Task *PathNodes::latestTask(Step step) const
{
    const Task *latest = nullptr;
    for (const Task &task : m_view.returnCase.tasks) {
        if (task.step == step && !wentOn(task) && !wasUndone(task)
            && (latest == nullptr || latest->openedAt <= task.openedAt)) {
            latest = &task;
        }
    }
    return latest;
}

PathNode PathNodes::logged() const
{
    const Rma &rma = m_view.returnCase.rma;
    PathNode node;
    node.mark = Mark::Draft;
    node.word = tr("Logged");
    node.who = m_view.nameOf(rma.loggedBy);
    node.when = m_format.when(rma.openedAt, m_view.now);
    node.state = PathNode::State::Done;
    return node;
}

PathNode PathNodes::node(Step step) const
{
    const Task *task = latestTask(step);
    if (task == nullptr) {
        return coming(step);
    }
    return task->isOpen() ? waiting(step, *task) : done(step, *task);
}

PathNode PathNodes::done(Step step, const Task &task) const
{
    PathNode node{markOf(step, m_kind), wordOf(step), {}, {}, PathNode::State::Done, false, {}};
    node.who = task.closedBy ? EventWords(m_view, m_format).who(*task.closedBy) : QString();
    node.when = m_format.when(*task.closedAt, m_view.now);
    return node;
}

PathNode PathNodes::waiting(Step step, const Task &task) const
{
    const std::optional<Hold> &hold = m_view.returnCase.rma.hold;
    PathNode node{markOf(step, m_kind), wordOf(step), ownerOf(task), {}, PathNode::State::Next, false, {}};
    node.state = m_view.step == step ? PathNode::State::Now : PathNode::State::Next;
    const TaskTimes &times = m_view.timesOf(task);
    node.isLate = times.isLate;
    const UtcTime due = times.dueAt;
    if (hold) {
        node.when = tr("waiting");
    } else if (node.isLate) {
        node.when = m_format.due(due, m_view.now, false, false).text;
    } else {
        const BusinessDate tomorrow = m_format.zone().dayOf(m_view.now).plusDays(1);
        const QString when = m_format.when(due, m_view.now);
        //: The time by which a step must be done; "Today 18:00" and "Tomorrow 14:05" say it without
        node.when = m_format.zone().dayOf(due) <= tomorrow ? when : tr("by %1").arg(when);
    }
    return node;
}

PathNode PathNodes::coming(Step step) const
{
    PathNode node{markOf(step, m_kind), wordOf(step), {}, {}, PathNode::State::Next, false, {}};
    node.when = tr("within %1").arg(m_format.stepLimit(step, m_view.limitFacts()));
    return node;
}

PathNode PathNodes::ended() const
{
    const Rma &rma = m_view.returnCase.rma;
    PathNode node;
    node.mark = markOf(*rma.outcome);
    node.word = m_format.outcome(*rma.outcome);
    node.when = m_format.when(*rma.closedAt, m_view.now);
    node.state = PathNode::State::Ended;
    return node;
}

QString PathNodes::ownerOf(const Task &task) const
{
    return task.owner.staff ? m_view.nameOf(*task.owner.staff) : m_format.role(task.owner.role);
}

void PathNodes::speak(PathNode &node) const
{
    QStringList parts{node.word, wordOfState(node.state)};
    for (const QString &part : {node.who, node.when}) {
        if (!part.isEmpty()) {
            parts.append(part);
        }
    }
    node.spoken = parts.join(QStringLiteral(", "));
}
}
