// SPDX-License-Identifier: GPL-3.0-or-later
// Groups and rows as cells.
#include "ui/overdue/overdue_model.h"

#include "ui/common/widgets/row_delegate.h"

namespace rd::ui
{
namespace
{
bool isRight(int column)
{
    return column == OverdueModel::Amount || column == OverdueModel::Chasers;
}
}

void OverdueModel::setGroups(std::vector<WorkGroup> groups, const Formatter &format, UtcTime now)
{
    beginResetModel();
    m_groups = std::move(groups);
    m_format = format;
    m_now = now;
    flatten();
    endResetModel();
}

void OverdueModel::flatten()
{
    m_entries.clear();
    for (size_t i = 0; i < m_groups.size(); ++i) {
        m_entries.push_back({i, std::nullopt});
        if (m_closed.contains(m_groups[i].key)) {
            continue;
        }
        for (size_t row = 0; row < m_groups[i].rows.size(); ++row) {
            m_entries.push_back({i, row});
        }
    }
}

void OverdueModel::toggle(int row)
{
    if (row < 0 || row >= rowCount() || m_entries[static_cast<size_t>(row)].row) {
        return;
    }
    const QString key = m_groups[m_entries[static_cast<size_t>(row)].group].key;
    beginResetModel();
    if (!m_closed.remove(key)) {
        m_closed.insert(key);
    }
    flatten();
    endResetModel();
}

const ReturnRow *OverdueModel::returnAt(int row) const
{
    if (row < 0 || row >= rowCount()) {
        return nullptr;
    }
    const Entry &entry = m_entries[static_cast<size_t>(row)];
    return entry.row ? &m_groups[entry.group].rows[*entry.row] : nullptr;
}

int OverdueModel::rowOf(const QString &number) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const ReturnRow *each = returnAt(row);
        if (each != nullptr && each->number == number) {
            return row;
        }
    }
    return -1;
}

int OverdueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int OverdueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Count;
}

QString OverdueModel::groupTitle(const WorkGroup &group) const
{
    return tr("%1 · %2").arg(group.title, QLocale().toString(static_cast<int>(group.rows.size())));
}

QVariant OverdueModel::groupData(const Entry &entry, int column, int role) const
{
    const WorkGroup &group = m_groups[entry.group];
    switch (role) {
    case Qt::DisplayRole:
        return column == 0 ? QVariant(groupTitle(group)) : QVariant();
    case GroupRole:
    case BoldRole:
        return true;
    case OpenGroupRole:
        return !m_closed.contains(group.key);
    default:
        return {};
    }
}

QString OverdueModel::textOf(const ReturnRow &row, int column) const
{
    switch (column) {
    case Number:
        return row.number;
    case Late:
        return row.dueAt ? m_format->due(*row.dueAt, m_now, row.isDueSoon, row.isWaiting).text : QString();
    case Customer:
        return row.customerName;
    case Goods:
        return row.moreLines > 0 ? tr("%1 and %2 more").arg(row.goods, QLocale().toString(row.moreLines)) : row.goods;
    case Amount:
        return m_format->amount(row.amount);
    case Owner:
        return ownerOf(row, *m_format);
    case Chasers:
        return QLocale().toString(row.chasers);
    default:
        return row.lastEventAt ? m_format->when(*row.lastEventAt, m_now) : QString();
    }
}

QVariant OverdueModel::data(const QModelIndex &index, int role) const
{
    const Entry &entry = m_entries.at(static_cast<size_t>(index.row()));
    if (!entry.row) {
        return groupData(entry, index.column(), role);
    }
    const ReturnRow &row = m_groups[entry.group].rows[*entry.row];
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Late && row.dueAt
                   ? m_format->due(*row.dueAt, m_now, row.isDueSoon, row.isWaiting).tooltip
                   : textOf(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            static_cast<int>((isRight(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case ToneRole:
        return index.column() == Late && row.dueAt
                   ? QVariant(static_cast<int>(m_format->due(*row.dueAt, m_now, row.isDueSoon, row.isWaiting).tone))
                   : QVariant();
    case BoldRole:
        return index.column() == Chasers && row.chasers > 0;
    default:
        return {};
    }
}

QVariant OverdueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(
            static_cast<int>((isRight(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const QString sign = m_format ? m_format->currencySign() : QString();
    const QStringList titles = {tr("Return"), tr("How late"), tr("Customer"),  tr("Goods"), tr("Amount %1").arg(sign),
                                tr("Owner"),  tr("Chased"),   tr("Last entry")};
    return titles.value(section);
}
}
