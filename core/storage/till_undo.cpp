// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of till_undo.
#include "core/storage/till_undo.h"

#include "core/storage/rma_repository.h"

namespace rd
{
namespace
{
void insertRow(WriteTransaction &transaction, const ProtectedTable &table, qint64 id, Cells what, const QString &reason,
               const Actor &by)
{
    requireIntact(transaction.database(), transaction.keys().row, table, id);
    for (Cell &cell : cellsOf(reason, transaction.at(), transaction.storeDay(), actorNumber(by))) {
        what.push_back(std::move(cell));
    }
    (void)transaction.rows().insert(tables::tillUndo, what);
}
}

std::vector<StandingPosting> standingPostings(Database &database, TillBookingId booking)
{
    std::vector<StandingPosting> postings;
    Query query = database.query(
        "SELECT p.id, r.id, r.number, l.line, p.quantity, p.amount FROM till_posted AS p "
        "JOIN settlement_line AS q ON q.id = p.settlement_line JOIN return_line AS l ON l.id = q.return_line "
        "JOIN rma AS r ON r.id = l.rma WHERE p.booking = ? ORDER BY p.id");
    query.with(booking);
    while (query.next()) {
        StandingPosting posting;
        query.into(posting.id, posting.rma, posting.number, posting.line, posting.units, posting.amount);
        postings.push_back(std::move(posting));
    }
    return postings;
}

std::vector<JoinedGoods> joinedGoods(Database &database, SaleId given, SaleId till)
{
    std::vector<JoinedGoods> all;
    Query query = database.query(
        "SELECT g.id, o.id, r.rma, s.store_day, o.sku, g.quantity, g.gross FROM sale_line AS o "
        "JOIN till_given AS g ON g.given_line = o.id JOIN sale_line AS l ON l.id = g.till_line JOIN sale AS s ON s.id = l.sale "
        "JOIN settlement AS r ON r.new_sale = o.sale WHERE o.sale = ? AND l.sale = ? ORDER BY g.id");
    query.with(given, till);
    while (query.next()) {
        JoinedGoods goods;
        query.into(goods.id, goods.givenLine, goods.rma, goods.tillDay, goods.sku, goods.units, goods.gross);
        all.push_back(std::move(goods));
    }
    return all;
}

std::vector<GoodsOnReceipt> goodsJoinedBy(Database &database, const TillBooking &booking, RmaId rma)
{
    std::vector<GoodsOnReceipt> all;
    Query query = database.query(
        "SELECT d.receipt, s.receipt, sum(g.quantity) FROM settlement AS t JOIN sale AS d ON d.id = t.new_sale "
        "JOIN sale_line AS o ON o.sale = d.id JOIN till_given AS g ON g.given_line = o.id JOIN sale_line AS l ON l.id = g.till_line "
        "JOIN sale AS s ON s.id = l.sale WHERE t.rma = ? AND s.source = ? AND s.receipt = ? AND s.store_day = ? "
        "GROUP BY d.id ORDER BY d.id");
    query.with(rma, booking.source, booking.receipt, booking.storeDay);
    while (query.next()) {
        all.push_back({query.text(0), query.text(1), query.get<Quantity>(2)});
    }
    return all;
}

CameBack cameBackOf(Database &database, SaleLineId given)
{
    CameBack back;
    Query query = database.query(
        "SELECT r.number, l.live FROM return_line AS l JOIN rma AS r ON r.id = l.rma WHERE l.sale_line = ? AND l.live > 0 ORDER BY l.id");
    query.with(given);
    while (query.next()) {
        back.returns.append(query.text(0));
        back.units += query.get<Quantity>(1);
    }
    back.returns.removeDuplicates();
    return back;
}

void undoPosting(WriteTransaction &transaction, const StandingPosting &posting, const QString &reason, const Actor &by)
{
    insertRow(transaction, tables::tillPosting, posting.id.value(), cellsOf(posting.id, nullptr, nullptr), reason, by);
}

void undoGoods(WriteTransaction &transaction, const JoinedGoods &goods, const QString &reason, const Actor &by)
{
    insertRow(transaction, tables::tillGoods, goods.id.value(), cellsOf(nullptr, goods.id, nullptr), reason, by);
    // The till's own sale counts again.
    transaction.database()
        .query("UPDATE day_sales SET paid = paid + ? WHERE store_day = ?")
        .with(goods.gross, goods.tillDay)
        .run();
}

void undoPast(WriteTransaction &transaction, RmaId past, const QString &reason, const Actor &by)
{
    insertRow(transaction, tables::rma, past.value(), cellsOf(nullptr, nullptr, past), reason, by);
    undoHistoryReturn(transaction, *loadReturn(transaction.database(), past));
}
}
