// SPDX-License-Identifier: GPL-3.0-or-later
// Tasks follow the quantities.
#include "core/workflow/work.h"

#include "core/policy/deadline.h"
#include <QJsonArray>

#include <algorithm>

namespace rd
{
Work::Work(const Situation &situation, const Actor &actor, const Policy &policy, UtcTime now)
    : m_situation(situation), m_actor(actor), m_policy(policy), m_now(now), m_decision{situation.current, {}, {}, {}},
      m_awaited(awaitedOf(situation.current))
{
}

void Work::record(EventAction action, QJsonObject facts, const QString &text)
{
    recordAs(m_actor, action, std::move(facts), text);
}

void Work::recordAs(const Actor &actor, EventAction action, QJsonObject facts, const QString &text)
{
    m_decision.events.push_back({action, actor, std::move(facts), text});
}

void Work::tell(const char *event, QJsonObject variables)
{
    m_decision.messages.push_back({QString::fromLatin1(event), std::move(variables)});
}

SplitDecision &Work::splitOff()
{
    return m_decision.splitOff ? *m_decision.splitOff : m_decision.splitOff.emplace();
}

void Work::advance(const Actor &by)
{
    const Awaited awaited = awaitedOf(next());
    for (const auto &entry : CodeTable<Step>::kNames) {
        Task *open = next().openTask(entry.code);
        const Owner owner = open != nullptr ? open->owner : Owner::of(roleOwing(entry.code));
        const bool owed = isOutstanding(next(), entry.code);
        const bool isOther = entry.code == Step::Settle && !(awaited == m_awaited);
        if (open != nullptr && (!owed || isOther)) {
            closeTask(*open, by);
            open = nullptr;
        }
        if (owed && open == nullptr) {
            openTask(entry.code, owner);
        }
    }
    m_awaited = awaited;
    if (Task *awaiting = next().openTask(Step::Receive); awaiting != nullptr && !isAnyToCome(next())) {
        awaiting->toldUntil.reset(); // nobody brings what is left
    }
    closeOrReopen();
}

void Work::closeTask(Task &task, const Actor &by)
{
    stopPause(task, next().rma.hold, m_now);
    task.closedAt = m_now;
    task.closedBy = Actor{by.kind, by.staff, by.login, {}};
}

void Work::openTask(Step step, const Owner &owner)
{
    const auto back = step == Step::Settle ? awaitedOf(next()).day : std::nullopt; // goods under repair
    Task task;
    task.step = step;
    task.owner = owner;
    task.openedAt = m_now;
    task.dueAt = back
                     ? dueTimeAfter(std::max<qint64>(0, back->days() - m_situation.today.days()), step, m_now, m_policy)
                     : dueTime(step, m_now, m_policy);
    if (step == Step::Receive) {
        task.awaitedFrom = m_situation.today;
    }
    next().tasks.push_back(task);
}

void Work::closeOrReopen()
{
    Rma &rma = next().rma;
    const bool finished = !currentStep(next()).has_value();
    if (finished && rma.isOpen()) {
        rma.closedAt = m_now;
        rma.outcome = outcomeOf(next());
        rma.hold.reset();
        recordAs(Actor::system(), EventAction::Closed, {{QStringLiteral("outcome"), codeOf(*rma.outcome)}});
    } else if (!finished && !rma.isOpen()) {
        rma.closedAt.reset();
        rma.outcome.reset();
        recordAs(Actor::system(), EventAction::Reopened);
    }
}

void stopPause(Task &task, const std::optional<Hold> &hold, UtcTime now)
{
    const UtcTime due = effectiveDue(task, hold, now);
    task.pausedMs += due.ms() - task.dueAt.ms();
    task.dueAt = due;
}

Role roleOwing(Step step)
{
    switch (step) {
    case Step::Review:
    case Step::Countersign:
        return Role::Manager;
    case Step::Receive:
    case Step::HandBack:
    case Step::FollowUp:
        return Role::Counter;
    case Step::Inspect:
        return Role::Inspector;
    case Step::Settle:
        return Role::Cashier;
    }
    return Role::Manager;
}

QJsonObject factsOf(const std::vector<LineQuantity> &lines)
{
    QJsonArray list;
    for (const LineQuantity &line : lines) {
        list.append(QJsonObject{{QStringLiteral("line"), line.line},
                                {QStringLiteral("quantity"), line.quantity.thousandths()}});
    }
    return {{QStringLiteral("lines"), list}};
}
}
