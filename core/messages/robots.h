// SPDX-License-Identifier: GPL-3.0-or-later
// The robots of staff groups: what is posted to WeCom, DingTalk and Feishu, and what their answers mean.
#pragma once

#include "core/base/time.h"
#include "core/domain/channel_secrets.h"
#include "core/domain/message_channel.h"
#include "core/messages/http_post.h"

#include <QStringList>

namespace rd
{
/// For DingTalk's URL, not percent-encoded: HMAC-SHA256 over time and secret, keyed by the secret, in Base64.
[[nodiscard]] QByteArray dingTalkSignature(const QString &secret, qint64 timeMs);
/// For Feishu's body: HMAC-SHA256 over nothing, keyed by time and secret, in Base64.
[[nodiscard]] QByteArray feishuSignature(const QString &secret, qint64 timeSeconds);

struct RobotAddress {
    QString url; ///< empty for the vendor's own
    QString token;
};
/// What people copy is the whole address with the token in it; a token alone stays as it is.
[[nodiscard]] RobotAddress robotAddress(ChannelKind kind, const QString &typed);

/// The post of one text. Refused with too_long beyond the vendor's limit, unless the message may be cut; Stopped with not_set_up
/// without a token, with wrong_url where the store's own address is none.
[[nodiscard]] tl::expected<HttpRequest, SendResult> robotRequest(const MessageChannel &channel,
                                                                 const ChannelSecrets &secrets, const Outgoing &message,
                                                                 UtcTime now);
/// `hidden`: what must not be seen in the server's words.
[[nodiscard]] SendResult robotResult(ChannelKind kind, const HttpAnswer &answer, const QStringList &hidden);
}
