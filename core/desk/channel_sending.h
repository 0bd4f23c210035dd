// SPDX-License-Identifier: GPL-3.0-or-later
// The real way out: a channel with its secrets.
#pragma once

#include "core/desk/message_sender.h"

namespace rd
{
/// Sends through the channel's server with the secrets of the store. Where these cannot be read the channel is stopped. `cancel`
/// ends a transfer that nobody waits for any more; it must live as long as the function.
[[nodiscard]] MessageSender::Send channelSend(const QString &storeUuid, const Clock &clock,
                                              const std::atomic_bool &cancel);
}
