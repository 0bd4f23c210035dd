// SPDX-License-Identifier: GPL-3.0-or-later
// The two colour pairs of every mark.
#pragma once

#include "ui/common/theme/mark.h"

namespace rd::ui
{
[[nodiscard]] ToneColours markColours(Mark mark, bool isDark);
}
