// SPDX-License-Identifier: GPL-3.0-or-later
// The last inspection of a return is taken back, with what it granted.
#pragma once

#include "core/base/result.h"
#include "core/workflow/action.h"
#include "core/workflow/work.h"

#include <QJsonObject>

namespace rd
{
/// What every refusal to undo says: the problem "undo", and what was to be undone.
[[nodiscard]] QJsonObject undoFacts(Undoable what);
/// Findings of the last inspection that stands; none when all are undone.
[[nodiscard]] std::vector<const Finding *> lastInspection(const ReturnCase &returnCase);
/// As a whole: bad_quantity with lines; not_outstanding when nothing stands, what it granted was paid, given or changed, or what it
/// refused went back to the customer.
[[nodiscard]] Result<void> undoInspection(Work &work, const Undo &action);
}
