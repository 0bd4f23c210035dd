// SPDX-License-Identifier: GPL-3.0-or-later
// Exceptions that open by themselves. Private to this room.
#pragma once

#include "core/workflow/action.h"
#include "core/workflow/work.h"

namespace rd
{
/// Opens one of the kind, for the line when only one has units, else for the whole return; lines that have an open one of the
/// kind already are left out. Nothing when that leaves none; without lines it is about the whole return. Before `advance`.
void openExceptionFor(Work &work, ExceptionKind kind, const std::vector<LineQuantity> &units, const Actor &by);
}
