// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about sales: import, profiles, find, show, add.
#pragma once

#include "app/cli/command.h"

namespace rd::cli
{
[[nodiscard]] Commands salesCommands();
}
