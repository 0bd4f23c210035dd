// SPDX-License-Identifier: GPL-3.0-or-later
// Taking back what has not left the store.
#pragma once

#include "core/domain/rma.h"
#include "core/domain/undoing.h"

namespace rd
{
/// Units of a line that can be as they were before; of an inspection those of the last one that stands, found good or not.
[[nodiscard]] Quantity undoableUnits(const ReturnCase &returnCase, const ReturnLine &line, Undoable what);

/// What can be undone of a return at all, whoever asks. Places that were freed may be taken meanwhile, and what was granted may be
/// paid: then deciding refuses it.
[[nodiscard]] std::vector<Undoable> undoableIn(const ReturnCase &returnCase);
}
