// SPDX-License-Identifier: GPL-3.0-or-later
// Our returns beside the till's, as rows of texts.
#pragma once

#include "core/desk/views.h"
#include "ui/common/desk/formatter.h"
#include "ui/common/widgets/figure_strip.h"
#include "ui/common/widgets/text_table.h"

namespace rd::ui
{
[[nodiscard]] std::vector<Figure> tillFigures(const TillDifferences &differences, const Formatter &format);
[[nodiscard]] TextTable openTable(const TillDifferences &differences, const Formatter &format);
[[nodiscard]] TextTable notInTillTable(const TillDifferences &differences, const Formatter &format);
[[nodiscard]] TextTable notOursTable(const TillDifferences &differences, const Formatter &format);
/// Goods given without a receipt of the till, then those that have one.
[[nodiscard]] TextTable givenTable(const TillDifferences &differences, const Formatter &format);
[[nodiscard]] TextTable postedTable(const TillDifferences &differences, const Formatter &format);
}
