// SPDX-License-Identifier: GPL-3.0-or-later
// From one owner to another, and until later.
#include "core/workflow/owing.h"

#include "core/workflow/apply.h"
#include "core/workflow/exception_state.h"
#include "core/workflow/guards.h"
#include "core/workflow/rights.h"

#include <algorithm>

namespace rd
{
namespace
{
constexpr qint64 kDayMinutes = 24 * 60;

Result<Task *> taskMeant(ReturnCase &returnCase, const TaskNamed &named)
{
    if (named.step == Step::FollowUp) {
        return openException(returnCase, named.exception).map([&returnCase](const ReturnException *exception) {
            return &*std::ranges::find(returnCase.tasks, exception->number, &Task::exception);
        });
    }
    Task *task = returnCase.openTask(named.step);
    return task != nullptr ? Result<Task *>(task)
                           : refuse(ErrorCode::NotOutstanding, {{QStringLiteral("step"), codeOf(named.step)}});
}

void insertOwner(QJsonObject &facts, const char *person, const char *role, const Owner &owner)
{
    facts.insert(QLatin1String(owner.staff ? person : role),
                 owner.staff ? QJsonValue(owner.staff->value()) : QJsonValue(codeOf(owner.role)));
}

/// What an entry of the history says of a task, and who owed it.
QJsonObject factsWithOwner(const Task &task)
{
    QJsonObject facts = factsOf(task);
    insertOwner(facts, "from", "from_role", task.owner);
    return facts;
}

/// Whoever has work put on the table by somebody else is told.
void tellArrival(Work &work, const Task &task)
{
    if (task.owner.staff && task.owner.staff != work.actor().staff) {
        work.notify(task, NoticeKind::Arrived, task.owner);
    }
}

void moveTo(Work &work, Task &task, const Owner &owner, EventAction action)
{
    QJsonObject facts = action == EventAction::Assigned ? factsOf(task) : factsWithOwner(task);
    task.owner = owner;
    insertOwner(facts, "to", "role", owner);
    work.record(action, facts);
    tellArrival(work, task);
}

Result<Owner> ownerMeant(const Assign &action, RoleSet staffedRoles)
{
    const QString name = action.role ? QString(QStringLiteral("role:") + codeOf(*action.role)) : action.to.login;
    const RoleSet roles = action.role ? RoleSet{*action.role} : action.to.roles;
    if (action.to.isDisabled || !mayDo(roles, rightOwing(action.step))) {
        return refuse(ErrorCode::NotAllowed,
                      {{QStringLiteral("assignee"), name}, {QStringLiteral("step"), codeOf(action.step)}});
    }
    if (action.role && !staffedRoles.has(*action.role)) {
        return refuse(ErrorCode::NotFound, {{QStringLiteral("problem"), QStringLiteral("no_staff")},
                                            {QStringLiteral("role"), codeOf(*action.role)}});
    }
    return action.role ? Owner::of(*action.role) : Owner::person(action.to.id);
}

Error tooEarly(const Task &task, const Extend &action, UtcTime now)
{
    return Error::of(ErrorCode::MissingField, {{QStringLiteral("field"), QStringLiteral("to")},
                                               {QStringLiteral("problem"), QStringLiteral("not_later")},
                                               {QStringLiteral("to"), action.to.toIso()},
                                               {QStringLiteral("now"), now.toIso()},
                                               {QStringLiteral("due_at"), task.dueAt.toIso()}});
}
}

Result<void> apply(Work &work, const Assign &action)
{
    const auto task = taskMeant(work.next(), action.task());
    if (!task) {
        return refuse(task.error());
    }
    const auto owner = ownerMeant(action, work.situation().staffedRoles);
    if (!owner) {
        return refuse(owner.error());
    }
    moveTo(work, **task, *owner, EventAction::Assigned);
    return {};
}

Result<void> apply(Work &work, const Claim &action)
{
    const auto found = taskMeant(work.next(), action.task);
    if (!found) {
        return refuse(found.error());
    }
    Task &task = **found;
    const Actor &actor = work.actor();
    if (auto allowed = requireRight(actor, rightOwing(task.step)); !allowed) {
        return allowed;
    }
    if (task.owner.staff == actor.staff) {
        return refuse(ErrorCode::NotOutstanding, {{QStringLiteral("problem"), QStringLiteral("already_yours")},
                                                  {QStringLiteral("step"), codeOf(task.step)}});
    }
    if (task.owner.staff && !actor.roles.has(Role::Manager)) {
        return refuse(ErrorCode::NotAllowed, {{QStringLiteral("problem"), QStringLiteral("owned_by_another")},
                                              {QStringLiteral("step"), codeOf(task.step)},
                                              {QStringLiteral("owner"), task.owner.staff->value()}});
    }
    moveTo(work, task, Owner::person(actor.staff), EventAction::Claimed);
    return {};
}

Result<void> apply(Work &work, const Extend &action)
{
    const auto found = taskMeant(work.next(), action.task);
    if (!found) {
        return refuse(found.error());
    }
    if (auto reason = requireText(action.reason, "reason"); !reason) {
        return reason;
    }
    Task &task = **found;
    const UtcTime now = work.now();
    if (const auto &hold = work.next().rma.hold) {
        return refuse(ErrorCode::NotOutstanding, {{QStringLiteral("problem"), QStringLiteral("clock_stands")},
                                                  {QStringLiteral("waiting_since"), hold->since.toIso()}});
    }
    if (action.to <= now || action.to <= task.dueAt) {
        return refuse(tooEarly(task, action, now));
    }
    const UtcTime last = std::max(now, task.dueAt).plusMinutes(work.policy().extendAtMostDays * kDayMinutes);
    if (action.to > last) {
        return refuse(ErrorCode::MissingField, {{QStringLiteral("field"), QStringLiteral("to")},
                                                {QStringLiteral("problem"), QStringLiteral("too_late")},
                                                {QStringLiteral("to"), action.to.toIso()},
                                                {QStringLiteral("last"), last.toIso()},
                                                {QStringLiteral("days"), work.policy().extendAtMostDays}});
    }
    QJsonObject facts = factsOf(task);
    facts.insert(QStringLiteral("from"), task.dueAt.toIso());
    facts.insert(QStringLiteral("until"), action.to.toIso());
    task.dueAt = action.to;
    task.extendedBy = work.actor().staff;
    work.record(EventAction::Extended, facts, action.reason);
    return {};
}

Result<void> apply(Work &work, const Remind &action)
{
    const auto found = taskMeant(work.next(), action.task);
    if (!found) {
        return refuse(found.error());
    }
    const Task &task = **found;
    const std::vector<TaskId> &reminded = work.situation().remindedToday;
    if (std::ranges::find(reminded, task.id) != reminded.end()) {
        return refuse(ErrorCode::NotOutstanding, {{QStringLiteral("problem"), QStringLiteral("reminded_today")},
                                                  {QStringLiteral("step"), codeOf(task.step)},
                                                  {QStringLiteral("day"), work.situation().today.toIso()}});
    }
    QJsonObject facts = factsOf(task);
    insertOwner(facts, "to", "role", task.owner);
    work.record(EventAction::Reminded, facts);
    work.notify(task, NoticeKind::Reminded, task.owner);
    return {};
}

Decision decideGiveBack(const Situation &situation, const Owner &from, const Actor &actor, const Policy &policy,
                        UtcTime now)
{
    Work work(situation, actor, policy, now);
    for (Task &task : work.next().tasks) {
        const Role role = staffed(roleOwing(task, work.next(), policy), situation.staffedRoles);
        if (task.isOpen() && task.owner == from && task.owner != Owner::of(role)) {
            moveTo(work, task, Owner::of(role), EventAction::Assigned);
        }
    }
    return std::move(work).finish();
}

HandedOver decideHandOver(const Situation &situation, StaffId from, const HandOverTo &to, const Actor &actor,
                          const Policy &policy, UtcTime now)
{
    HandedOver handed;
    Work work(situation, actor, policy, now);
    for (Task &task : work.next().tasks) {
        if (!task.isOpen() || task.owner.staff != from) {
            continue;
        }
        if (!mayDo(to.roles, rightOwing(task.step))) {
            handed.kept.push_back(task.step);
            continue;
        }
        moveTo(work, task, to.owner, EventAction::WorkHandedOver);
        ++handed.moved;
    }
    handed.decision = std::move(work).finish();
    return handed;
}
}
