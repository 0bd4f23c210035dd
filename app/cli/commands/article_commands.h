// SPDX-License-Identifier: GPL-3.0-or-later
// The store's list of articles, and the life of articles and of single units.
#pragma once

#include "app/cli/command.h"

namespace rd::cli
{
[[nodiscard]] Commands articleCommands();
}
