// SPDX-License-Identifier: GPL-3.0-or-later
// What the documents of the desk share.
#pragma once

#include "core/base/json_values.h"
#include "core/domain/rma.h"

#include <QJsonObject>

namespace rd
{
/// {"result","policy_version","rules":[…]}
[[nodiscard]] QJsonObject verdictToJson(const Verdict &verdict);
}
