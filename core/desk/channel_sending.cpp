// SPDX-License-Identifier: GPL-3.0-or-later
// Secrets and transfer.
#include "core/desk/channel_sending.h"

#include "core/desk/guarded.h"
#include "core/messages/channel_sender.h"
#include "core/messages/secret_file.h"

namespace rd
{
MessageSender::Send channelSend(const QString &storeUuid, const Clock &clock, const std::atomic_bool &cancel)
{
    return [storeUuid, &clock, &cancel](const MessageChannel &channel, const Outgoing &message) -> SendResult {
        const auto secrets = guarded(
            [&]() -> Result<ChannelSecrets> { return SecretFile(secretFilePath(storeUuid)).load(channel.code); });
        if (!secrets) {
            return {SendOutcome::Stopped,
                    SendCode::NotSetUp,
                    secrets.error().details.value(QStringLiteral("problem")).toString(),
                    0,
                    {}};
        }
        return sendMessage(channel, *secrets, message, clock.now(), {15'000, 60'000, &cancel});
    };
}
}
