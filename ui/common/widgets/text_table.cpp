// SPDX-License-Identifier: GPL-3.0-or-later
// From rows of texts to a view with its columns.
#include "ui/common/widgets/text_table.h"

#include "ui/common/widgets/desk_table.h"
#include "ui/common/widgets/text_table_model.h"

#include <algorithm>

namespace rd::ui
{
void showTable(DeskTable &view, TextTableModel &model, const TextTable &table, int stretched)
{
    model.setFigures(table.figures);
    model.setContent(table.header, table.rows);
    std::vector<TableColumn> columns;
    for (int i = 0; i < static_cast<int>(table.header.size()); ++i) {
        const bool isFigure = std::find(table.figures.begin(), table.figures.end(), i) != table.figures.end();
        columns.push_back({QString::number(i),
                           isFigure ? QStringLiteral("888,888.88") : QStringLiteral("R-20261122-0007"), false,
                           i == stretched});
    }
    view.setColumns(columns);
}
}
