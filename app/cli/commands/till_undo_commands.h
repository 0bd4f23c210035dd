// SPDX-License-Identifier: GPL-3.0-or-later
// Taking back what was decided about the till, and saying what is not the same.
#pragma once

#include "app/cli/command.h"

namespace rd::cli
{
[[nodiscard]] Commands tillUndoCommands();
}
