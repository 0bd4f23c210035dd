// SPDX-License-Identifier: GPL-3.0-or-later
// The restocking fee of a reason and condition.
#pragma once

#include "core/money/quantity.h"
#include "core/policy/policy.h"

#include <map>

namespace rd
{
/// Fee taken from the gross value of accepted units; rounded half away from zero, at most the gross itself. Never for a
/// reason that is the store's fault, nor for goods found defective. The first rule that fits decides.
[[nodiscard]] Money restockingFee(Money gross, const QString &reason, const QString &condition, const Policy &policy);

/// Units by the condition they were found in.
using UnitsByCondition = std::map<QString, Quantity>;
/// Fees of units that are worth `gross` together: the value is shared among the conditions by units, in the order of their
/// codes, and each condition has one fee, a fixed one once.
[[nodiscard]] Money restockingFees(Money gross, const QString &reason, const UnitsByCondition &units,
                                   const Policy &policy);
}
