// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the computer's clock can be believed. Private to this room.
#pragma once

#include "core/desk/open_store.h"
#include "core/storage/transaction.h"

#include <optional>

namespace rd
{
/// What contradicts the clock: an entry of the history that is more than two minutes later, or none for more than 31 days: one
/// write with a clock that is wrong by a year would date all that follow. A shop may close for weeks, so that a shorter silence
/// is no contradiction. Nothing when a manager has accepted the clock as it is.
struct ClockDoubt {
    UtcTime clock;
    UtcTime lastEntry;

    /// needs_manager, `problem` clock_behind or clock_ahead, with both times.
    [[nodiscard]] Error toError() const;
};
[[nodiscard]] std::optional<ClockDoubt> clockDoubt(const OpenStore &store, WriteTransaction &transaction);
/// The moment to date an entry with: now, but never before the last entry, and that one while the clock is in doubt.
[[nodiscard]] UtcTime entryMoment(const OpenStore &store, WriteTransaction &transaction);
}
