// SPDX-License-Identifier: GPL-3.0-or-later
// What can be said with a reason about each row of the till's lists: that it is not this one, or that a decision is taken back.
#pragma once

#include "core/desk/views.h"
#include "ui/reports/reasoned_action.h"

namespace rd::ui
{
/// That a booking is not the return that is named, or, where that was said, that it may be.
[[nodiscard]] std::optional<ReasonedAction::Choice> aboutBooking(const OpenBooking &open, const QString &number);
/// That goods given are not on the receipt that is named, or, where that was said, that they may be.
[[nodiscard]] std::optional<ReasonedAction::Choice> aboutGiven(const MatchedGiven &row, const QString &receipt);
/// That goods are parted again from their receipt.
[[nodiscard]] ReasonedAction::Choice undoOf(const GivenPosting &posting);
/// That a booking is open again.
[[nodiscard]] ReasonedAction::Choice undoOf(TillBookingId booking, const QString &receipt);
}
