// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a manager may say to which group a customer belongs.
#pragma once

#include "core/base/result.h"
#include "core/domain/customer_grouping.h"
#include "core/policy/policy.h"

namespace rd
{
/// The code of a group, kNoGroup or kGroupOfTill. missing_field `reason`; unknown_reason for a `group`
/// that the rules do not have; not_outstanding (`same_group`) where that was said last.
[[nodiscard]] Result<void> checkGrouping(const QString &group, const QString &reason, const CustomerGrouping &now,
                                         const Policy &policy);
}
