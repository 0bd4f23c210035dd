// SPDX-License-Identifier: GPL-3.0-or-later
// Commands that begin a return: log, check.
#pragma once

#include "app/cli/command.h"

namespace rd::cli
{
[[nodiscard]] Commands logCommands();
}
