// SPDX-License-Identifier: GPL-3.0-or-later
// The stable document of a digest.
#pragma once

#include "core/money/currency.h"
#include "core/reports/digest.h"

#include <QJsonObject>

namespace rd
{
/// {"day","evening","late","late_amount","owners":[{"owner","name","late","amount"}],"oldest":{"number","step","due_at","owner","name"},
/// "due_today","due_today_amount","untouched","untouched_amount","done":{"tasks":{…},"logged","closed","paid_out"}}; `done` in the
/// evening only.
[[nodiscard]] QJsonObject digestToJson(const Digest &digest, const Currency &currency);
}
