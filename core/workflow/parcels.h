// SPDX-License-Identifier: GPL-3.0-or-later
// Parcels that come unannounced: received first, matched with a return later, or sent back.
#pragma once

#include "core/base/result.h"
#include "core/domain/parcel.h"

namespace rd
{
/// missing_field `carrier`, `tracking`, or `note` with a card number in it; not_outstanding (`parcel_here`, with `parcel`, `state`
/// and the `return`) when a parcel of this carrier and number is here, or was a return.
[[nodiscard]] Result<void> checkArrival(const Waybill &came, const QString &note, const std::optional<Parcel> &known);

/// not_outstanding (`parcel_matched` with the `return`, or `parcel_sent_back` with `carrier` and `tracking`) once it was decided.
[[nodiscard]] Result<void> checkOpen(const Parcel &parcel);

/// As checkOpen; missing_field `reason`, `carrier` or `tracking`.
[[nodiscard]] Result<void> checkSendingBack(const Parcel &parcel, const Waybill &back, const QString &reason);
}
