// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody acts no more: what they owed goes back to the role.
#pragma once

#include "core/policy/policy.h"
#include "core/workflow/decision.h"
#include "core/workflow/situation.h"

namespace rd
{
/// Every open task of this person belongs to the role that owes its step again; due times stay. One event for each.
[[nodiscard]] Decision decideGiveBack(const Situation &situation, StaffId person, const Actor &actor,
                                      const Policy &policy, UtcTime now);
}
