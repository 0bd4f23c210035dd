// SPDX-License-Identifier: GPL-3.0-or-later
// Groups of customers, and the limits of some reasons and groups, to JSON and back.
#pragma once

#include "core/policy/json_reader.h"

namespace rd
{
[[nodiscard]] QJsonArray customerGroupsToJson(const Policy &policy);
/// Older documents have none. Faults: reserved, doubled_code, and doubled_name for a name by which the till could mean two.
void readCustomerGroups(JsonReader &reader, Policy &policy);

[[nodiscard]] QJsonArray limitRulesToJson(const Policy &policy);
/// Older documents have none, or none with a group. Reasons and groups are read before. Faults: not_a_step, undefined_reason,
/// undefined_group, and reason_or_group_missing for a rule that is for everybody.
void readLimitRules(JsonReader &reader, Policy &policy);
}
