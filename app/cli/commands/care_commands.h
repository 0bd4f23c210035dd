// SPDX-License-Identifier: GPL-3.0-or-later
// Commands that take care of a return: cancel, hold, resume, assign, note, chase, split, undo, expire.
#pragma once

#include "app/cli/command.h"

namespace rd::cli
{
[[nodiscard]] Commands careCommands();
}
