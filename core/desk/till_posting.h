// SPDX-License-Identifier: GPL-3.0-or-later
// Writing that a booking of the till is a return of ours.
#pragma once

#include "core/storage/given_lines.h"
#include "core/storage/own_lines.h"
#include "core/storage/till_repository.h"

namespace rd
{
/// Posts the shares of a stored booking and says so in the history of the return.
void post(WriteTransaction &transaction, TillBooking &booking, const OwnLine &own, const std::vector<TillShare> &shares,
          const Actor &by);

/// Posts units of goods given, of one sale of the till, and says so in the history of the return.
GivenPosting post(WriteTransaction &transaction, const GivenLine &given, const std::vector<GivenShare> &shares,
                  const Actor &by);
}
