// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a manager may put a flag on a customer, or take one back.
#pragma once

#include "core/base/result.h"
#include "core/domain/customer_flag.h"

#include <vector>

namespace rd
{
/// missing_field `reason`, without one or with a card number in it; `until` (`in_the_past`, with `last_day` and `today`) for a
/// last day that is over.
[[nodiscard]] Result<void> checkFlag(const QString &reason, std::optional<BusinessDate> until, BusinessDate today);

/// The flag that a withdrawal means: the one named, else the only one in force. missing_field `reason`, or `flag` (with all
/// `flags` in force) when several are; not_found for a flag the customer does not have; not_outstanding when it is withdrawn
/// already, or when none is named and none is in force.
[[nodiscard]] Result<CustomerFlag> flagToWithdraw(const std::vector<CustomerFlag> &flags,
                                                  std::optional<CustomerFlagId> named, const QString &reason,
                                                  BusinessDate today);
}
