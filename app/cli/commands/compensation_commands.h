// SPDX-License-Identifier: GPL-3.0-or-later
// What a manager grants beyond the goods, and takes back.
#pragma once

#include "app/cli/command.h"

namespace rd::cli
{
[[nodiscard]] Commands compensationCommands();
}
