// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of parcel.
#include "core/storage/parcel_repository.h"

#include <algorithm>

namespace rd
{
namespace
{
const QByteArray kParcels =
    "SELECT p.id, p.carrier, p.tracking, p.note, p.at, p.by, p.due_at, p.state, p.rma, coalesce(r.number, ''), p.ended_at, "
    "p.ended_by, p.back_carrier, p.back_tracking, p.reason FROM parcel AS p LEFT JOIN rma AS r ON r.id = p.rma ";

std::vector<Parcel> parcelsFrom(Query &query)
{
    std::vector<Parcel> all;
    while (query.next()) {
        Parcel p;
        query.into(p.id, p.came.carrier, p.came.tracking, p.note, p.receivedAt, p.receivedBy, p.dueAt, p.state, p.rma,
                   p.returnNumber, p.endedAt, p.endedBy, p.wentBack.carrier, p.wentBack.tracking, p.reason);
        all.push_back(std::move(p));
    }
    return all;
}

std::optional<Parcel> firstOf(std::vector<Parcel> all)
{
    return all.empty() ? std::nullopt : std::optional(std::move(all.front()));
}

Cells cellsOfParcel(const Parcel &p)
{
    return cellsOf(p.came.carrier, p.came.tracking, p.note, p.receivedAt, p.receivedBy, p.dueAt, p.state, p.rma,
                   p.endedAt, p.endedBy, p.wentBack.carrier, p.wentBack.tracking, p.reason);
}
}

std::optional<Parcel> findParcel(Database &database, ParcelId id)
{
    Query query = database.query(kParcels + "WHERE p.id = ?");
    return firstOf(parcelsFrom(query.with(id)));
}

std::optional<Parcel> findParcel(Database &database, const Waybill &came)
{
    Query query = database.query(
        kParcels + "WHERE p.tracking = ? COLLATE NOCASE AND p.carrier = ? COLLATE NOCASE AND p.state <> 'sent_back'");
    return firstOf(parcelsFrom(query.with(came.tracking, came.carrier)));
}

std::optional<Parcel> parcelOfNumber(Database &database, const QString &tracking)
{
    Query query = database.query(kParcels
                                 + "WHERE p.tracking = ? COLLATE NOCASE ORDER BY p.state <> 'open', p.id DESC");
    return firstOf(parcelsFrom(query.with(tracking)));
}

std::vector<Parcel> parcels(Database &database, bool openOnly)
{
    Query query = database.query(
        kParcels + (openOnly ? "WHERE p.state = 'open' ORDER BY p.due_at, p.id" : "ORDER BY p.id DESC"));
    return parcelsFrom(query);
}

void insertParcel(WriteTransaction &transaction, Parcel &parcel)
{
    parcel.id = ParcelId(transaction.rows().insert(tables::parcel, cellsOfParcel(parcel)));
}

void endParcel(WriteTransaction &transaction, const Parcel &parcel)
{
    transaction.rows().update(tables::parcel, parcel.id.value(), cellsOfParcel(parcel));
}

std::vector<ParcelUnmatch> unmatchesOf(Database &database, ParcelId parcel)
{
    std::vector<ParcelUnmatch> all;
    Query query = database.query("SELECT u.rma, r.number, u.reason, u.matched_at, u.at, u.by FROM parcel_unmatch AS u "
                                 "JOIN rma AS r ON r.id = u.rma WHERE u.parcel = ? ORDER BY u.id");
    query.with(parcel);
    while (query.next()) {
        ParcelUnmatch u;
        query.into(u.rma, u.returnNumber, u.reason, u.matchedAt, u.at, u.by);
        all.push_back(std::move(u));
    }
    return all;
}

std::map<int, Quantity> receiptsUndoneSince(Database &database, RmaId rma, UtcTime since)
{
    std::map<int, Quantity> units;
    Query query = database.query(
        "SELECT l.line, sum(u.quantity) FROM return_line AS l JOIN undone_units AS u ON u.return_line = l.id "
        "WHERE l.rma = ? AND u.what = 'receipt' AND u.at >= ? GROUP BY l.line");
    query.with(rma, since);
    while (query.next()) {
        units[query.get<int>(0)] = query.get<Quantity>(1);
    }
    return units;
}

void unmatchParcel(WriteTransaction &transaction, Parcel &parcel, const QString &reason, UtcTime dueAt, const Actor &by)
{
    Query version = transaction.database().query("SELECT version FROM parcel WHERE id = ?");
    const qint64 now = version.with(parcel.id).next() ? version.integer(0) : 0;
    (void)transaction.rows().insert(tables::parcelUnmatch, cellsOf(parcel.id, now, *parcel.rma, *parcel.endedAt, reason,
                                                                   transaction.at(), by.staff));
    parcel.state = ParcelState::Open;
    parcel.rma.reset();
    parcel.returnNumber.clear();
    parcel.endedAt.reset();
    parcel.endedBy.reset();
    parcel.dueAt = std::max(dueAt, parcel.dueAt);
    endParcel(transaction, parcel);
}
}
