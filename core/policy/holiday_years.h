// SPDX-License-Identifier: GPL-3.0-or-later
// Whether somebody said which public holidays are to come.
#pragma once

#include "core/policy/policy.h"

namespace rd
{
/// The years of today and of the two months after it without a table of public holidays, where the store closes on them.
[[nodiscard]] std::vector<int> yearsWithoutHolidays(const Policy &policy, BusinessDate today);
}
