// SPDX-License-Identifier: GPL-3.0-or-later
// return photo add, list, save, remove.
#pragma once

#include "app/cli/command.h"

namespace rd::cli
{
[[nodiscard]] Commands photoCommands();
}
