// SPDX-License-Identifier: GPL-3.0-or-later
// Laying out parcels.
#pragma once

#include "app/cli/command.h"
#include "core/base/store_zone.h"

namespace rd::cli
{
/// With times of the store.
[[nodiscard]] Renderer parcelRenderer(const StoreZone &zone);
[[nodiscard]] Renderer parcelsRenderer(const StoreZone &zone);
}
