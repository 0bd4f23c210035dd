// SPDX-License-Identifier: GPL-3.0-or-later
// A gateway for short messages, described by the store: address, headers, a JSON body with placeholders, and how it says yes.
#pragma once

#include "core/messages/http_post.h"
#include "core/messages/placeholders.h"

#include <QStringList>

namespace rd
{
/// Stopped with wrong_url, bad_template (with what is wrong) or not_set_up; Refused with what this message does not have.
[[nodiscard]] tl::expected<HttpRequest, SendResult> gatewayRequest(const MessageChannel &channel,
                                                                   const ChannelSecrets &secrets,
                                                                   const Outgoing &message, UtcTime now);
/// The same for a made-up message that has everything the description names, to find what is wrong with the description.
[[nodiscard]] tl::expected<HttpRequest, SendResult> gatewaySample(MessageChannel channel,
                                                                  const ChannelSecrets &secrets);
/// Sent on a status of 2xx, and where the channel names a field of the answer, only when it has the value of success.
[[nodiscard]] SendResult gatewayResult(const MessageChannel &channel, const HttpAnswer &answer,
                                       const QStringList &hidden);
}
