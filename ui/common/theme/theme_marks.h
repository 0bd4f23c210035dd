// SPDX-License-Identifier: GPL-3.0-or-later
// The two colour pairs of every mark.
#pragma once

#include "ui/common/theme/mark.h"
#include "ui/common/theme/theme_tokens.h"

namespace rd::ui
{
/// Text and background in the theme of the moment.
[[nodiscard]] ToneColours coloursOf(Mark mark);
}
