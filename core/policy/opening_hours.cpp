// SPDX-License-Identifier: GPL-3.0-or-later
// The hours of one day.
#include "core/policy/opening_hours.h"

#include <algorithm>

namespace rd
{
std::array<DaySpans, kWeekdays> OpeningHours::everyDay(const DaySpans &spans)
{
    std::array<DaySpans, kWeekdays> week;
    week.fill(spans);
    return week;
}

const NamedDay *OpeningHours::named(BusinessDate day) const
{
    const auto found = std::ranges::lower_bound(days, day, {}, &NamedDay::day);
    if (found == days.end() || found->day != day) {
        return nullptr;
    }
    const bool isPublic = found->kind == NamedDayKind::Holiday || found->kind == NamedDayKind::MakeUp;
    return isPublic && !isClosedOnHolidays ? nullptr : &*found;
}

const DaySpans &OpeningHours::spansOf(BusinessDate day) const
{
    const NamedDay *known = named(day);
    if (known == nullptr) {
        return weekly.at(static_cast<std::size_t>(day.toDate().dayOfWeek() - 1));
    }
    const bool isAsOther = known->kind == NamedDayKind::As || known->kind == NamedDayKind::MakeUp;
    return isAsOther ? weekly.at(static_cast<std::size_t>(known->as)) : known->spans;
}

bool OpeningHours::isHoliday(BusinessDate day) const
{
    const NamedDay *known = named(day);
    return known != nullptr && known->kind == NamedDayKind::Holiday;
}

bool OpeningHours::coversYear(int year) const
{
    return !isClosedOnHolidays || std::ranges::binary_search(years, year);
}
}
