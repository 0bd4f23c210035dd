// SPDX-License-Identifier: GPL-3.0-or-later
// A year's public holidays from a file, added to the rules.
#pragma once

#include "core/base/result.h"
#include "core/policy/opening_hours.h"

#include <QJsonObject>

namespace rd
{
/// Puts a year's table into the hours in place of what they had of that year's holidays; days of the store's own stay. The table
/// is {"year":2027,"days":[{"name":"元旦","date":"2027-01-01","isOffDay":true},…]}, as the project holiday-cn publishes the notices
/// of the State Council; a day that is not off is a make-up working day and works as Mondays do. Days of another year are left out.
/// Refuses with policy_invalid and details.faults with path, problem and value: no year, no day at all, a day that is none.
[[nodiscard]] Result<OpeningHours> withHolidays(OpeningHours hours, const QJsonObject &table);
}
