// SPDX-License-Identifier: GPL-3.0-or-later
// Rolls the life of a return of the demonstration store.
#pragma once

#include "core/desk/demo_story.h"
#include "core/desk/demo_till.h"

namespace rd
{
/// A return of `sold` asked for at `at`, with everything that happens to it until it ends.
[[nodiscard]] DemoStory planReturn(const DemoSold &sold, UtcTime at, DemoDice &dice);
}
