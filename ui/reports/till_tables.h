// SPDX-License-Identifier: GPL-3.0-or-later
// Our returns beside the till's, as rows of texts.
#pragma once

#include "core/desk/views.h"
#include "ui/common/desk/formatter.h"
#include "ui/common/widgets/figure_strip.h"

#include <QStringList>

#include <vector>

namespace rd::ui
{
/// A header with its rows, and which columns are figures.
struct TillTable {
    QStringList header;
    std::vector<QStringList> rows;
    std::vector<int> figures;
};

[[nodiscard]] std::vector<Figure> tillFigures(const TillDifferences &differences, const Formatter &format);
[[nodiscard]] TillTable openTable(const TillDifferences &differences, const Formatter &format);
[[nodiscard]] TillTable notInTillTable(const TillDifferences &differences, const Formatter &format);
[[nodiscard]] TillTable notOursTable(const TillDifferences &differences, const Formatter &format);
/// Goods given without a receipt of the till, then those that have one.
[[nodiscard]] TillTable givenTable(const TillDifferences &differences, const Formatter &format);
[[nodiscard]] TillTable postedTable(const TillDifferences &differences, const Formatter &format);
}
