// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a customer can be told as they wish, or as somebody wants to tell them. Private to this room.
#pragma once

#include "core/base/result.h"
#include "core/messages/compose.h"

namespace rd
{
/// missing_field `channel` with this problem, and with the channel where one is meant.
[[nodiscard]] tl::unexpected<Error> channelProblem(const char *problem, const QString &channel = {});
/// The channel of this code: not_found (`channel`); missing_field `channel` (`for_staff`, `no_address` with the channel) unless it
/// reaches the customer.
[[nodiscard]] Result<const MessageChannel *> channelNamed(const MessageRules &rules, const Recipient &recipient,
                                                          const QString &code);
/// missing_field `email` (`not_an_address`); the refusals of channelNamed for a channel that was chosen.
[[nodiscard]] Result<void> checkContact(const MessageRules &rules, const Recipient &recipient);
}
