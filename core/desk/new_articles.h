// SPDX-License-Identifier: GPL-3.0-or-later
// What the store knows of the articles that an exchange hands out.
#pragma once

#include "core/desk/open_store.h"
#include "core/workflow/action.h"

namespace rd
{
/// The action with the new goods of an exchange as they were sold last: name where none is given, unit, category, and whether they
/// are measured. What was never sold goes by its number, in pieces.
[[nodiscard]] Action withArticles(const OpenStore &store, Action action);
}
