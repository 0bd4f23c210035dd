// SPDX-License-Identifier: GPL-3.0-or-later
// Exceptions as they are shown.
#pragma once

#include "core/desk/open_store.h"
#include "core/desk/views.h"

namespace rd
{
/// Those of a view that is complete but for them, by number.
[[nodiscard]] std::vector<ExceptionView> exceptionViewsOf(const OpenStore &store, const ReturnView &view);
}
