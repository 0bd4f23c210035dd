// SPDX-License-Identifier: GPL-3.0-or-later
// A sliding window for each limit.
#include "core/messages/send_rate.h"

#include <algorithm>
#include <array>

namespace rd
{
namespace
{
constexpr qint64 kSecondMs = 1'000;
constexpr qint64 kMinuteMs = 60'000;
constexpr int kRestSeconds = 60;
constexpr int kUsual = 60;
constexpr int kWeComDingTalk = 20;
constexpr int kFeishu = 100;
constexpr int kFeishuSecond = 5;

/// `sends` in order. A send later than now comes from a clock that was set back, and holds nothing up for longer than the window.
UtcTime after(const std::vector<UtcTime> &sends, int most, qint64 windowMs, UtcTime now)
{
    if (sends.size() < static_cast<size_t>(most)) {
        return now;
    }
    const UtcTime free = sends.at(sends.size() - static_cast<size_t>(most)).plusMs(windowMs);
    return std::clamp(free, now, now.plusMs(windowMs));
}
}

int sendsPerMinute(const MessageChannel &channel)
{
    const bool isSlow = channel.kind == ChannelKind::WeCom || channel.kind == ChannelKind::DingTalk;
    const bool isFeishu = channel.kind == ChannelKind::Feishu;
    const int usual = isSlow ? kWeComDingTalk : isFeishu ? kFeishu : kUsual;
    if (channel.perMinute <= 0) {
        return usual;
    }
    return isSlow || isFeishu ? std::min(channel.perMinute, usual) : channel.perMinute;
}

int restSeconds(const SendResult &last)
{
    static constexpr std::array kBrokenWays = {SendCode::HostUnknown, SendCode::ConnectFailed, SendCode::TlsFailed,
                                               SendCode::Timeout};
    if (last.code == SendCode::RateLimited) {
        return std::max(last.waitSeconds, kRestSeconds);
    }
    return std::find(kBrokenWays.begin(), kBrokenWays.end(), last.code) == kBrokenWays.end() ? 0 : kRestSeconds;
}

UtcTime nextSendAt(const MessageChannel &channel, std::vector<UtcTime> sends, UtcTime now)
{
    std::sort(sends.begin(), sends.end());
    const UtcTime byMinute = after(sends, sendsPerMinute(channel), kMinuteMs, now);
    return channel.kind == ChannelKind::Feishu ? std::max(byMinute, after(sends, kFeishuSecond, kSecondMs, now))
                                               : byMinute;
}
}
