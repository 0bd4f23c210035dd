// SPDX-License-Identifier: GPL-3.0-or-later
// Where the exceptions of a return stand, computed from what happened. Private to this room but for the questions.
#pragma once

#include "core/base/result.h"
#include "core/domain/rma.h"
#include "core/policy/policy.h"

namespace rd
{
/// What an exception waits for has happened, so that it closes by itself: the code of its outcome.
[[nodiscard]] std::optional<QLatin1String> solvedBy(const ReturnCase &returnCase, const ReturnException &exception);
/// After something was undone: nothing of what led to it is left.
[[nodiscard]] bool isUndone(const ReturnCase &returnCase, const ReturnException &exception);

/// Goods that the customer should have back lie here for longer than the rules say, and nobody was told since they do.
[[nodiscard]] bool isLeftUncollected(const ReturnCase &returnCase, UtcTime now, const Policy &policy);

/// Units to inspect of a line that were damaged in the store.
[[nodiscard]] Quantity damagedToInspect(const ReturnCase &returnCase, int line);

/// The open exception that is named, or the only one. not_found (`exception`); not_outstanding once it is closed or when there is
/// none; missing_field `exception` with the `numbers` when there are several.
[[nodiscard]] Result<ReturnException *> openException(ReturnCase &returnCase, std::optional<int> number);
}
