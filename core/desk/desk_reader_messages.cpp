// SPDX-License-Identifier: GPL-3.0-or-later
// The outbox.
#include "core/desk/channel_turn.h"
#include "core/desk/desk_reader.h"
#include "core/desk/digest_sending.h"

#include "core/desk/message_queueing.h"
#include "core/desk/message_values.h"
#include "core/desk/message_writing.h"
#include "core/desk/open_store.h"
#include "core/desk/situation_loader.h"
#include "core/storage/message_repository.h"

namespace rd
{
namespace
{
std::vector<ChannelView> channelsOf(const OpenStore &store)
{
    const std::vector<StoppedChannel> stopped = stoppedChannels(store.database());
    const std::map<QString, int> waiting = waitingByChannel(store.database());
    std::vector<ChannelView> views;
    for (const MessageChannel &channel : store.policy().messages.channels) {
        const auto own = std::ranges::find(stopped, channel.code, &StoppedChannel::channel);
        const auto count = waiting.find(channel.code);
        views.push_back({channel, count == waiting.end() ? 0 : count->second,
                         own == stopped.end() ? QString() : own->code, own == stopped.end() ? QString() : own->answer});
    }
    return views;
}
}

Result<ReturnMessages> DeskReader::messagesOf(const QString &number) const
{
    return guarded([&]() -> Result<ReturnMessages> {
        const ReadTransaction reading(m_store->database());
        const auto found = loadCase(*m_store, number);
        if (!found) {
            return refuse(found.error());
        }
        const Recipient recipient = recipientOf(*m_store, found->rma);
        const MessageChannel *channel = channelFor(m_store->policy().messages, recipient);
        return ReturnMessages{recipient.choice, channel != nullptr ? channel->code : QString(),
                              rd::messagesOf(m_store->database(), found->rma.id)};
    });
}

Result<Outbox> DeskReader::outbox(std::optional<MessageState> state, int limit) const
{
    return guarded([&]() -> Result<Outbox> {
        const ReadTransaction reading(m_store->database());
        return Outbox{messages(m_store->database(), state, limit), countWaiting(m_store->database()),
                      channelsOf(*m_store)};
    });
}

Result<std::optional<DigestSending>> DeskReader::lastDigest() const
{
    return guarded([&]() -> Result<std::optional<DigestSending>> { return lastDigestSending(m_store->database()); });
}

Result<std::optional<UtcTime>> DeskReader::nextSendAt() const
{
    return guarded([&]() -> Result<std::optional<UtcTime>> {
        const ReadTransaction reading(m_store->database());
        const auto next = digestsToSend(*m_store, m_store->policy()).empty() ? nextDue(*m_store)
                                                                             : std::optional(m_store->now());
        return next;
    });
}

Result<QMap<QString, QString>> DeskReader::messageValuesOf(const QString &number, const QString &language) const
{
    return guarded([&]() -> Result<QMap<QString, QString>> {
        const ReadTransaction reading(m_store->database());
        const auto found = loadCase(*m_store, number);
        return found ? Result<QMap<QString, QString>>(returnValues(*m_store, *found, language)) : refuse(found.error());
    });
}

Result<MessagePreview> DeskReader::previewMessage(const QString &number, const MessageRequest &request) const
{
    return guarded([&]() -> Result<MessagePreview> {
        const ReadTransaction reading(m_store->database());
        const auto found = loadCase(*m_store, number);
        return found ? previewOf(*m_store, *found, request, m_store->now()) : refuse(found.error());
    });
}
}
