// SPDX-License-Identifier: GPL-3.0-or-later
// Parcels as documents.
#pragma once

#include "core/desk/parcel_view.h"

#include <QJsonObject>

namespace rd
{
/// {"parcel","carrier","tracking","note","state","received_at","received_by","due_at","overdue","return","ended_at","ended_by",
/// "back_carrier","back_tracking","reason","unmatched":[{"return","reason","at","by"}]}
[[nodiscard]] QJsonObject parcelToJson(const ParcelView &view);
}
