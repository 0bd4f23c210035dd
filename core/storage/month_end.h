// SPDX-License-Identifier: GPL-3.0-or-later
// When the months of a store end. Fixed at the first write of a month, so that a later change of the rules moves nothing.
#pragma once

#include "core/storage/database.h"

namespace rd
{
void keepMonthEnd(Database &database, BusinessMonth month, UtcTime endsAt);
/// Nothing before the first write of the month.
[[nodiscard]] std::optional<UtcTime> monthEnd(Database &database, BusinessMonth month);
}
