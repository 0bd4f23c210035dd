// SPDX-License-Identifier: GPL-3.0-or-later
// The rules as customers read them: policy page.
#pragma once

#include "app/cli/command.h"

namespace rd::cli
{
[[nodiscard]] Commands policyPageCommands();
}
