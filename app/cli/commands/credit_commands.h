// SPDX-License-Identifier: GPL-3.0-or-later
// Store credits: what is open, and taking from them.
#pragma once

#include "app/cli/command.h"

namespace rd::cli
{
[[nodiscard]] Commands creditCommands();
}
