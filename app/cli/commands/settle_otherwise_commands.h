// SPDX-License-Identifier: GPL-3.0-or-later
// Settling without money: new goods, a parcel, a store credit; and changing from one to another.
#pragma once

#include "app/cli/command.h"

namespace rd::cli
{
[[nodiscard]] Commands settleOtherwiseCommands();
}
