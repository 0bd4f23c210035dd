// SPDX-License-Identifier: GPL-3.0-or-later
// Commands that look after the file: verify, backup.
#pragma once

#include "app/cli/command.h"

namespace rd::cli
{
[[nodiscard]] Commands checkCommands();
}
