// SPDX-License-Identifier: GPL-3.0-or-later
// The clock against the history.
#include "core/desk/clock_doubt.h"

#include "core/storage/history.h"

#include <algorithm>

namespace rd
{
namespace
{
constexpr qint64 kBackwardMs = 2 * 60'000;
constexpr qint64 kLongestSilenceMs = 31LL * 24 * 3'600'000;

/// A manager said that the clock is right although it is behind; that holds until it goes back further or overtakes.
bool isAccepted(Database &database, UtcTime clock, UtcTime lastEntry)
{
    const auto accepted = lastAcceptedClock(database);
    return accepted && accepted->lastEntry == lastEntry && clock >= accepted->clock.plusMs(-kBackwardMs);
}
}

Error ClockDoubt::toError() const
{
    const bool isBehind = clock < lastEntry;
    return Error::of(ErrorCode::NeedsManager, {{QStringLiteral("problem"), isBehind ? QStringLiteral("clock_behind")
                                                                                    : QStringLiteral("clock_ahead")},
                                               {QStringLiteral("clock"), clock.toIso()},
                                               {QStringLiteral("last"), lastEntry.toIso()}});
}

std::optional<ClockDoubt> clockDoubt(const OpenStore &store, WriteTransaction &transaction)
{
    const UtcTime now = store.now();
    const UtcTime last = transaction.lastEventAt();
    if (store.clock().isSimulated() || last == UtcTime()) {
        return std::nullopt;
    }
    const bool isBehind = now < last.plusMs(-kBackwardMs) && !isAccepted(store.database(), now, last);
    const bool isAhead = now > last.plusMs(kLongestSilenceMs);
    return isBehind || isAhead ? std::optional(ClockDoubt{now, last}) : std::nullopt;
}

UtcTime entryMoment(const OpenStore &store, WriteTransaction &transaction)
{
    const UtcTime last = transaction.lastEventAt();
    return clockDoubt(store, transaction) ? last : std::max(store.now(), last);
}
}
