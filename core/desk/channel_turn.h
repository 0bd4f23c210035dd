// SPDX-License-Identifier: GPL-3.0-or-later
// How fast and how long a channel is used in one round, by messages and digests alike. Private to this room.
#pragma once

#include "core/base/strong_id.h"
#include "core/base/time.h"
#include "core/domain/message_channel.h"
#include "core/messages/send_result.h"

#include <optional>
#include <set>
#include <vector>

namespace rd
{
class OpenStore;

/// Of one channel, for the whole of a round.
class ChannelTurn final
{
public:
    /// Both live longer than this.
    ChannelTurn(const OpenStore &store, const MessageChannel &channel);

    [[nodiscard]] const MessageChannel &channel() const { return m_channel; }
    /// No faster than the channel allows: what was sent within the last minute and what was tried in this round count.
    [[nodiscard]] bool maySend(UtcTime now) const;
    /// Each message is tried once in a round, whatever became of it. True at its first time.
    [[nodiscard]] bool isFirstTry(MessageId message) { return m_seen.insert(message).second; }
    /// A try that is not among what the store has as sent.
    void noteTry(UtcTime at) { m_tried.push_back(at); }

private:
    const OpenStore &m_store;
    const MessageChannel &m_channel;
    std::vector<UtcTime> m_tried{};
    std::set<MessageId> m_seen{};
};

/// The others of the channel would fare no better now: it cannot send as it is set up, or nobody there answers, or wants to be asked.
[[nodiscard]] bool endsTurn(const SendResult &result);
/// Until when a channel rests after such a result; nothing when it need not.
[[nodiscard]] std::optional<UtcTime> restsUntil(const SendResult &result, UtcTime now);
/// When the next message is due that the program sends; nothing: none waits on a channel that may send.
[[nodiscard]] std::optional<UtcTime> nextDue(const OpenStore &store);
}
