// SPDX-License-Identifier: GPL-3.0-or-later
// Writing that a booking of the till is a return of ours.
#pragma once

#include "core/storage/given_lines.h"
#include "core/storage/own_lines.h"
#include "core/storage/till_repository.h"

namespace rd
{
/// Posts the shares of a stored booking and says so in the history of the return; goods given for it that this proves are joined.
void post(WriteTransaction &transaction, TillBooking &booking, const OwnLine &own, const std::vector<TillShare> &shares,
          const Actor &by);

/// Posts the goods given for a return that are proven to be a sale of the till, too: what the till booked of it may have proven it.
void joinGiven(WriteTransaction &transaction, RmaId rma, const Actor &by);
/// Posts the bookings that a payment named by their receipt, as far as the return is paid.
void postNamed(WriteTransaction &transaction, std::vector<TillBooking> bookings, RmaId rma, const QString &reference,
               const Actor &by);
/// Posts units of goods given, of one sale of the till, and says so in the history of the return.
GivenPosting post(WriteTransaction &transaction, const GivenLine &given, const std::vector<GivenShare> &shares,
                  const Actor &by);
}
