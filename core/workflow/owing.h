// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody owed goes over to others: back to the roles, or to whoever takes it.
#pragma once

#include "core/policy/policy.h"
#include "core/workflow/decision.h"
#include "core/workflow/situation.h"

namespace rd
{
/// Somebody acts no more, or nobody has a role any more: every open task of this owner belongs to the role that owes its step, or
/// to the managers where nobody has that. Due times stay. One entry for each.
[[nodiscard]] Decision decideGiveBack(const Situation &situation, const Owner &from, const Actor &actor,
                                      const Policy &policy, UtcTime now);

/// To whom somebody who leaves hands over.
struct HandOverTo {
    Owner owner;
    RoleSet roles; ///< of the person, or the role alone
};
/// What of one return went over, and what did not because the other one may not do it.
struct HandedOver {
    Decision decision;
    int moved = 0;
    std::vector<Step> kept; ///< steps of the tasks that stay
};
/// Every open task of a person that the other may do is theirs; due times stay. One entry for each.
[[nodiscard]] HandedOver decideHandOver(const Situation &situation, StaffId from, const HandOverTo &to,
                                        const Actor &actor, const Policy &policy, UtcTime now);
}
