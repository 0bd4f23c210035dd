// SPDX-License-Identifier: GPL-3.0-or-later
// The customer's side: "where is my return?", and the pages on which customers read it.
#pragma once

#include "app/cli/command.h"

namespace rd::cli
{
/// return answer, progress write.
[[nodiscard]] Commands progressCommands();
}
