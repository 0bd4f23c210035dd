// SPDX-License-Identifier: GPL-3.0-or-later
// Exceptions of returns and what follows them up; goods that the stockroom takes over.
#pragma once

#include "app/cli/command.h"

namespace rd::cli
{
[[nodiscard]] Commands exceptionCommands();
}
