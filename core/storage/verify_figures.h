// SPDX-License-Identifier: GPL-3.0-or-later
// Rebuilding the kept figures of every month from the rows themselves and comparing.
#pragma once

#include "core/storage/verify_rows.h"

namespace rd
{
/// Each month that differs is "out_of_step": table, and the month with the group as id.
void verifyFigures(Database &database, std::vector<StoreProblem> &problems);
}
