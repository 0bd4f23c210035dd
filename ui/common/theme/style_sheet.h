// SPDX-License-Identifier: GPL-3.0-or-later
// The one style sheet of the program, made from tokens and sizes.
#pragma once

#include "ui/common/theme/theme.h"

#include <QString>

namespace rd::ui
{
[[nodiscard]] QString styleSheetOf(const Theme &theme);
}
