// SPDX-License-Identifier: GPL-3.0-or-later
// What a person names when the till is decided about: a booking, goods given by a voucher, a receipt of the till. Private to this room.
#pragma once

#include "core/desk/open_store.h"
#include "core/desk/till_requests.h"
#include "core/desk/write_frame.h"
#include "core/domain/till_booking.h"
#include "core/storage/given_lines.h"

namespace rd
{
/// not_found. Throws StorageError tampered when another tool changed it.
[[nodiscard]] Result<TillBooking> bookingNamed(const OpenStore &store, TillBookingId id);
/// The sale of the desk by which goods were given for a return: not_found.
[[nodiscard]] Result<Sale> givenSale(const OpenStore &store, const QString &voucher);
/// What no receipt of the till stands for of them: not_outstanding (`given_posted`) when that is nothing.
[[nodiscard]] Result<std::vector<GivenLine>> givenBy(const OpenStore &store, const QString &voucher);
/// A sale of the till, from its file or typed from its receipt; of several with this number the one of about that day: not_found,
/// ambiguous_receipt.
[[nodiscard]] Result<Sale> tillSale(const OpenStore &store, const QString &receipt, std::optional<BusinessDate> saleDay,
                                    BusinessDate about);
/// What tells a call about this pair from another one.
[[nodiscard]] QJsonObject pairArguments(const TillPair &pair, const QString &reason);
/// A call that ends in the document of a booking.
[[nodiscard]] Written bookingWritten(const WriteFrame &frame, TillBookingId id, const QString &number);
}
