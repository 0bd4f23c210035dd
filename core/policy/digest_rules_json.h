// SPDX-License-Identifier: GPL-3.0-or-later
// Rules of the digest to JSON and back.
#pragma once

#include "core/policy/json_reader.h"

namespace rd
{
[[nodiscard]] QJsonObject digestRulesToJson(const DigestRules &rules);
/// After the channels, which it names.
void readDigestRules(JsonReader &reader, Policy &policy);
}
