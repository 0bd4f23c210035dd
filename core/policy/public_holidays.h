// SPDX-License-Identifier: GPL-3.0-or-later
// The public holidays and make-up working days that the program knows.
#pragma once

#include "core/policy/opening_hours.h"

namespace rd
{
struct PublicHolidays {
    std::vector<int> years{};
    std::vector<NamedDay> days{}; ///< ascending; make-up days work as Mondays do
};

/// Of a region like phone numbers name it ("CN"), as its government announced them; other regions have none.
/// Source: notices of the General Office of the State Council on the holidays of 2025 and 2026.
[[nodiscard]] PublicHolidays publicHolidays(const QString &region);
}
