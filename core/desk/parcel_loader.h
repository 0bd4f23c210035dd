// SPDX-License-Identifier: GPL-3.0-or-later
// Loading parcels with their people.
#pragma once

#include "core/desk/open_store.h"
#include "core/desk/parcel_view.h"

namespace rd
{
[[nodiscard]] std::vector<ParcelView> parcelViewsOf(const OpenStore &store, const std::vector<Parcel> &parcels,
                                                    UtcTime now);
}
