// SPDX-License-Identifier: GPL-3.0-or-later
// Sending what waits, trying a channel out, and its secrets.
#pragma once

#include "app/cli/command.h"

namespace rd::cli
{
[[nodiscard]] Commands messageSendingCommands();
}
