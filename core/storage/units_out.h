// SPDX-License-Identifier: GPL-3.0-or-later
// Units that are out of the store, by their serial numbers.
#pragma once

#include "core/domain/article.h"
#include "core/storage/database.h"

#include <vector>

namespace rd
{
/// Of units with one of these numbers those that were sold, given for a return or sent, and did not come back: neither by their own
/// line, nor later without a receipt or by one that has no number. Back is what was accepted and is not repaired for its customer.
[[nodiscard]] std::vector<UnitOut> unitsOut(Database &database, const QStringList &serials);
}
