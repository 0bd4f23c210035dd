// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the policy document that is about compensation. Private to this room.
#pragma once

#include "core/policy/json_reader.h"
#include "core/policy/policy.h"

namespace rd
{
/// {"code","name","limit"}; the limit is a decimal string.
[[nodiscard]] QJsonObject compensationToJson(const CompensationRule &rule, const Currency &currency);
/// Reads "compensation_kinds" and "compensation_limit"; a document without them has those of the default policy. An empty list
/// is one: nothing is granted.
void readCompensation(JsonReader &reader, Policy &policy, const Currency &currency);
}
