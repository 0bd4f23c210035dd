// SPDX-License-Identifier: GPL-3.0-or-later
// Where a return stands, computed from its quantities and settlements; nobody types a status.
#pragma once

#include "core/domain/rma.h"

#include <optional>

namespace rd
{
/// True when the step has something outstanding.
[[nodiscard]] bool isOutstanding(const ReturnCase &returnCase, Step step);
/// The earliest step with something outstanding; nothing when the return is finished.
[[nodiscard]] std::optional<Step> currentStep(const ReturnCase &returnCase);
/// How a finished return ended.
[[nodiscard]] Outcome outcomeOf(const ReturnCase &returnCase);
}
