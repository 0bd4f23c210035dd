// SPDX-License-Identifier: GPL-3.0-or-later
// From the person to the role.
#include "core/workflow/give_back.h"

#include "core/workflow/work.h"

namespace rd
{
Decision decideGiveBack(const Situation &situation, StaffId person, const Actor &actor, const Policy &policy,
                        UtcTime now)
{
    Work work(situation, actor, policy, now);
    for (Task &task : work.next().tasks) {
        if (!task.isOpen() || task.owner.staff != person) {
            continue;
        }
        const Role role = roleOwing(task, work.next(), policy);
        task.owner = Owner::of(role);
        QJsonObject facts{{QStringLiteral("step"), codeOf(task.step)}, {QStringLiteral("role"), codeOf(role)}};
        if (task.exception != 0) {
            facts.insert(QStringLiteral("exception"), task.exception);
        }
        work.record(EventAction::Assigned, facts);
    }
    return std::move(work).finish();
}
}
