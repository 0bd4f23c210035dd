// SPDX-License-Identifier: GPL-3.0-or-later
// Returns that were split from each other: what the others have that counts here.
#pragma once

#include "core/storage/database.h"
#include "core/workflow/situation.h"

namespace rd
{
/// A return split off goes on with the history of the one it came from, up to its own first entry: SQL that begins a statement
/// with the table past(rma, before) of the return ?1.
inline constexpr char kPastOfReturn[] =
    "WITH RECURSIVE past(rma, before) AS (SELECT ?1, 9223372036854775807 UNION ALL SELECT r.split_from, "
    "min(p.before, (SELECT min(e.id) FROM event AS e WHERE e.rma = r.id)) FROM past AS p JOIN rma AS r ON r.id = p.rma "
    "WHERE r.split_from IS NOT NULL) ";

/// Compensation granted in the others, and what of each line was accepted and granted there.
[[nodiscard]] Elsewhere elsewhereOf(Database &database, const ReturnCase &returnCase);
/// Numbers of the others, oldest first.
[[nodiscard]] QStringList splitNumbers(Database &database, RmaId rma);
}
