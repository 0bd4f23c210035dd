// SPDX-License-Identifier: GPL-3.0-or-later
// Opening hours to JSON and back.
#pragma once

#include "core/policy/json_reader.h"

namespace rd
{
/// null where every hour counts.
[[nodiscard]] QJsonValue openingHoursToJson(const std::optional<OpeningHours> &hours);
/// What is not said: every day nine to nine, holidays as usual, and the public holidays that the program knows for the policy's
/// region. Faults: hours that are none or lie over each other, days that are none or doubled, a store that never opens or is
/// closed for more than a year.
void readOpeningHours(JsonReader &reader, Policy &policy, const StoreZone &zone);
/// Fault: with these hours a limit would take more than 15 years.
void checkReach(JsonReader &reader, const Policy &policy);
}
