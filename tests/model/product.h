// SPDX-License-Identifier: GPL-3.0-or-later
// The product beside the model: what core is told, and where its answer differs.
#pragma once

#include "core/workflow/decide.h"
#include "tests/model/world.h"

namespace rd::model
{
/// What core needs to know, computed by the model.
[[nodiscard]] Situation situationOf(const World &world, const Return &of, const ReturnCase &current);

/// Of the other returns of the receipt.
[[nodiscard]] PromotionStanding promotionsElsewhere(const World &world, const Return &of);

/// The first difference between the model's return and core's, or nothing.
[[nodiscard]] QString difference(const Return &expected, const ReturnCase &actual);
/// What must hold in every world: places, money and tasks.
[[nodiscard]] QString brokenRule(const World &world);
/// The first difference of the claims and totals core carries on with.
[[nodiscard]] QString differenceAfter(const World &world, const Return &of, const Situation &after);
}
