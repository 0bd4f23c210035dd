// SPDX-License-Identifier: GPL-3.0-or-later
// The table of wordings in English, the source language. The first entry whose kind and placeholders fit is used.
#pragma once

#include "core/base/error.h"

#include <span>

namespace rd::ui
{
/// Texts hold {key} for a value of the details; an entry fits only when all its keys are there.
struct ErrorWording {
    ErrorCode code;
    const char *kind; ///< details.problem or .reason must be this, or details must hold this key; empty: any
    const char *what;
    const char *why;
    const char *wayOn;
};

/// Looked at before the others.
[[nodiscard]] std::span<const ErrorWording> photoWordings();
[[nodiscard]] std::span<const ErrorWording> messageWordings();
[[nodiscard]] std::span<const ErrorWording> workWordings();
[[nodiscard]] std::span<const ErrorWording> exceptionWordings();
[[nodiscard]] std::span<const ErrorWording> articleWordings();
[[nodiscard]] std::span<const ErrorWording> ruleWordings();
[[nodiscard]] std::span<const ErrorWording> outstandingWordings();
[[nodiscard]] std::span<const ErrorWording> worldWordings();
[[nodiscard]] std::span<const ErrorWording> inputWordings();
}
