// SPDX-License-Identifier: GPL-3.0-or-later
// Sends one message through one channel: the one door of this room for a worker.
#pragma once

#include "core/base/time.h"
#include "core/domain/channel_secrets.h"
#include "core/domain/message_channel.h"
#include "core/messages/outgoing.h"
#include "core/messages/send_result.h"

#include <optional>

namespace rd
{
/// What is wrong with a channel before anything is sent: Stopped, as sending would say it. Nothing for one that could send.
[[nodiscard]] std::optional<SendResult> setupFault(const MessageChannel &channel, const ChannelSecrets &secrets);
/// Blocks until the server answered or the limits are over, so call it from a worker. Threads may call it at the same time.
/// LogicError for a channel that a person does.
[[nodiscard]] SendResult sendMessage(const MessageChannel &channel, const ChannelSecrets &secrets,
                                     const Outgoing &message, UtcTime now, const SendLimits &limits);
}
