// SPDX-License-Identifier: GPL-3.0-or-later
// The outbox, and how customers are told.
#pragma once

#include "app/cli/command.h"

namespace rd::cli
{
[[nodiscard]] Commands messageCommands();
}
