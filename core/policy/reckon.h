// SPDX-License-Identifier: GPL-3.0-or-later
// Counts work by the hours in which the store works.
#pragma once

#include "core/policy/opening_hours.h"

#include <chrono>
#include <optional>

namespace rd
{
/// What a stretch of time is to a limit. Only Work counts.
enum class StretchKind {
    Work,
    Expected,      ///< goods are not expected yet
    BeforeOpening, ///< of a day that was not reached out of an evening
    Break,         ///< between two spans of a day
    Night,         ///< from closing to the next opening, or to a day without one
    ClosedDay,
    Holiday,
    Pause, ///< the store waits for the customer in hours in which it would have worked
    Added, ///< after the limit was used up, for a pause that was not within it
};

struct Stretch {
    UtcTime from;
    UtcTime to;
    StretchKind kind = StretchKind::Work;
    LocalText name{}; ///< of a holiday, where it has one
    friend bool operator==(const Stretch &, const Stretch &) = default;
};

/// From `since` until before `until` the store waits for the customer.
struct Pause {
    UtcTime since;
    UtcTime until;
    friend bool operator==(const Pause &, const Pause &) = default;
};

/// What a limit is reckoned from.
struct Limit {
    UtcTime opened;
    int expectedDays = 0; ///< so many days go by before the limit begins to count
    int minutes = 0;
};

struct Reckoned {
    UtcTime due;
    std::vector<Stretch> stretches{}; ///< how it was reckoned: from opened to due without a gap, no two alike in a row
    std::vector<int> yearsNotCovered{}; ///< of the days in between, see OpeningHours::coversYear
};

/// The first instant at which a limit is used up, and how that comes about; without hours every hour counts. Open is what the
/// store's clock says: an hour that does not exist is not worked, one that comes twice is worked twice. Each pause puts the
/// instant off by the work that falls into it, also when it comes before or after the hours of the limit. Pauses do not overlap.
/// Days of waiting keep the time of day where there are hours, and last 24 hours each where there are none.
/// At the latest 20 years after opening: what a policy may say comes before that.
[[nodiscard]] Reckoned reckonDue(const Limit &limit, const std::vector<Pause> &pauses,
                                 const std::optional<OpeningHours> &hours);
/// The instant at which so much work is done from `from` on; not before `from`.
[[nodiscard]] UtcTime afterWork(UtcTime from, std::chrono::milliseconds work, const std::optional<OpeningHours> &hours);
/// What is worked between two instants; nothing when `to` is not after `from`.
[[nodiscard]] std::chrono::milliseconds workedTime(UtcTime from, UtcTime to, const std::optional<OpeningHours> &hours);
/// The instant at which the limit begins to count.
[[nodiscard]] UtcTime countedFrom(const Limit &limit, const std::optional<OpeningHours> &hours);
}
