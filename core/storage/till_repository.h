// SPDX-License-Identifier: GPL-3.0-or-later
// Bookings of the till that may be returns of ours, and for which of our settlements they stand.
#pragma once

#include "core/domain/till_booking.h"
#include "core/storage/transaction.h"

namespace rd
{
/// Content of the credit of which an earlier import brought such bookings, or nothing.
[[nodiscard]] std::optional<QByteArray> bookedContent(Database &database, const QString &source, const QString &receipt,
                                                      BusinessDate storeDay);
[[nodiscard]] std::optional<TillBooking> findBooking(Database &database, TillBookingId id);
/// Those that wait for a decision, oldest first.
[[nodiscard]] std::vector<TillBooking> openBookings(Database &database);
/// All of these store days, both included, oldest first.
[[nodiscard]] std::vector<TillBooking> bookingsBetween(Database &database, BusinessDate from, BusinessDate to);

/// Writes an open booking and gives it its id. `content` is that of the whole credit.
void insertBooking(WriteTransaction &transaction, TillBooking &booking, const QByteArray &content);
/// Says for which settlements a booking stands; it is posted when nothing is left of it.
void postBooking(WriteTransaction &transaction, TillBooking &booking, const std::vector<TillShare> &shares,
                 const Actor &by);
/// What is left of a booking became this past return.
void keepBooking(WriteTransaction &transaction, TillBooking &booking, RmaId past);
/// All that was decided about it is undone: it is open again.
void reopenBooking(WriteTransaction &transaction, TillBooking &booking);
/// The past return that a booking became, or nothing.
[[nodiscard]] std::optional<RmaId> keptReturnOf(Database &database, TillBookingId id);
/// Its number.
[[nodiscard]] QString keptAs(Database &database, TillBookingId id);

/// Past returns of these store days, both included, oldest first.
[[nodiscard]] std::vector<TillReturn> pastReturnsBetween(Database &database, BusinessDate from, BusinessDate to);
}
