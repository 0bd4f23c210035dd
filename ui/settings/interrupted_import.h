// SPDX-License-Identifier: GPL-3.0-or-later
// What is said at the start when an import was cut off.
#pragma once

#include "ui/common/desk/app_context.h"
#include "ui/common/widgets/message_bar.h"

#include <functional>
#include <optional>

namespace rd::ui
{
/// The newest import that never came to its end; only for who may import. `again` leads to the assistant.
[[nodiscard]] std::optional<Message> interruptedImport(const AppContext &context, std::function<void()> again);
}
