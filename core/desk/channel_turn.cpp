// SPDX-License-Identifier: GPL-3.0-or-later
// The last minute counts.
#include "core/desk/channel_turn.h"

#include "core/desk/open_store.h"
#include "core/messages/send_rate.h"
#include "core/storage/message_repository.h"

namespace rd
{
namespace
{
constexpr qint64 kRateWindowMs = 60'000;
}

ChannelTurn::ChannelTurn(const OpenStore &store, const MessageChannel &channel) : m_store(store), m_channel(channel) {}

bool ChannelTurn::maySend(UtcTime now) const
{
    std::vector<UtcTime> sends = sentSince(m_store.database(), m_channel.code, now.plusMs(-kRateWindowMs));
    sends.insert(sends.end(), m_tried.begin(), m_tried.end());
    return nextSendAt(m_channel, sends, now) <= now;
}

bool isUnreachable(const SendResult &result)
{
    return result.code == SendCode::HostUnknown || result.code == SendCode::ConnectFailed
           || result.code == SendCode::TlsFailed || result.code == SendCode::Timeout
           || result.outcome == SendOutcome::Stopped || result.waitSeconds > 0 || result.code == SendCode::RateLimited;
}
}
