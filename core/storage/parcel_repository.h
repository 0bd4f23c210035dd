// SPDX-License-Identifier: GPL-3.0-or-later
// Parcels that came unannounced.
#pragma once

#include "core/domain/parcel.h"
#include "core/storage/transaction.h"

#include <map>
#include <vector>

namespace rd
{
[[nodiscard]] std::optional<Parcel> findParcel(Database &database, ParcelId id);
/// By carrier, in capitals or not, and number; not what was sent back.
[[nodiscard]] std::optional<Parcel> findParcel(Database &database, const Waybill &came);
/// With this number, whoever carried it; open ones first.
[[nodiscard]] std::optional<Parcel> parcelOfNumber(Database &database, const QString &tracking);
/// Open ones, oldest first; else all, newest first.
[[nodiscard]] std::vector<Parcel> parcels(Database &database, bool openOnly);

/// Gives it its id.
void insertParcel(WriteTransaction &transaction, Parcel &parcel);
/// It was open and is matched or sent back now.
void endParcel(WriteTransaction &transaction, const Parcel &parcel);

/// Oldest first.
[[nodiscard]] std::vector<ParcelUnmatch> unmatchesOf(Database &database, ParcelId parcel);
/// Units of each line of a return whose receipt was undone since then.
[[nodiscard]] std::map<int, Quantity> receiptsUndoneSince(Database &database, RmaId rma, UtcTime since);
/// A matched parcel is open again, due at `dueAt`.
void unmatchParcel(WriteTransaction &transaction, Parcel &parcel, const QString &reason, UtcTime dueAt,
                   const Actor &by);
}
