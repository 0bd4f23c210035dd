// SPDX-License-Identifier: GPL-3.0-or-later
// When the store works: a weekly pattern, and the days on which something else holds.
#pragma once

#include "core/base/store_zone.h"
#include "core/base/time.h"
#include "core/policy/local_text.h"

#include <array>
#include <vector>

namespace rd
{
enum class Weekday { Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday };
inline constexpr std::size_t kWeekdays = 7;

/// From `from` until before `to`, in minutes on the clock of the day it begins on; past midnight `to` is above 24 hours.
struct OpenSpan {
    int from = 0;
    int to = 0;
    friend bool operator==(const OpenSpan &, const OpenSpan &) = default;
};

/// In their order, none over another; empty: closed.
using DaySpans = std::vector<OpenSpan>;

/// Holiday and MakeUp are those of the public table and hold only where the store closes on holidays.
enum class NamedDayKind { Closed, Holiday, MakeUp, As, Hours };

struct NamedDay {
    BusinessDate day;
    NamedDayKind kind = NamedDayKind::Closed;
    Weekday as = Weekday::Monday; ///< of MakeUp and As
    DaySpans spans{};             ///< of Hours
    LocalText name{};             ///< what is said of a holiday; may be empty
    friend bool operator==(const NamedDay &, const NamedDay &) = default;
};

struct OpeningHours {
    StoreZone zone;
    std::array<DaySpans, kWeekdays> weekly = everyDay({{9 * 60, 21 * 60}});
    std::vector<NamedDay> days{}; ///< ascending, each day once
    std::vector<int> years{};     ///< ascending; their public holidays are among `days`
    bool isClosedOnHolidays = false;

    [[nodiscard]] static std::array<DaySpans, kWeekdays> everyDay(const DaySpans &spans);
    /// What is said of this very day, if it holds.
    [[nodiscard]] const NamedDay *named(BusinessDate day) const;
    /// The spans that begin on this day.
    [[nodiscard]] const DaySpans &spansOf(BusinessDate day) const;
    /// A holiday on which the store is closed.
    [[nodiscard]] bool isHoliday(BusinessDate day) const;
    /// False where the store closes on holidays and nobody said which ones this year has.
    [[nodiscard]] bool coversYear(int year) const;
    friend bool operator==(const OpeningHours &, const OpeningHours &) = default;
};
}
