// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about the store's rules: show, set, history.
#pragma once

#include "app/cli/command.h"

namespace rd::cli
{
[[nodiscard]] Commands policyCommands();
}
