// SPDX-License-Identifier: GPL-3.0-or-later
// Tasks follow the quantities.
#include "core/workflow/work.h"

#include "core/policy/deadline.h"
#include "core/workflow/exception_state.h"

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

void Work::notify(const Task &task, NoticeKind kind, const Owner &to)
{
    m_decision.notices.push_back({static_cast<std::size_t>(&task - next().tasks.data()), kind, to});
}

SplitDecision &Work::splitOff()
{
    return m_decision.splitOff ? *m_decision.splitOff : m_decision.splitOff.emplace();
}

void Work::advance(const Actor &by)
{
    const Awaited awaited = awaitedOf(next());
    for (const auto &entry : CodeTable<Step>::kNames) {
        if (entry.code == Step::FollowUp) {
            continue;
        }
        Task *open = next().openTask(entry.code);
        const Owner owner = open != nullptr ? open->owner : ownerOf(roleOwing(entry.code));
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
    closeSolved();
    followUp();
    closeOrReopen();
}

void Work::closeSolved()
{
    for (ReturnException &exception : next().exceptions) {
        const auto outcome = exception.isOpen() ? solvedBy(next(), exception) : std::nullopt;
        if (outcome) {
            close(exception, *outcome);
        }
    }
}

void Work::close(ReturnException &exception, QLatin1String outcome)
{
    exception.closedAt = m_now;
    exception.closedBy = Actor::policy();
    exception.outcome = outcome;
    recordAs(Actor::policy(), EventAction::ExceptionClosed,
             {{QStringLiteral("exception"), exception.number},
              {QStringLiteral("kind"), codeOf(exception.kind)},
              {QStringLiteral("solved"), outcome}});
}

/// Each exception has its own task as long as it is open.
void Work::followUp()
{
    for (const ReturnException &exception : next().exceptions) {
        const Task *known = next().taskOf(exception);
        if (known == nullptr) {
            const ExceptionPlan &plan = m_policy.planFor(exception.kind);
            Task task;
            task.step = Step::FollowUp;
            task.exception = exception.number;
            task.owner = ownerOf(plan.owner);
            task.openedAt = m_now;
            startClock(task, 0, plan.limitMinutes, m_policy);
            next().tasks.push_back(task);
        } else if (known->isOpen() && !exception.isOpen()) {
            closeTask(*std::ranges::find(next().tasks, exception.number, &Task::exception), *exception.closedBy);
        }
    }
}

void Work::closeTask(Task &task, const Actor &by)
{
    stopPause(task);
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
    const qint64 days = back ? std::max<qint64>(0, back->days() - m_situation.today.days())
                             : expectedDaysOf(step, m_policy);
    startClock(task, static_cast<int>(days),
               m_policy.limitMinutes(step, {reasonsAt(next(), step), m_situation.customerGroup}), m_policy);
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
        for (Task &task : next().tasks) { // what is followed up goes on
            if (task.isOpen()) {
                stopPause(task);
            }
        }
        rma.hold.reset();
        recordAs(Actor::system(), EventAction::Closed, {{QStringLiteral("outcome"), codeOf(*rma.outcome)}});
    } else if (!finished && !rma.isOpen()) {
        rma.closedAt.reset();
        rma.outcome.reset();
        rma.rating.reset(); // it was of another end; the history keeps it
        recordAs(Actor::system(), EventAction::Reopened);
    }
}

const std::optional<OpeningHours> &Work::hoursOf(const Task &task) const
{
    const auto earlier = m_situation.earlierHours.find(task.rules);
    return earlier != m_situation.earlierHours.end() ? earlier->second : m_policy.openingHours;
}

void Work::stopPause(Task &task)
{
    const std::optional<Hold> &hold = next().rma.hold;
    if (hold && task.isOpen()) {
        task.dueAt = effectiveDue(task, hold, m_now, hoursOf(task));
        task.limitAt = effectiveLimit(task, hold, m_now, hoursOf(task));
        task.pausedMs += std::max<qint64>(0, m_now.ms() - std::max(hold->since, task.openedAt).ms());
    }
}

Owner Work::ownerOf(Role role) const
{
    return Owner::of(staffed(role, m_situation.staffedRoles));
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

Role staffed(Role role, RoleSet staffedRoles)
{
    return staffedRoles.has(role) ? role : Role::Manager;
}

Role roleOwing(const Task &task, const ReturnCase &returnCase, const Policy &policy)
{
    const ReturnException *exception = returnCase.exception(task.exception);
    return exception == nullptr ? roleOwing(task.step) : policy.planFor(exception->kind).owner;
}

QJsonObject factsOf(const Task &task)
{
    QJsonObject facts{{QStringLiteral("step"), codeOf(task.step)}};
    if (task.exception != 0) {
        facts.insert(QStringLiteral("exception"), task.exception);
    }
    return facts;
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
