// SPDX-License-Identifier: GPL-3.0-or-later
// Points and coupons of returns.
#pragma once

#include "app/cli/command.h"

namespace rd::cli
{
[[nodiscard]] Commands benefitCommands();
}
