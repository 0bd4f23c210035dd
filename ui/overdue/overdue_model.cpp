// SPDX-License-Identifier: GPL-3.0-or-later
// Groups and rows as cells.
#include "ui/overdue/overdue_model.h"

#include "ui/common/widgets/row_delegate.h"

#include <algorithm>

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

bool OverdueModel::toggle(int row)
{
    if (row < 0 || row >= rowCount() || m_entries[static_cast<size_t>(row)].row) {
        return false;
    }
    const QString key = m_groups[m_entries[static_cast<size_t>(row)].group].key;
    setOpen(key, m_closed.contains(key));
    return true;
}

void OverdueModel::setOpen(const QString &group, bool isOpen)
{
    beginResetModel();
    if (isOpen) {
        m_closed.remove(group);
    } else {
        m_closed.insert(group);
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

int OverdueModel::rowOf(const TaskOfReturn &task) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const ReturnRow *each = returnAt(row);
        if (each != nullptr && TaskOfReturn::of(*each) == task) {
            return row;
        }
    }
    return -1;
}

int OverdueModel::firstReturn() const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [](const Entry &entry) { return entry.row.has_value(); });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

int OverdueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int OverdueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Count;
}

QVariant OverdueModel::groupData(const Entry &entry, int column, int role) const
{
    const WorkGroup &group = m_groups[entry.group];
    switch (role) {
    case Qt::DisplayRole:
        return column == 0 ? QVariant(group.title) : QVariant();
    case Qt::AccessibleTextRole:
        return QString(group.title + QStringLiteral(", ") + group.note);
    case MarkRole:
        return group.step ? QVariant(static_cast<int>(markOf(*group.step))) : QVariant();
    case ToneRole:
        return static_cast<int>(group.tone);
    case SecondLineRole:
        return group.note;
    case GroupRole:
        return true;
    case OpenGroupRole:
        return !m_closed.contains(group.key);
    default:
        return {};
    }
}

/// A late row says how late to the minute; the others when they are due.
DueText OverdueModel::dueOf(const ReturnRow &row) const
{
    if (!row.dueAt) {
        return {};
    }
    DueText due = m_format->due(*row.dueAt, m_now, row.isDueSoon, row.isWaiting);
    if (due.tone == DueText::Tone::Late) {
        due.text = m_format->duration(m_now.ms() - row.dueAt->ms());
    }
    return due;
}

QString OverdueModel::goodsOf(const ReturnRow &row) const
{
    if (row.moreLines > 0) {
        return tr("%1 and %2 more").arg(row.goods, QLocale().toString(row.moreLines));
    }
    if (!row.unit.isEmpty()) {
        return row.goods + QLatin1Char(' ') + m_format->quantity(row.quantity, row.unit);
    }
    return row.quantity == Quantity::units(1)
               ? row.goods
               : QString(row.goods + QStringLiteral(" ×") + m_format->quantity(row.quantity));
}

QString OverdueModel::textOf(const ReturnRow &row, int column) const
{
    switch (column) {
    case Number:
        return row.number;
    case Late:
        return dueOf(row).text;
    case Customer:
        return row.customerName;
    case Goods:
        return goodsOf(row);
    case Amount:
        return m_format->amount(row.amount);
    case Owner:
        return ownerOf(row, *m_format);
    case Chasers:
        return QLocale().toString(row.chasers);
    default:
        return row.lastContactAt ? m_format->when(*row.lastContactAt, m_now) : QStringLiteral("–");
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
        return index.column() == Late ? dueOf(row).tooltip : textOf(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            static_cast<int>((isRight(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case ToneRole:
        return index.column() == Late ? QVariant(static_cast<int>(dueOf(row).tone)) : QVariant();
    case BoldRole:
        return index.column() == Chasers && row.chasers > 0;
    case MutedRole:
        return index.column() == LastEvent || (index.column() == Chasers && row.chasers == 0);
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
    const QStringList titles = {tr("Return"), tr("How late"), tr("Customer"), tr("Goods"), tr("Amount %1").arg(sign),
                                tr("Owner"),  tr("Chased"),   tr("Last word")};
    return titles.value(section);
}
}
