// SPDX-License-Identifier: GPL-3.0-or-later
// Layouts of scale labels to JSON and back.
#pragma once

#include "core/policy/json_reader.h"

namespace rd
{
[[nodiscard]] QJsonArray scaleLabelsToJson(const Policy &policy);
void readScaleLabels(JsonReader &reader, Policy &policy);
}
