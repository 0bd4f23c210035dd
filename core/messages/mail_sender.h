// SPDX-License-Identifier: GPL-3.0-or-later
// Sends a mail through the store's own mail server.
#pragma once

#include "core/base/time.h"
#include "core/domain/channel_secrets.h"
#include "core/domain/message_channel.h"
#include "core/messages/outgoing.h"
#include "core/messages/send_result.h"

#include <optional>

namespace rd
{
/// Stopped, with not_set_up or no_encryption; nothing for a channel that could send.
[[nodiscard]] std::optional<SendResult> mailSetupFault(const MessageChannel &channel, const ChannelSecrets &secrets);
/// Blocks until the server answered or the limits are over. Certificates are always checked; with STARTTLS or TLS nothing goes
/// out unencrypted, and a password never goes unencrypted to another computer.
[[nodiscard]] SendResult sendMail(const MessageChannel &channel, const ChannelSecrets &secrets, const Outgoing &message,
                                  UtcTime now, const SendLimits &limits);
}
