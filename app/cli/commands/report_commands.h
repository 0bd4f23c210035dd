// SPDX-License-Identifier: GPL-3.0-or-later
// Commands that tell the month: report monthly, report summary.
#pragma once

#include "app/cli/command.h"

namespace rd::cli
{
[[nodiscard]] Commands reportCommands();
}
