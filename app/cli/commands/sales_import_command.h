// SPDX-License-Identifier: GPL-3.0-or-later
// The command that brings the till's sales in.
#pragma once

#include "app/cli/command.h"

namespace rd::cli
{
[[nodiscard]] std::unique_ptr<Command> salesImportCommand();
}
