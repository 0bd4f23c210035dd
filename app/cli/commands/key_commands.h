// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about the store's key: export, import.
#pragma once

#include "app/cli/command.h"

namespace rd::cli
{
[[nodiscard]] Commands keyCommands();
}
