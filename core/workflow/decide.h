// SPDX-License-Identifier: GPL-3.0-or-later
// The pure heart: which action is allowed now, by whom, and what follows from it.
#pragma once

#include "core/base/result.h"
#include "core/policy/policy.h"
#include "core/workflow/action.h"
#include "core/workflow/decision.h"
#include "core/workflow/situation.h"

namespace rd
{
/// Decides one action. No clock, no file, no text: the same arguments always give the same answer.
/// Refusals: not_allowed (wrong role), already_closed, not_found (line, payout, settlement), over_return, over_settlement,
/// not_approved, not_received, not_accepted, not_outstanding, outside_window, not_returnable, tender_not_allowed,
/// needs_second_person, bad_amount, bad_quantity, unknown_reason, missing_field.
[[nodiscard]] Result<Decision> decide(const Situation &situation, const Action &action, const Actor &actor,
                                      const Policy &policy, UtcTime now);

/// The return as a request would be taken in, by anybody, with the verdict of the policy, also a denied one. Refusals: those of
/// a request that cannot be (over_return, not_found, bad_quantity, unknown_reason, missing_field, not_returnable).
[[nodiscard]] Result<ReturnCase> requested(const Situation &situation, const LogReturn &request, const Policy &policy,
                                           UtcTime now);

/// The situation after a decision, for the next action of a chain in the same transaction.
[[nodiscard]] Situation after(const Situation &situation, const Decision &decision);
}
