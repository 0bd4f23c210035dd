// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of till_booking and till_posting.
#include "core/storage/till_repository.h"

#include "core/storage/told_apart.h"

namespace rd
{
namespace
{
const QByteArray kBookings =
    "SELECT b.id, b.source, b.receipt, b.store_day, b.line, b.sale_receipt, b.payment_reference, b.customer, b.sku, b.name, "
    "b.unit, b.quantity, b.amount, b.state, "
    "(SELECT coalesce(sum(p.quantity), 0) FROM till_posted AS p WHERE p.booking = b.id), "
    "(SELECT coalesce(sum(p.amount), 0) FROM till_posted AS p WHERE p.booking = b.id), "
    "EXISTS (SELECT 1 FROM till_posting AS p JOIN till_undo AS u ON u.posting = p.id WHERE p.booking = b.id) "
    "OR EXISTS (SELECT 1 FROM rma AS r WHERE r.receipt = b.receipt AND r.store_day = b.store_day AND r.origin = 'history' "
    "AND r.source = b.source || '#' || b.line AND r.outcome = 'undone') FROM till_booking AS b ";

std::vector<TillBooking> bookingsFrom(Database &database, Query &query)
{
    std::vector<TillBooking> bookings;
    while (query.next()) {
        TillBooking b;
        query.into(b.id, b.source, b.receipt, b.storeDay, b.line, b.saleReceipt, b.paymentReference, b.customer, b.sku,
                   b.name, b.unit, b.quantity, b.amount, b.state, b.postedUnits, b.postedAmount, b.wasUndone);
        b.notThese = returnsApartFrom(database, b.id);
        bookings.push_back(std::move(b));
    }
    return bookings;
}

Cells cellsOfBooking(const TillBooking &b, const QByteArray &content, std::optional<RmaId> past)
{
    return cellsOf(b.source, b.receipt, b.storeDay, b.line, content, b.saleReceipt, b.paymentReference, b.customer,
                   b.sku, b.name, b.unit, b.quantity, b.amount, b.state, past);
}

void changeState(WriteTransaction &transaction, TillBooking &booking, TillState state, std::optional<RmaId> past)
{
    QByteArray content;
    {
        Query query = transaction.database().query("SELECT content FROM till_booking WHERE id = ?");
        if (query.with(booking.id).next()) {
            query.into(content);
        }
    }
    booking.state = state;
    transaction.rows().update(tables::tillBooking, booking.id.value(), cellsOfBooking(booking, content, past));
}
}

std::optional<QByteArray> bookedContent(Database &database, const QString &source, const QString &receipt,
                                        BusinessDate storeDay)
{
    Query query = database.query(
        "SELECT content FROM till_booking WHERE source = ? AND receipt = ? AND store_day = ? LIMIT 1");
    return query.with(source, receipt, storeDay).next() ? std::optional(query.blob(0)) : std::nullopt;
}

std::optional<TillBooking> findBooking(Database &database, TillBookingId id)
{
    Query query = database.query(kBookings + "WHERE b.id = ?");
    auto found = bookingsFrom(database, query.with(id));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<TillBooking> openBookings(Database &database)
{
    Query query = database.query(kBookings + "WHERE b.state = 'open' ORDER BY b.store_day, b.id");
    return bookingsFrom(database, query);
}

std::vector<TillBooking> bookingsBetween(Database &database, BusinessDate from, BusinessDate to)
{
    Query query = database.query(kBookings + "WHERE b.store_day BETWEEN ? AND ? ORDER BY b.store_day, b.id");
    return bookingsFrom(database, query.with(from, to));
}

void insertBooking(WriteTransaction &transaction, TillBooking &booking, const QByteArray &content)
{
    booking.id = TillBookingId(
        transaction.rows().insert(tables::tillBooking, cellsOfBooking(booking, content, std::nullopt)));
}

void postBooking(WriteTransaction &transaction, TillBooking &booking, const std::vector<TillShare> &shares,
                 const Actor &by)
{
    for (const TillShare &share : shares) {
        (void)transaction.rows().insert(tables::tillPosting, cellsOf(booking.id, share.part, share.units, share.amount,
                                                                     transaction.at(), actorNumber(by)));
        booking.postedUnits += share.units;
        booking.postedAmount += share.amount;
    }
    if (booking.unitsLeft().isZero()) {
        changeState(transaction, booking, TillState::Posted, std::nullopt);
    }
}

void keepBooking(WriteTransaction &transaction, TillBooking &booking, RmaId past)
{
    changeState(transaction, booking, TillState::Kept, past);
}

void reopenBooking(WriteTransaction &transaction, TillBooking &booking)
{
    booking.postedUnits = Quantity();
    booking.postedAmount = Money();
    booking.wasUndone = true;
    if (booking.state != TillState::Open) {
        changeState(transaction, booking, TillState::Open, std::nullopt);
    }
}

std::optional<RmaId> keptReturnOf(Database &database, TillBookingId id)
{
    Query query = database.query("SELECT rma FROM till_booking WHERE id = ?");
    return query.with(id).next() ? query.get<std::optional<RmaId>>(0) : std::nullopt;
}

QString keptAs(Database &database, TillBookingId id)
{
    Query query = database.query("SELECT r.number FROM till_booking AS b JOIN rma AS r ON r.id = b.rma WHERE b.id = ?");
    return query.with(id).next() ? query.text(0) : QString();
}

std::vector<TillReturn> pastReturnsBetween(Database &database, BusinessDate from, BusinessDate to)
{
    std::vector<TillReturn> rows;
    Query query = database.query(
        "SELECT r.number, r.receipt, r.store_day, (SELECT f.name FROM return_line AS f WHERE f.rma = r.id ORDER BY f.line LIMIT 1), count(*), sum(l.history_amount), "
        "(SELECT b.id FROM till_booking AS b WHERE b.rma = r.id) "
        "FROM rma AS r JOIN return_line AS l ON l.rma = r.id "
        "WHERE r.store_day BETWEEN ? AND ? AND r.origin = 'history' AND r.outcome <> 'undone' GROUP BY r.id ORDER BY r.store_day, r.id");
    query.with(from, to);
    while (query.next()) {
        TillReturn row;
        query.into(row.number, row.receipt, row.storeDay, row.goods, row.lines, row.amount, row.booking);
        rows.push_back(std::move(row));
    }
    return rows;
}
}
