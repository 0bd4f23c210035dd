// SPDX-License-Identifier: GPL-3.0-or-later
// Random worlds, and the next thing somebody does in one: mostly sensible, sometimes not.
#pragma once

#include "core/workflow/walk_in.h"
#include "tests/model/chance.h"
#include "tests/model/world.h"

namespace rd::model
{
/// One thing that somebody does. A request starts a new return and may go on to the whole walk-in chain.
struct Move {
    qint64 laterMs = 0;
    bool isNew = false;
    std::size_t target = 0; ///< which return, or which receipt for a new one
    qint64 customer = 0;
    Action action;
    std::optional<AcceptAtCounter> accept;
    Actor by;
};

[[nodiscard]] std::vector<PromotionRule> randomPromotions(Chance &chance);
[[nodiscard]] World randomWorld(quint64 seed);
[[nodiscard]] Move randomMove(const World &world, Chance &chance);
/// For the trace of a failure.
[[nodiscard]] QString describe(const Move &move);
}
