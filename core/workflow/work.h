// SPDX-License-Identifier: GPL-3.0-or-later
// A decision under construction: the next state being built, with the rules that hold after every action.
#pragma once

#include "core/policy/policy.h"
#include "core/workflow/action.h"
#include "core/workflow/decision.h"
#include "core/workflow/progress.h"
#include "core/workflow/situation.h"

#include <optional>
#include <vector>

namespace rd
{
/// Carried through the steps of one decision. Private to this room.
class Work final
{
public:
    Work(const Situation &situation, const Actor &actor, const Policy &policy, UtcTime now);

    [[nodiscard]] const Situation &situation() const { return m_situation; }
    [[nodiscard]] const Actor &actor() const { return m_actor; }
    [[nodiscard]] const Policy &policy() const { return m_policy; }
    [[nodiscard]] UtcTime now() const { return m_now; }
    /// The opening hours that a task is reckoned by.
    [[nodiscard]] const std::optional<OpeningHours> &hoursOf(const Task &task) const;
    /// Books the time a task was paused by the hold, if there is one: it ends now for this task.
    void stopPause(Task &task);
    [[nodiscard]] ReturnCase &next() { return m_decision.next; }
    [[nodiscard]] std::vector<UndoneUnits> &undone() { return m_decision.undone; }
    /// The return that is being split off, made at the first call.
    [[nodiscard]] SplitDecision &splitOff();

    void record(EventAction action, QJsonObject facts = {}, const QString &text = {});
    void recordAs(const Actor &actor, EventAction action, QJsonObject facts = {}, const QString &text = {});
    void tell(const char *event, QJsonObject variables = {});
    /// Somebody is told about one of the tasks of the next state.
    void notify(const Task &task, NoticeKind kind, const Owner &to);

    /// Opens a task for each step that came to owe something and for each exception, closes those that owe nothing any more, and
    /// exceptions that are solved, and closes or reopens the return. Sending goods for repair ends a task of settling and opens the one to get them back, due when they are
    /// expected. Called after every change, with the actor who made it.
    void advance(const Actor &by);
    void advance() { advance(m_actor); }

    /// Ends an exception by itself, with a code for how.
    void close(ReturnException &exception, QLatin1String outcome);

    [[nodiscard]] Decision finish() && { return std::move(m_decision); }

private:
    void openTask(Step step, const Owner &owner);
    [[nodiscard]] Owner ownerOf(Role role) const;
    void closeTask(Task &task, const Actor &by);
    void closeSolved();
    void followUp();
    void closeOrReopen();

    const Situation &m_situation;
    const Actor &m_actor;
    const Policy &m_policy;
    UtcTime m_now;
    Decision m_decision;
    Awaited m_awaited; ///< as the open task of settling has it
};

/// The role that owes a step unless somebody is named; what is followed up is owed by whom the plan names.
[[nodiscard]] Role roleOwing(Step step);
[[nodiscard]] Role roleOwing(const Task &task, const ReturnCase &returnCase, const Policy &policy);
/// The role, or the managers where nobody can act who has it: no work is nobody's.
[[nodiscard]] Role staffed(Role role, RoleSet staffedRoles);
/// A task as event facts: its step, and the exception that is followed up.
[[nodiscard]] QJsonObject factsOf(const Task &task);
/// Lines and quantities as event facts: [{"line":1,"quantity":2000}], in thousandths.
[[nodiscard]] QJsonObject factsOf(const std::vector<LineQuantity> &lines);
}
