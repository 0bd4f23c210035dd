// SPDX-License-Identifier: GPL-3.0-or-later
// When a message that did not go is tried again.
#pragma once

#include "core/base/time.h"
#include "core/messages/send_result.h"

namespace rd
{
/// Done: it was sent. Again: try at `at`. Ended: it will never go. Waiting: until the channel is changed. GivenUp: a person's turn.
enum class RetryStep { Done, Again, Ended, Waiting, GivenUp };
struct RetryPlan {
    RetryStep step = RetryStep::Done;
    UtcTime at = {}; ///< of Again
    friend bool operator==(const RetryPlan &, const RetryPlan &) = default;
};

/// After 1, 5, 15 and 60 minutes, then 72 times an hour later (three days of a computer that is on), never before the server's own
/// time, which counts up to a day. `tries`: how often it was tried, this time included.
[[nodiscard]] RetryPlan retryAfter(int tries, const SendResult &last, UtcTime now);
}
