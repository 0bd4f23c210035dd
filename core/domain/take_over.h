// SPDX-License-Identifier: GPL-3.0-or-later
// Goods that went from the counter to the stockroom, as they were counted there.
#pragma once

#include "core/base/strong_id.h"
#include "core/base/time.h"
#include "core/money/quantity.h"

namespace rd
{
/// One count of one line. Nothing of it ever changes.
struct GoodsTakenOver {
    TakeOverId id;
    int line = 0;      ///< of the return
    Quantity expected; ///< at the counter before it
    Quantity counted;
    StaffId from;
    StaffId by;
    UtcTime at;
    friend bool operator==(const GoodsTakenOver &, const GoodsTakenOver &) = default;
};
}
