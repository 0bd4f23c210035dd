// SPDX-License-Identifier: GPL-3.0-or-later
// customer find, show, flag, unflag, signals.
#pragma once

#include "app/cli/command.h"

namespace rd::cli
{
[[nodiscard]] Commands customerCommands();
}
