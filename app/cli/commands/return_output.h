// SPDX-License-Identifier: GPL-3.0-or-later
// What every command that writes to a return prints: the document of the return.
#pragma once

#include "app/cli/command.h"
#include "core/base/store_zone.h"
#include "core/desk/desk_writer.h"
#include "core/desk/requests.h"
#include "core/desk/views.h"

#include <functional>

namespace rd::cli
{
/// The renderer of one return, with times of the store.
[[nodiscard]] Renderer returnRenderer(const StoreZone &zone);
/// The document of the answer, its refusal worded; the refusal itself when there is one.
[[nodiscard]] Result<Output> returnOutput(const Result<Answer> &answer, const Invocation &invocation,
                                          StoreAccess &store);
/// The answer of one write that is not about a return; `rendererOf` gets the store's zone.
[[nodiscard]] Result<Output> writtenOutput(const Invocation &invocation, StoreAccess &store,
                                           const std::function<Renderer(const StoreZone &)> &rendererOf,
                                           const std::function<Result<Answer>(DeskWriter &, const Call &)> &write);
/// Tells people that a repeated operation did nothing.
[[nodiscard]] QStringList repeatNotice(const Answer &answer, Language language);
/// The store's zone of an open writer.
[[nodiscard]] StoreZone zoneOf(const StoreFacts &facts);
}
