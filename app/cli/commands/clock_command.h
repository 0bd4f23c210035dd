// SPDX-License-Identifier: GPL-3.0-or-later
// clock accept.
#pragma once

#include "app/cli/command.h"

namespace rd::cli
{
[[nodiscard]] Commands clockCommands();
}
