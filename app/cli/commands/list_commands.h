// SPDX-License-Identifier: GPL-3.0-or-later
// Commands that show returns: show, list, overdue.
#pragma once

#include "app/cli/command.h"

namespace rd::cli
{
[[nodiscard]] Commands listCommands();
}
