// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the policy document that is about signals. Private to this room.
#pragma once

#include "core/policy/json_reader.h"
#include "core/policy/policy.h"

namespace rd
{
[[nodiscard]] QJsonObject signalsToJson(const SignalRules &rules);
/// Reads "signals"; a document without it, or without one of its keys, has the defaults.
void readSignals(JsonReader &reader, Policy &policy);
}
