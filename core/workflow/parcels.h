// SPDX-License-Identifier: GPL-3.0-or-later
// Parcels that come unannounced: received first, matched with a return later, or sent back.
#pragma once

#include "core/base/result.h"
#include "core/domain/parcel.h"
#include "core/money/quantity.h"

#include <vector>

namespace rd
{
/// missing_field `carrier`, `tracking`, or `note` with a card number in it; not_outstanding (`parcel_here`, with `parcel`, `state`
/// and the `return`) when a parcel of this carrier and number is here, or was a return.
[[nodiscard]] Result<void> checkArrival(const Waybill &came, const QString &note, const std::optional<Parcel> &known);

/// not_outstanding (`parcel_matched` with the `return`, or `parcel_sent_back` with `carrier` and `tracking`) once it was decided.
[[nodiscard]] Result<void> checkOpen(const Parcel &parcel);

/// What matching it received of a line of the return, and how much of the line's receipt was undone since for this parcel.
struct ParcelUnits {
    int line = 0;
    Quantity received;
    Quantity undone;
    friend bool operator==(const ParcelUnits &, const ParcelUnits &) = default;
};

/// not_outstanding (`parcel_open`, or `parcel_sent_back`) unless it is matched; missing_field `reason`; not_outstanding
/// (`receipt_stands` with the `return`, `received` and `undone` of all lines together, and `lines`) while it holds goods as received.
[[nodiscard]] Result<void> checkUnmatching(const Parcel &parcel, const std::vector<ParcelUnits> &units,
                                           const QString &reason);

/// As checkOpen; missing_field `reason`, `carrier` or `tracking`.
[[nodiscard]] Result<void> checkSendingBack(const Parcel &parcel, const Waybill &back, const QString &reason);
}
