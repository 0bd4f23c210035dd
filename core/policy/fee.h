// SPDX-License-Identifier: GPL-3.0-or-later
// The restocking fee of a reason and condition.
#pragma once

#include "core/policy/policy.h"

namespace rd
{
/// Fee taken from the gross value of accepted units; rounded half away from zero, at most the gross itself. Never for a
/// reason that is the store's fault, nor for goods found defective. The first rule that fits decides.
[[nodiscard]] Money restockingFee(Money gross, const QString &reason, const QString &condition, const Policy &policy);
}
