// SPDX-License-Identifier: GPL-3.0-or-later
// Returns are found by every name and phone of their customer, so their texts follow when customers become one or two.
#pragma once

#include "core/storage/database.h"

namespace rd
{
/// Writes anew what the returns of this person are found by, as far as it changed.
void reindexReturnsOf(Database &database, CustomerId customer);
}
