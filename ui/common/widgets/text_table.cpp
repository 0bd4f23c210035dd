// SPDX-License-Identifier: GPL-3.0-or-later
// From rows of texts to a view with its columns.
#include "ui/common/widgets/text_table.h"

#include "ui/common/widgets/desk_table.h"
#include "ui/common/widgets/text_table_model.h"

#include <algorithm>

namespace rd::ui
{
namespace
{
QString sampleOf(const TextTable &table, int column)
{
    const auto isAmong = [column](const std::vector<int> &columns) {
        return std::find(columns.begin(), columns.end(), column) != columns.end();
    };
    return isAmong(table.figures) ? QStringLiteral("888,888.88")
           : isAmong(table.wide)  ? QStringLiteral("138****8000 · 139****9000 · 137****7000 · 136****6000")
                                  : QStringLiteral("R-20261122-0007");
}
}

DeskTable *makeTextTable(const QString &name, TextTableModel *&model)
{
    auto *table = new DeskTable(name);
    table->setObjectName(name);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    model = new TextTableModel(table);
    table->setModel(model);
    return table;
}

void showTable(DeskTable &view, TextTableModel &model, const TextTable &table, int stretched)
{
    model.setFigures(table.figures);
    model.setContent(table.header, table.rows);
    std::vector<TableColumn> columns;
    for (int i = 0; i < static_cast<int>(table.header.size()); ++i) {
        columns.push_back({QString::number(i), sampleOf(table, i), false, i == stretched});
    }
    view.setColumns(columns);
}
}
