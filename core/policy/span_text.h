// SPDX-License-Identifier: GPL-3.0-or-later
// Hours as they are written.
#pragma once

#include "core/policy/opening_hours.h"

#include <optional>

namespace rd
{
/// "09:00-12:00"; past midnight "18:00-02:00", to the end of the day "18:00-24:00".
[[nodiscard]] QString spanText(const OpenSpan &span);
/// Nothing for what is no span. One that ends before it begins ends on the next day.
[[nodiscard]] std::optional<OpenSpan> spanFrom(const QString &text);
/// Each begins once the one before it is over.
[[nodiscard]] bool areInOrder(const DaySpans &spans);
}
