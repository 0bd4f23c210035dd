// SPDX-License-Identifier: GPL-3.0-or-later
// Flags on customers in words.
#pragma once

#include "core/domain/rma.h"
#include "ui/common/desk/formatter.h"

#include <QString>

#include <optional>

namespace rd::ui
{
/// "Flagged customer until 2026-12-31: swapped labels", without a last day where there is none.
[[nodiscard]] QString flagText(const QString &reason, std::optional<BusinessDate> until, const Formatter &format);
/// The flags that a verdict counted; empty without one.
[[nodiscard]] QString flagText(const Verdict &verdict, const Formatter &format);
}
