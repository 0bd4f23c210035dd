// SPDX-License-Identifier: GPL-3.0-or-later
// Names of what happened to a return, to see that a run reached the rare cases too.
#pragma once

#include "tests/model/world.h"

namespace rd::model
{
/// All there are.
[[nodiscard]] QStringList rareCases();
[[nodiscard]] QStringList rareCasesOf(const World &world, const Return &of);
}
