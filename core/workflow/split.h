// SPDX-License-Identifier: GPL-3.0-or-later
// Which units may go on in a return of their own.
#pragma once

#include "core/domain/rma.h"

#include <array>

namespace rd
{
/// The steps from which units can move, in the order of the process: nobody has found yet how they are. What was inspected, lost,
/// settled or refused stays where that happened.
inline constexpr std::array kSplitSteps = {Step::Review, Step::Receive, Step::Inspect};

/// Units of a line that stand at one of these steps; none at another step.
[[nodiscard]] Quantity movableAt(const LineQuantities &quantities, Step step);
/// At all of them together.
[[nodiscard]] Quantity movable(const LineQuantities &quantities);
/// The smallest number of units of a line that can move.
[[nodiscard]] Quantity smallestUnits(const ReturnLine &line);
}
