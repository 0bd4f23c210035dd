// SPDX-License-Identifier: GPL-3.0-or-later
// Which units can go on in a return of their own.
#pragma once

#include "tests/model/figures.h"

namespace rd::model
{
/// Units of a line that nobody has found yet: at one step, or at all.
[[nodiscard]] qint64 movableOf(const Line &line, std::optional<Step> at = {});
}
