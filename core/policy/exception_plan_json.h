// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the policy document that is about exceptions. Private to this room.
#pragma once

#include "core/policy/json_reader.h"
#include "core/policy/policy.h"

namespace rd
{
/// {"lost_parcel":{"owner","limit_minutes","steps":[{"code","text"}],"message"},…}, all kinds.
[[nodiscard]] QJsonObject exceptionPlansToJson(const Policy &policy);
/// Reads "exceptions", "not_collected_days" and "handover_required". A document without them, or without one of the kinds, has
/// what the default policy says. Placeholders that are unknown are a fault at their text.
void readExceptionPlans(JsonReader &reader, Policy &policy, const Currency &currency);
}
