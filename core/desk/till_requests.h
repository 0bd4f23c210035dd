// SPDX-License-Identifier: GPL-3.0-or-later
// What a manager names to part or to join: goods given and a receipt of the till, or a booking of the till and a return.
#pragma once

#include "core/base/strong_id.h"
#include "core/base/time.h"

#include <QString>

#include <optional>
#include <variant>

namespace rd
{
struct GoodsPair {
    QString voucher;                       ///< by which the goods were given
    QString receipt;                       ///< of the till
    std::optional<BusinessDate> saleDay{}; ///< tells receipts of the same number apart
};
struct BookingPair {
    TillBookingId booking;
    QString number; ///< of a return of ours
};
using TillPair = std::variant<GoodsPair, BookingPair>;
}
