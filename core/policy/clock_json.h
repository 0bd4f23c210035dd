// SPDX-License-Identifier: GPL-3.0-or-later
// Times of day that may be absent. Private to this room.
#pragma once

#include "core/policy/json_reader.h"

namespace rd
{
/// "09:30", or null.
[[nodiscard]] QJsonValue clockOrNull(std::optional<int> minutes);
/// Minutes of the day; nothing for a key that is missing or null. Names the fault not_a_time_of_day.
[[nodiscard]] std::optional<int> optionalClock(JsonReader &reader, const char *key);
}
