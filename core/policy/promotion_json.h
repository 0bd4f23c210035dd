// SPDX-License-Identifier: GPL-3.0-or-later
// Promotions to JSON and back.
#pragma once

#include "core/policy/json_reader.h"

namespace rd
{
[[nodiscard]] QJsonArray promotionsToJson(const Policy &policy, const Currency &currency);
/// Older documents have none. Faults: neither gift nor bundle or both, a bundle of one article, a value that is not positive.
void readPromotions(JsonReader &reader, Policy &policy, const Currency &currency);
}
