// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about the work itself: who owes a task and until when, and what people are told of it.
#pragma once

#include "app/cli/command.h"

namespace rd::cli
{
[[nodiscard]] Commands workCommands();
}
