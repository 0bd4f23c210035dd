// SPDX-License-Identifier: GPL-3.0-or-later
// Texts and bars.
#include "ui/reports/share_model.h"

#include "ui/common/widgets/row_delegate.h"

namespace rd::ui
{
namespace
{
QVariant alignmentOf(int column)
{
    return QVariant::fromValue(static_cast<int>((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
}
}

void ShareModel::setContent(QStringList header, std::vector<std::vector<FigureCell>> rows, bool hasTotal)
{
    beginResetModel();
    m_header = std::move(header);
    m_rows = std::move(rows);
    m_hasTotal = hasTotal;
    endResetModel();
}

int ShareModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ShareModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_header.size());
}

QVariant ShareModel::data(const QModelIndex &index, int role) const
{
    const auto &row = m_rows.at(static_cast<size_t>(index.row()));
    if (static_cast<size_t>(index.column()) >= row.size()) {
        return {};
    }
    const FigureCell &cell = row[static_cast<size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    case ShareRole:
        return cell.share ? QVariant(*cell.share) : QVariant();
    case BoldRole:
        return m_hasTotal && index.row() == rowCount() - 1;
    default:
        return {};
    }
}

QVariant ShareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= m_header.size()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return m_header.at(section);
    case Qt::AccessibleTextRole: // a column of bars has no title: the next one gives their figures
        return m_header.at(section).isEmpty() ? m_header.value(section + 1) : m_header.at(section);
    case Qt::TextAlignmentRole:
        return alignmentOf(section);
    default:
        return {};
    }
}
}
