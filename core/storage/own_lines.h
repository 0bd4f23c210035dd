// SPDX-License-Identifier: GPL-3.0-or-later
// Returns of ours beside the till: what it has not booked yet, and what it has.
#pragma once

#include "core/domain/till_booking.h"
#include "core/storage/database.h"
#include "core/workflow/till_match.h"

namespace rd
{
/// Lines of returns logged on these store days, both included, with what the till has not booked of them.
[[nodiscard]] std::vector<OwnLine> ownLinesBetween(Database &database, BusinessDate from, BusinessDate to);
/// The same of one return.
[[nodiscard]] std::vector<OwnLine> ownLinesOf(Database &database, RmaId rma);
/// The same where something was paid on these store days; `paid` holds only that.
[[nodiscard]] std::vector<OwnLine> ownLinesPaid(Database &database, BusinessDate from, BusinessDate to);

/// Number of a return, vouchers and references of its payouts that have not failed.
[[nodiscard]] QStringList referencesOf(Database &database, RmaId rma, const QString &number);

/// What the till booked of one return.
[[nodiscard]] std::vector<TillPosting> postingsOf(Database &database, RmaId rma);
/// As above by bookings of these store days, both included.
[[nodiscard]] std::vector<TillPosting> postingsBetween(Database &database, BusinessDate from, BusinessDate to);
}
