// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about people: add, list, disable, pin, unlock.
#pragma once

#include "app/cli/command.h"

namespace rd::cli
{
[[nodiscard]] Commands staffCommands();
}
