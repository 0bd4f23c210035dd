// SPDX-License-Identifier: GPL-3.0-or-later
// Taking back what was decided about the till: postings, past returns that were kept, goods that were joined. What is taken back
// stays; a row of its own ends it.
#pragma once

#include "core/domain/till_booking.h"
#include "core/storage/transaction.h"

#include <QStringList>

namespace rd
{
using TillPostingId = StrongId<struct TillPostingTag>;
using TillGoodsId = StrongId<struct TillGoodsTag>;

/// What a booking stands for in one return, as it stands.
struct StandingPosting {
    TillPostingId id;
    RmaId rma;
    QString number; ///< of the return
    int line = 0;
    Quantity units;
    Money amount; ///< as the till booked it
};
[[nodiscard]] std::vector<StandingPosting> standingPostings(Database &database, TillBookingId booking);

/// Units of goods given that are units of a sale of the till, as they stand.
struct JoinedGoods {
    TillGoodsId id;
    SaleLineId givenLine;
    RmaId rma; ///< the return that they were given for
    BusinessDate tillDay;
    QString sku;
    Quantity units;
    Money gross;
};
[[nodiscard]] std::vector<JoinedGoods> joinedGoods(Database &database, SaleId given, SaleId till);

/// Goods of a return that stand on this credit of the till because it booked on the same receipt what came back.
struct GoodsOnReceipt {
    QString voucher;
    QString receipt;
    Quantity units;
};
[[nodiscard]] std::vector<GoodsOnReceipt> goodsJoinedBy(Database &database, const TillBooking &booking, RmaId rma);

/// Units of a line of goods given that came back, and the numbers of the returns by which they did.
struct CameBack {
    Quantity units;
    QStringList returns;
};
[[nodiscard]] CameBack cameBackOf(Database &database, SaleLineId given);

/// Each throws StorageError tampered when another tool changed what is taken back.
void undoPosting(WriteTransaction &transaction, const StandingPosting &posting, const QString &reason, const Actor &by);
void undoGoods(WriteTransaction &transaction, const JoinedGoods &goods, const QString &reason, const Actor &by);
/// The past return that was kept of a booking.
void undoPast(WriteTransaction &transaction, RmaId past, const QString &reason, const Actor &by);
}
