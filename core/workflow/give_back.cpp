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
        const Role role = roleOwing(task.step);
        task.owner = Owner::of(role);
        work.record(EventAction::Assigned,
                    {{QStringLiteral("step"), codeOf(task.step)}, {QStringLiteral("role"), codeOf(role)}});
    }
    return std::move(work).finish();
}
}
