// SPDX-License-Identifier: GPL-3.0-or-later
// What customers are told, to JSON and back. Private to this room.
#pragma once

#include "core/policy/json_reader.h"

namespace rd
{
[[nodiscard]] QJsonObject messageRulesToJson(const MessageRules &rules);
/// Reads `messages`; without it the default words, and no channel.
void readMessageRules(JsonReader &reader, Policy &policy);
}
