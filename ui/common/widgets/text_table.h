// SPDX-License-Identifier: GPL-3.0-or-later
// A list of texts as rows, and how it is shown.
#pragma once

#include <QStringList>

#include <vector>

namespace rd::ui
{
class DeskTable;
class TextTableModel;

/// A header with its rows, which columns are figures, and which hold long texts.
struct TextTable {
    QStringList header;
    std::vector<QStringList> rows;
    std::vector<int> figures;
    std::vector<int> wide = {};
};

/// An empty view of one row at a time, with its model; `name` is the object's, too.
[[nodiscard]] DeskTable *makeTextTable(const QString &name, TextTableModel *&model);
/// Fills the view; the column `stretched` takes what the others leave.
void showTable(DeskTable &view, TextTableModel &model, const TextTable &table, int stretched);
}
