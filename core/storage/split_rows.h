// SPDX-License-Identifier: GPL-3.0-or-later
// Returns that were split from each other: what the others have that counts here.
#pragma once

#include "core/storage/database.h"
#include "core/workflow/situation.h"

namespace rd
{
/// Compensation granted in the others, and what of each line was accepted and granted there.
[[nodiscard]] Elsewhere elsewhereOf(Database &database, const ReturnCase &returnCase);
/// Numbers of the others, oldest first.
[[nodiscard]] QStringList splitNumbers(Database &database, RmaId rma);
}
