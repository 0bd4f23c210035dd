// SPDX-License-Identifier: GPL-3.0-or-later
// What a manager says is not the same: a booking of the till and a return of ours, or goods given and a sale of the till. Rows are
// only added; a withdrawal is a row of its own.
#pragma once

#include "core/storage/transaction.h"

#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace rd
{
using ToldApartId = StrongId<struct ToldApartTag>;

struct BookingApart {
    TillBookingId booking;
    RmaId rma; ///< a return of ours
    friend bool operator==(const BookingApart &, const BookingApart &) = default;
};
struct GoodsApart {
    SaleId given; ///< of the desk
    SaleId till;
    friend bool operator==(const GoodsApart &, const GoodsApart &) = default;
};
using Apart = std::variant<BookingApart, GoodsApart>;

/// The row that says so, when one stands.
[[nodiscard]] std::optional<ToldApartId> findApart(Database &database, const Apart &pair);
/// Returns that a booking is not.
[[nodiscard]] std::vector<RmaId> returnsApartFrom(Database &database, TillBookingId booking);
/// Their numbers.
[[nodiscard]] QStringList numbersApartFrom(Database &database, TillBookingId booking);
/// Sales of the till on which goods given are not, by their receipts.
[[nodiscard]] QStringList receiptsApartFrom(Database &database, SaleId given);

/// From now on they are two. No row may say so already.
void tellApart(WriteTransaction &transaction, const Apart &pair, const QString &reason, const Actor &by);
/// They may be one again. Throws StorageError tampered when another tool changed what is withdrawn.
void withdrawApart(WriteTransaction &transaction, const Apart &pair, ToldApartId stands, const QString &reason,
                   const Actor &by);
}
