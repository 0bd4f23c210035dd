// SPDX-License-Identifier: GPL-3.0-or-later
// How fast a channel may be used.
#pragma once

#include "core/base/time.h"
#include "core/domain/message_channel.h"
#include "core/messages/send_result.h"

#include <vector>

namespace rd
{
/// When the next message may go: now, or when the oldest of the last minute (with Feishu also of the last second) is far enough back.
/// `sends`: when messages were tried, at least those of the last minute, in any order. A channel's own figure cannot raise a
/// vendor's: WeCom and DingTalk 20 a minute, Feishu 100 a minute and 5 a second; others 60 a minute where they name none.
[[nodiscard]] UtcTime nextSendAt(const MessageChannel &channel, std::vector<UtcTime> sends, UtcTime now);
/// How long the whole channel rests after a try: as long as a server that limits asked for, at least a minute (a robot that is pressed
/// on stays mute longer); a minute where the way to the server is broken, so that a long queue does not wait out every message's
/// time limit; 0 where the result concerns the one message only.
[[nodiscard]] int restSeconds(const SendResult &last);
/// Messages a minute at most.
[[nodiscard]] int sendsPerMinute(const MessageChannel &channel);
}
