// SPDX-License-Identifier: GPL-3.0-or-later
// The table of wordings. The first entry of a code whose kind and placeholders fit an error is used.
#pragma once

#include "app/cli/text/language.h"
#include "core/base/error.h"

#include <span>

namespace rd::cli
{
struct ErrorWording {
    ErrorCode code;
    const char *kind; ///< details.problem or details.reason must be this; empty: any
    Text text;        ///< {key} stands for a value of the details, which must be there
};

/// What cannot be taken back or changed; looked at before the ways.
[[nodiscard]] std::span<const ErrorWording> backWordings();
/// Refusals on the way to other ends than a refund; looked at before the general ones.
[[nodiscard]] std::span<const ErrorWording> wayWordings();
/// Refusals about exceptions and goods taken over; looked at before those.
[[nodiscard]] std::span<const ErrorWording> exceptionWordings();
/// Messages to customers; looked at first.
[[nodiscard]] std::span<const ErrorWording> messageWordings();
/// Pictures of goods; looked at before those.
[[nodiscard]] std::span<const ErrorWording> photoWordings();
/// Who owes a task, and until when; looked at before those, too.
[[nodiscard]] std::span<const ErrorWording> workWordings();
/// Parcels and the till; looked at before the ways.
[[nodiscard]] std::span<const ErrorWording> tillWordings();
/// Articles of the list and serial numbers; looked at before the general ones, too.
[[nodiscard]] std::span<const ErrorWording> articleWordings();
/// Refusals by the rules of the store.
[[nodiscard]] std::span<const ErrorWording> ruleWordings();
/// People, the file and the world.
[[nodiscard]] std::span<const ErrorWording> worldWordings();
/// Wrong usage and sales files.
[[nodiscard]] std::span<const ErrorWording> inputWordings();
}
