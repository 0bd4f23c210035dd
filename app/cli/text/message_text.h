// SPDX-License-Identifier: GPL-3.0-or-later
// Laying out messages to customers.
#pragma once

#include "app/cli/command.h"
#include "core/base/store_zone.h"

namespace rd::cli
{
/// With times of the store.
[[nodiscard]] Renderer messageRenderer(const StoreZone &zone);
[[nodiscard]] Renderer messagesRenderer(const StoreZone &zone);
/// A message that is not written yet, with what is doubtful about it.
[[nodiscard]] Renderer previewRenderer();
/// What a round of sending did; what came of a test; that secrets are kept.
[[nodiscard]] Renderer sentRenderer();
[[nodiscard]] Renderer triedRenderer();
[[nodiscard]] Renderer secretRenderer(const StoreZone &zone);
/// A channel may send again.
[[nodiscard]] Renderer retriedRenderer(const StoreZone &zone);
}
