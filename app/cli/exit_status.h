// SPDX-License-Identifier: GPL-3.0-or-later
// The exit status of every code: the one table that scripts rely on.
#pragma once

#include "core/base/error.h"

namespace rd::cli
{
inline constexpr int kDone = 0;
inline constexpr int kDefect = 1;
inline constexpr int kWrongUsage = 2;
inline constexpr int kRefused = 3;
inline constexpr int kNotAllowed = 4;
inline constexpr int kNotFound = 5;
inline constexpr int kChangedOrBusy = 6;
inline constexpr int kBadFile = 7;
inline constexpr int kWorldFailed = 8;

[[nodiscard]] int exitStatusOf(ErrorCode code);
}
