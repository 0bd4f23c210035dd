// SPDX-License-Identifier: GPL-3.0-or-later
// How fast and how long a channel is used in one round, by messages and digests alike. Private to this room.
#pragma once

#include "core/base/time.h"
#include "core/domain/message_channel.h"
#include "core/messages/send_result.h"

#include <vector>

namespace rd
{
class OpenStore;

class ChannelTurn final
{
public:
    /// Both live longer than this.
    ChannelTurn(const OpenStore &store, const MessageChannel &channel);

    /// No faster than the channel allows: what was sent within the last minute and what was tried in this round count.
    [[nodiscard]] bool maySend(UtcTime now) const;
    /// A try that is not among what the store has as sent.
    void noteTry(UtcTime at) { m_tried.push_back(at); }

private:
    const OpenStore &m_store;
    const MessageChannel &m_channel;
    std::vector<UtcTime> m_tried{};
};

/// Nobody there answers: the others of the channel would wait as long.
[[nodiscard]] bool isUnreachable(const SendResult &result);
}
