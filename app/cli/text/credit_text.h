// SPDX-License-Identifier: GPL-3.0-or-later
// Store credits for people.
#pragma once

#include "app/cli/command.h"
#include "core/base/store_zone.h"

namespace rd::cli
{
/// For {"credits":[…]}.
[[nodiscard]] QString creditsText(const QJsonObject &document, Language language);
/// For one credit with its entries, in the store's time.
[[nodiscard]] Renderer creditRenderer(const StoreZone &zone);
}
