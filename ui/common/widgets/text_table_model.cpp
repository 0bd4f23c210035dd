// SPDX-License-Identifier: GPL-3.0-or-later
// Texts only.
#include "ui/common/widgets/text_table_model.h"

#include <algorithm>

namespace rd::ui
{
void TextTableModel::setContent(QStringList header, std::vector<QStringList> rows)
{
    beginResetModel();
    m_header = std::move(header);
    m_rows = std::move(rows);
    endResetModel();
}

int TextTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TextTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_header.size());
}

bool TextTableModel::isFigure(int column) const
{
    return std::find(m_figures.begin(), m_figures.end(), column) != m_figures.end();
}

QVariant TextTableModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::TextAlignmentRole && isFigure(index.column())) {
        return {Qt::AlignRight | Qt::AlignVCenter};
    }
    const bool isShown = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    return isShown ? QVariant(m_rows.at(static_cast<size_t>(index.row())).value(index.column())) : QVariant();
}

QVariant TextTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && isFigure(section)) {
        return {Qt::AlignRight | Qt::AlignVCenter};
    }
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(m_header.value(section)) : QVariant();
}
}
