// SPDX-License-Identifier: GPL-3.0-or-later
// Which articles are the same thing in another size or colour.
#pragma once

#include "core/policy/policy.h"

namespace rd
{
/// What the first group of the policy's pattern finds in an article's number; empty where there is no pattern or it does not
/// fit: such an article has no other sizes.
[[nodiscard]] QString styleOf(const QString &sku, const Policy &policy);
}
