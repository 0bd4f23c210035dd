// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands about the till name: a booking, goods given by a voucher, a receipt of the till.
#pragma once

#include "app/cli/command.h"
#include "core/desk/desk_writer.h"

namespace rd::cli
{
[[nodiscard]] ArgumentSpec bookingArgument();
[[nodiscard]] Result<TillBookingId> bookingOf(const Invocation &invocation);
[[nodiscard]] ArgumentSpec voucherArgument();
[[nodiscard]] ArgumentSpec receiptArgument();
/// "--sale-day D": tells receipts of the same number apart.
[[nodiscard]] OptionSpec saleDayOption();
/// Both arguments and the day.
[[nodiscard]] Result<GoodsPair> goodsPairOf(const Invocation &invocation);

/// Writes one decision and prints what it made.
[[nodiscard]] Result<Output> decided(const Invocation &invocation, StoreAccess &store, const Renderer &text,
                                     const std::function<Result<Answer>(DeskWriter &, const Call &)> &decide);
}
