// SPDX-License-Identifier: GPL-3.0-or-later
// Parcels that come unannounced: receive, list, match, back.
#pragma once

#include "app/cli/command.h"

namespace rd::cli
{
[[nodiscard]] Commands parcelCommands();
}
