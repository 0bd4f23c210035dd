// SPDX-License-Identifier: GPL-3.0-or-later
// Pages for customers, to JSON and back. Private to this room.
#pragma once

#include "core/policy/json_reader.h"

namespace rd
{
[[nodiscard]] QJsonObject progressRulesToJson(const ProgressRules &rules);
/// Reads `progress`; without it no pages are written.
void readProgressRules(JsonReader &reader, Policy &policy);
}
