// SPDX-License-Identifier: GPL-3.0-or-later
// Refusals of the core in words: what, why with the numbers, and the way on.
#pragma once

#include "core/base/error.h"
#include "ui/common/desk/formatter.h"

#include <QString>

namespace rd::ui
{
struct ErrorText {
    QString what;  ///< first clause, bold: "At most 1 more can come back"
    QString why;   ///< the numbers: "sold 2, returned 1 (R-20261116-0003)"
    QString wayOn; ///< what to do next, may be empty
    /// What and why, without a stop at the end.
    [[nodiscard]] QString reason() const;
    /// Why and the way on: what stands after the bold clause.
    [[nodiscard]] QString rest() const;
    [[nodiscard]] QString sentence() const;
};

/// Words for every code; details fill the numbers.
[[nodiscard]] ErrorText errorText(const Error &error, const Formatter &format);
}
