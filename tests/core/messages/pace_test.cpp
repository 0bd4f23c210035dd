// SPDX-License-Identifier: GPL-3.0-or-later
// How fast messages go, and when one is tried again.
#include "core/messages/retry_plan.h"
#include "core/messages/send_rate.h"
#include "tests/core/messages/result_strings.h"

using namespace rd;

namespace
{
const UtcTime kNow = UtcTime::fromMs(1'700'000'000'000);
constexpr qint64 kMinuteMs = 60'000;

MessageChannel channelOf(ChannelKind kind, int perMinute = 0)
{
    MessageChannel channel;
    channel.kind = kind;
    channel.perMinute = perMinute;
    return channel;
}

/// So many sends, the first so many milliseconds ago, one each `step` ms, newest first.
std::vector<UtcTime> sends(int count, qint64 agoMs, qint64 step)
{
    std::vector<UtcTime> all;
    for (int i = count - 1; i >= 0; --i) {
        all.push_back(kNow.plusMs(-agoMs + i * step));
    }
    return all;
}

RetryPlan planAfter(int tries, int waitSeconds = 0)
{
    return retryAfter(tries, {SendOutcome::Later, SendCode::Timeout, {}, waitSeconds}, kNow);
}
}

TEST_CASE("each kind of channel has its pace", "[pace]")
{
    CHECK(sendsPerMinute(channelOf(ChannelKind::WeCom)) == 20);
    CHECK(sendsPerMinute(channelOf(ChannelKind::DingTalk)) == 20);
    CHECK(sendsPerMinute(channelOf(ChannelKind::Feishu)) == 100);
    CHECK(sendsPerMinute(channelOf(ChannelKind::Gateway)) == 60);
    CHECK(sendsPerMinute(channelOf(ChannelKind::Mail)) == 60);
    CHECK(sendsPerMinute(channelOf(ChannelKind::Mail, 300)) == 300);
    CHECK(sendsPerMinute(channelOf(ChannelKind::DingTalk, 5)) == 5);
    CHECK(sendsPerMinute(channelOf(ChannelKind::DingTalk, 300)) == 20);
}

TEST_CASE("the next message waits until one of the last minute is a minute old", "[pace]")
{
    const MessageChannel channel = channelOf(ChannelKind::WeCom);
    CHECK(nextSendAt(channel, {}, kNow) == kNow);
    CHECK(nextSendAt(channel, sends(19, 30'000, 100), kNow) == kNow);
    CHECK(nextSendAt(channel, sends(20, 30'000, 100), kNow) == kNow.plusMs(30'000));
    CHECK(nextSendAt(channel, sends(21, 30'000, 100), kNow) == kNow.plusMs(30'100));
    CHECK(nextSendAt(channel, sends(20, kMinuteMs, 100), kNow) == kNow);
    CHECK(nextSendAt(channel, sends(500, 500 * kMinuteMs, kMinuteMs), kNow) == kNow);
}

TEST_CASE("Feishu also counts seconds", "[pace]")
{
    CHECK(nextSendAt(channelOf(ChannelKind::Feishu), sends(5, 400, 50), kNow) == kNow.plusMs(600));
    CHECK(nextSendAt(channelOf(ChannelKind::Feishu), sends(4, 400, 50), kNow) == kNow);
    CHECK(nextSendAt(channelOf(ChannelKind::Mail), sends(5, 400, 50), kNow) == kNow);
    CHECK(nextSendAt(channelOf(ChannelKind::Feishu), sends(100, 50'000, 400), kNow) == kNow.plusMs(10'000));
}

TEST_CASE("a clock that was set back stops nothing for longer than a minute", "[pace]")
{
    const auto future = sends(20, -100 * kMinuteMs, 1);
    CHECK(nextSendAt(channelOf(ChannelKind::WeCom), future, kNow) == kNow.plusMs(kMinuteMs));
}

TEST_CASE("a channel rests where the next message would fare no better", "[pace]")
{
    const auto rest = [](SendCode code, int wait) { return restSeconds({SendOutcome::Later, code, {}, wait}); };
    CHECK(rest(SendCode::RateLimited, 600) == 600);
    CHECK(rest(SendCode::RateLimited, 0) == 60);
    CHECK(rest(SendCode::ConnectFailed, 0) == 60);
    CHECK(rest(SendCode::Timeout, 0) == 60);
    CHECK(rest(SendCode::TryLater, 300) == 0);
    CHECK(rest(SendCode::AddressRefused, 0) == 0);
    CHECK(rest(SendCode::Sent, 0) == 0);
}

TEST_CASE("a message is tried again after growing times, then hourly for three days", "[pace]")
{
    CHECK(planAfter(1) == RetryPlan{RetryStep::Again, kNow.plusMinutes(1)});
    CHECK(planAfter(2) == RetryPlan{RetryStep::Again, kNow.plusMinutes(5)});
    CHECK(planAfter(3) == RetryPlan{RetryStep::Again, kNow.plusMinutes(15)});
    CHECK(planAfter(4) == RetryPlan{RetryStep::Again, kNow.plusMinutes(60)});
    CHECK(planAfter(5) == RetryPlan{RetryStep::Again, kNow.plusMinutes(60)});
    CHECK(planAfter(76) == RetryPlan{RetryStep::Again, kNow.plusMinutes(60)});
    CHECK(planAfter(77) == RetryPlan{RetryStep::GivenUp});
}

TEST_CASE("a server's own time is kept to, up to a day", "[pace]")
{
    CHECK(planAfter(1, 600).at == kNow.plusMinutes(10));
    CHECK(planAfter(4, 600).at == kNow.plusMinutes(60));
    CHECK(planAfter(1, 10'000'000).at == kNow.plusMinutes(24 * 60));
    CHECK(planAfter(1, -5).at == kNow.plusMinutes(1));
}

TEST_CASE("what is tried again depends on what came of it", "[pace]")
{
    const auto step = [](SendOutcome outcome) { return retryAfter(1, {outcome, SendCode::BadAnswer}, kNow).step; };
    CHECK((step(SendOutcome::Sent) == RetryStep::Done));
    CHECK((step(SendOutcome::Later) == RetryStep::Again));
    CHECK((step(SendOutcome::Unknown) == RetryStep::Again));
    CHECK((step(SendOutcome::Refused) == RetryStep::Ended));
    CHECK((step(SendOutcome::Stopped) == RetryStep::Waiting));
}
