// SPDX-License-Identifier: GPL-3.0-or-later
// A list of texts as rows, and how it is shown.
#pragma once

#include <QStringList>

#include <vector>

namespace rd::ui
{
class DeskTable;
class TextTableModel;

/// A header with its rows, and which columns are figures.
struct TextTable {
    QStringList header;
    std::vector<QStringList> rows;
    std::vector<int> figures;
};

/// Fills the view; the column `stretched` takes what the others leave.
void showTable(DeskTable &view, TextTableModel &model, const TextTable &table, int stretched);
}
