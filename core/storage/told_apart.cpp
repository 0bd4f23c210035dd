// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of told_apart.
#include "core/storage/told_apart.h"

namespace rd
{
namespace
{
/// The four columns that name a pair.
Cells pairCells(const Apart &pair)
{
    if (const auto *booking = std::get_if<BookingApart>(&pair)) {
        return cellsOf(booking->booking, booking->rma, nullptr, nullptr);
    }
    const auto &goods = std::get<GoodsApart>(pair);
    return cellsOf(nullptr, nullptr, goods.given, goods.till);
}

void insertRow(WriteTransaction &transaction, const Apart &pair, std::optional<ToldApartId> withdraws,
               const QString &reason, const Actor &by)
{
    Cells cells = pairCells(pair);
    for (Cell &cell : cellsOf(withdraws, reason, transaction.at(), transaction.storeDay(), actorNumber(by))) {
        cells.push_back(std::move(cell));
    }
    (void)transaction.rows().insert(tables::toldApart, cells);
}

QStringList texts(Query &query)
{
    QStringList all;
    while (query.next()) {
        all.append(query.text(0));
    }
    return all;
}
}

std::optional<ToldApartId> findApart(Database &database, const Apart &pair)
{
    const auto *booking = std::get_if<BookingApart>(&pair);
    Query query = database.query(booking != nullptr ? "SELECT id FROM told_apart_now WHERE booking = ? AND rma = ?"
                                                    : "SELECT id FROM told_apart_now WHERE given = ? AND till = ?");
    if (booking != nullptr) {
        query.with(booking->booking, booking->rma);
    } else {
        query.with(std::get<GoodsApart>(pair).given, std::get<GoodsApart>(pair).till);
    }
    return query.next() ? std::optional(query.get<ToldApartId>(0)) : std::nullopt;
}

std::vector<RmaId> returnsApartFrom(Database &database, TillBookingId booking)
{
    std::vector<RmaId> returns;
    Query query = database.query("SELECT rma FROM told_apart_now WHERE booking = ? ORDER BY id");
    query.with(booking);
    while (query.next()) {
        returns.push_back(query.get<RmaId>(0));
    }
    return returns;
}

QStringList numbersApartFrom(Database &database, TillBookingId booking)
{
    Query query = database.query(
        "SELECT r.number FROM told_apart_now AS a JOIN rma AS r ON r.id = a.rma WHERE a.booking = ? ORDER BY a.id");
    return texts(query.with(booking));
}

QStringList receiptsApartFrom(Database &database, SaleId given)
{
    Query query = database.query(
        "SELECT s.receipt FROM told_apart_now AS a JOIN sale AS s ON s.id = a.till WHERE a.given = ? ORDER BY a.id");
    return texts(query.with(given));
}

void tellApart(WriteTransaction &transaction, const Apart &pair, const QString &reason, const Actor &by)
{
    insertRow(transaction, pair, std::nullopt, reason, by);
}

void withdrawApart(WriteTransaction &transaction, const Apart &pair, ToldApartId stands, const QString &reason,
                   const Actor &by)
{
    requireIntact(transaction.database(), transaction.keys().row, tables::toldApart, stands.value());
    insertRow(transaction, pair, stands, reason, by);
}
}
