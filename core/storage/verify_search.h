// SPDX-License-Identifier: GPL-3.0-or-later
// Rebuilds what returns and sales are found by and compares it with what is stored.
#pragma once

#include "core/storage/verify_rows.h"

namespace rd
{
/// "out_of_step" for a search text, its grams or an article name that does not come from the rows it stands for.
void verifySearch(Database &database, std::vector<StoreProblem> &problems);
}
