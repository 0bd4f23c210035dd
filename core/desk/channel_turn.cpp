// SPDX-License-Identifier: GPL-3.0-or-later
// The last minute counts.
#include "core/desk/channel_turn.h"

#include "core/desk/open_store.h"
#include "core/messages/send_rate.h"
#include "core/storage/digest_rows.h"
#include "core/storage/message_repository.h"

#include <algorithm>

namespace rd
{
namespace
{
constexpr qint64 kRateWindowMs = 60'000;
constexpr qint64 kSecondMs = 1'000;
}

ChannelTurn::ChannelTurn(const OpenStore &store, const MessageChannel &channel) : m_store(store), m_channel(channel) {}

bool ChannelTurn::maySend(UtcTime now) const
{
    const UtcTime since = now.plusMs(-kRateWindowMs);
    std::vector<UtcTime> sends = sentSince(m_store.database(), m_channel.code, since);
    if (m_store.policy().digest.channel == m_channel.code) {
        const std::vector<UtcTime> digests = digestsSentSince(m_store.database(), since);
        sends.insert(sends.end(), digests.begin(), digests.end());
    }
    sends.insert(sends.end(), m_tried.begin(), m_tried.end());
    return nextSendAt(m_channel, sends, now) <= now;
}

bool endsTurn(const SendResult &result)
{
    return result.outcome == SendOutcome::Stopped
           || (result.outcome != SendOutcome::Sent && (result.waitSeconds > 0 || restSeconds(result) > 0));
}

std::optional<UtcTime> restsUntil(const SendResult &result, UtcTime now)
{
    const int seconds = std::max(restSeconds(result), result.waitSeconds);
    const bool isHeard = result.outcome == SendOutcome::Sent || result.outcome == SendOutcome::Stopped;
    return isHeard || seconds <= 0 ? std::nullopt : std::optional(now.plusMs(seconds * kSecondMs));
}

std::optional<UtcTime> nextDue(const OpenStore &store)
{
    std::optional<UtcTime> next;
    for (const MessageChannel &channel : store.policy().messages.channels) {
        const bool maySend = isSentByProgram(channel.kind) && !isChannelStopped(store.database(), channel.code);
        const auto own = maySend ? nextTryAt(store.database(), channel.code) : std::nullopt;
        next = own && next ? std::min(*own, *next) : own ? own : next;
    }
    return next;
}
}
