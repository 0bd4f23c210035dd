// SPDX-License-Identifier: GPL-3.0-or-later
// Which kind of channel goes which way.
#include "core/messages/channel_sender.h"

#include "core/base/exceptions.h"
#include "core/messages/gateway.h"
#include "core/messages/mail_sender.h"
#include "core/messages/robots.h"

namespace rd
{
namespace
{
template <typename Read>
SendResult post(const tl::expected<HttpRequest, SendResult> &request, const SendLimits &limits, Read read)
{
    if (!request) {
        return request.error();
    }
    const auto answer = httpPost(*request, limits);
    return answer ? read(*answer) : answer.error();
}

std::optional<SendResult> faultOf(const tl::expected<HttpRequest, SendResult> &request)
{
    return request ? std::nullopt : std::optional(request.error());
}
}

std::optional<SendResult> setupFault(const MessageChannel &channel, const ChannelSecrets &secrets)
{
    switch (channel.kind) {
    case ChannelKind::Mail:
        return mailSetupFault(channel, secrets);
    case ChannelKind::WeCom:
    case ChannelKind::DingTalk:
    case ChannelKind::Feishu:
        return faultOf(robotRequest(channel, secrets, {}, {}));
    case ChannelKind::Gateway:
        return faultOf(gatewaySample(channel, secrets));
    case ChannelKind::Copy:
    case ChannelKind::Phone:
    case ChannelKind::Paper:
        break;
    }
    return std::nullopt;
}

SendResult sendMessage(const MessageChannel &channel, const ChannelSecrets &secrets, const Outgoing &message,
                       UtcTime now, const SendLimits &limits)
{
    QStringList hidden{secrets.password, secrets.token, secrets.signingSecret, message.to};
    switch (channel.kind) {
    case ChannelKind::Mail:
        return sendMail(channel, secrets, message, now, limits);
    case ChannelKind::WeCom:
    case ChannelKind::DingTalk:
    case ChannelKind::Feishu:
        return post(robotRequest(channel, secrets, message, now), limits,
                    [&](const HttpAnswer &answer) { return robotResult(channel.kind, answer, hidden); });
    case ChannelKind::Gateway:
        hidden += nationalNumber(message.to); // as gateways like to repeat it
        return post(gatewayRequest(channel, secrets, message, now), limits,
                    [&](const HttpAnswer &answer) { return gatewayResult(channel, answer, hidden); });
    case ChannelKind::Copy:
    case ChannelKind::Phone:
    case ChannelKind::Paper:
        break;
    }
    throw LogicError("a person does this channel");
}
}
