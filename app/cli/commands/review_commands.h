// SPDX-License-Identifier: GPL-3.0-or-later
// Commands of the review: approve, decline.
#pragma once

#include "app/cli/command.h"

namespace rd::cli
{
[[nodiscard]] Commands reviewCommands();
}
