// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about the goods: receive, lost, inspect, hand-back.
#pragma once

#include "app/cli/command.h"

namespace rd::cli
{
[[nodiscard]] Commands goodsCommands();
}
