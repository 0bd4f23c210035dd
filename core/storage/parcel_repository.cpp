// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of parcel.
#include "core/storage/parcel_repository.h"

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
}
