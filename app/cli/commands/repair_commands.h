// SPDX-License-Identifier: GPL-3.0-or-later
// Goods that are repaired: sent, back, collected.
#pragma once

#include "app/cli/command.h"

namespace rd::cli
{
[[nodiscard]] Commands repairCommands();
}
