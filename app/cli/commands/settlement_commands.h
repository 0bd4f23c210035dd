// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about money: countersign, pay, fail, confirm.
#pragma once

#include "app/cli/command.h"

namespace rd::cli
{
[[nodiscard]] Commands settlementCommands();
}
