// SPDX-License-Identifier: GPL-3.0-or-later
// A refusal of the core as the message that a form shows.
#pragma once

#include "core/base/error.h"
#include "ui/common/desk/formatter.h"
#include "ui/common/widgets/message_bar.h"

namespace rd::ui
{
/// Red when nothing can be done about it, amber when somebody can still decide, blue when somebody else was faster.
[[nodiscard]] Message refusalMessage(const Error &error, const Formatter &format,
                                     std::vector<MessageAction> actions = {});
}
