// SPDX-License-Identifier: GPL-3.0-or-later
// The shift sheet for people.
#pragma once

#include "app/cli/command.h"
#include "core/base/store_zone.h"

namespace rd::cli
{
/// A block for each person, with a line to sign on, and the sums of all; times are the store's.
[[nodiscard]] Renderer shiftRenderer(const StoreZone &zone);
}
