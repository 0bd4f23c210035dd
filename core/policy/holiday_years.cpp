// SPDX-License-Identifier: GPL-3.0-or-later
// This year, and from November on the next.
#include "core/policy/holiday_years.h"

namespace rd
{
std::vector<int> yearsWithoutHolidays(const Policy &policy, BusinessDate today)
{
    constexpr int kAheadDays = 60;
    std::vector<int> years;
    const int last = today.plusDays(kAheadDays).toDate().year();
    for (int year = today.toDate().year(); policy.openingHours && year <= last; ++year) {
        if (!policy.openingHours->coversYear(year)) {
            years.push_back(year);
        }
    }
    return years;
}
}
