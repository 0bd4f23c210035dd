// SPDX-License-Identifier: GPL-3.0-or-later
// The growing waits.
#include "core/messages/retry_plan.h"

#include <algorithm>
#include <array>

namespace rd
{
namespace
{
constexpr std::array kFirstWaits = {1, 5, 15, 60};
constexpr int kHour = 60;
constexpr int kHourlyTries = 3 * 24;
constexpr qint64 kDaySeconds = 24 * 60 * 60;
constexpr qint64 kMsPerSecond = 1000;

RetryPlan again(int tries, int serverSeconds, UtcTime now)
{
    const size_t failed = static_cast<size_t>(std::max(tries, 1));
    if (failed > kFirstWaits.size() + kHourlyTries) {
        return {RetryStep::GivenUp};
    }
    const UtcTime planned = now.plusMinutes(failed <= kFirstWaits.size() ? kFirstWaits.at(failed - 1) : kHour);
    const UtcTime asked = now.plusMs(std::clamp<qint64>(serverSeconds, 0, kDaySeconds) * kMsPerSecond);
    return {RetryStep::Again, std::max(planned, asked)};
}
}

RetryPlan retryAfter(int tries, const SendResult &last, UtcTime now)
{
    switch (last.outcome) {
    case SendOutcome::Sent:
        return {RetryStep::Done};
    case SendOutcome::Later:
    case SendOutcome::Unknown:
        return again(tries, last.waitSeconds, now);
    case SendOutcome::Refused:
        return {RetryStep::Ended};
    case SendOutcome::Stopped:
        return {RetryStep::Waiting};
    }
    return {RetryStep::GivenUp};
}
}
