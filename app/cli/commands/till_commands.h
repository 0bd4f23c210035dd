// SPDX-License-Identifier: GPL-3.0-or-later
// What our desk and the till do not agree on, and who decides it.
#pragma once

#include "app/cli/command.h"

namespace rd::cli
{
[[nodiscard]] Commands tillCommands();
}
