// SPDX-License-Identifier: GPL-3.0-or-later
// The palette that goes with the tokens.
#pragma once

#include "ui/common/theme/theme_tokens.h"

#include <QPalette>

namespace rd::ui
{
[[nodiscard]] QPalette paletteOf(const ThemeTokens &tokens);
}
