// SPDX-License-Identifier: GPL-3.0-or-later
// The command that makes a store to look at.
#pragma once

#include "app/cli/command.h"

namespace rd::cli
{
[[nodiscard]] Commands demoCommands();
}
