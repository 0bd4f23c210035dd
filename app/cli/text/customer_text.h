// SPDX-License-Identifier: GPL-3.0-or-later
// Customers and signals for people.
#pragma once

#include "app/cli/command.h"
#include "core/base/store_zone.h"

namespace rd::cli
{
[[nodiscard]] QString customersText(const QJsonObject &document, Language language);
/// The page of one customer, with times of the store.
[[nodiscard]] Renderer customerRenderer(const StoreZone &zone);
[[nodiscard]] QString signalsText(const QJsonObject &document, Language language);
}
