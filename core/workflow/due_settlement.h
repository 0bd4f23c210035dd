// SPDX-License-Identifier: GPL-3.0-or-later
// Which settlement an action means, and whether anything may be given for it now.
#pragma once

#include "core/base/result.h"
#include "core/workflow/work.h"

#include <functional>
#include <initializer_list>

namespace rd
{
/// Which settlements an action is for (see domain/settlement.h).
using SettlementTest = bool (*)(const Settlement &);
[[nodiscard]] bool isAnySettlement(const Settlement &settlement);

/// The named settlement, or the only one that is due and fits. Refusals: not_found; not_outstanding when it does not fit,
/// with a problem that says what it is; missing_field `settlement` with the candidates; needs_second_person; over_settlement when it is done;
/// not_received or not_accepted when nothing is due yet.
[[nodiscard]] Result<Settlement *> dueSettlement(Work &work, std::optional<int> number, SettlementTest fits);

/// not_outstanding (`problem` till_booked, with booking, receipt, day, units and amount) while the till has booked back one of the
/// settlement's articles by name of this sale or return, and nobody has decided about it. Whoever gives that receipt as the
/// reference says that the money was paid there. What has no reference waits (`till_undecided`).
[[nodiscard]] Result<void> checkTill(Work &work, const Settlement &settlement, const std::optional<QString> &reference);

/// The named settlement, or the only one that fits and stands as it must: not_found, not_outstanding, missing_field.
[[nodiscard]] Result<Settlement *> settlementThat(ReturnCase &returnCase, std::optional<int> number,
                                                  const std::function<bool(const Settlement &)> &stands,
                                                  SettlementTest fits);
/// That, in one of these states.
[[nodiscard]] Result<Settlement *> settlementIn(ReturnCase &returnCase, std::optional<int> number,
                                                std::initializer_list<SettlementState> states, SettlementTest fits);
}
