// SPDX-License-Identifier: GPL-3.0-or-later
// How the due times of a return were reckoned, as a document.
#pragma once

#include "core/desk/views.h"

namespace rd
{
/// {"number","promised_by","waiting_since","tasks":[{"step","exception","opened_at","expected_days","limit_minutes","opening_hours","rules","due_at",
/// "overdue","closed_at","stretches":[{"kind","from","to","minutes","name"}],"years_not_covered":[2027]}]}; whole minutes,
/// rounded down.
[[nodiscard]] QJsonObject dueTimesToJson(const ReturnView &view);
}
