// SPDX-License-Identifier: GPL-3.0-or-later
// The cells of what is due.
#include "ui/refunds/due/due_model.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/theme/mark.h"
#include "ui/common/widgets/row_delegate.h"
#include "ui/refunds/pane/refund_words.h"

namespace rd::ui
{
namespace
{
bool isAmount(int column)
{
    return column >= DueModel::Asked && column <= DueModel::Left;
}

Mark markOf(const RefundRow &row)
{
    return row.state == SettlementState::Due ? rd::ui::markOf(row.kind) : RefundWords::mark(row.state);
}

/// For the whole return: by other settlements, and of this one.
Money refundedBefore(const RefundRow &row)
{
    return row.before + row.allowed - row.left;
}
}

DueModel::DueModel(AppContext &context, QObject *parent) : QAbstractTableModel(parent), m_context(context) {}

void DueModel::setRows(std::vector<RefundRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int DueModel::rowOf(const QString &number, int settlement) const
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].number == number && m_rows[i].settlement == settlement) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

void DueModel::refreshWords()
{
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

int DueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

DueText DueModel::dueOf(const RefundRow &row) const
{
    return m_context.format().due(row.dueAt, m_context.now(), row.isDueSoon, false);
}

QString DueModel::textOf(const RefundRow &row, int column) const
{
    const Formatter &format = m_context.format();
    switch (column) {
    case Number:
        return row.number;
    case Due:
        return dueOf(row).text;
    case Customer:
        return row.customerName;
    case State:
        return RefundWords::state(row.state, row.kind, format);
    case Asked:
        return format.amount(row.asked);
    case Allowed:
        return format.amount(row.allowed);
    case Before:
        return format.amount(refundedBefore(row));
    case Left:
        return format.amount(row.left);
    case Waits:
        return format.duration(m_context.now().ms() - row.acceptedAt.ms());
    case Tender: {
        QStringList names;
        for (const QString &tender : row.tenders) {
            names.append(format.tender(tender));
        }
        return names.join(QStringLiteral(" + "));
    }
    default:
        return {};
    }
}

QVariant DueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const RefundRow &row = m_rows[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return textOf(row, column);
    case Qt::ToolTipRole:
        return column == Due ? dueOf(row).tooltip : textOf(row, column);
    case Qt::TextAlignmentRole:
        return isAmount(column) ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case MarkRole:
        return column == State ? QVariant(static_cast<int>(markOf(row))) : QVariant();
    case ToneRole:
        return column == Due ? QVariant(static_cast<int>(dueOf(row).tone)) : QVariant();
    case BoldRole:
        return column == Allowed;
    case MutedRole:
        return column == Asked || column == Waits || (column == Before && refundedBefore(row).isZero());
    default:
        return {};
    }
}

QVariant DueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return isAmount(section) ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const QString sign = m_context.format().currencySign();
    switch (section) {
    case Number:
        return tr("Return");
    case Due:
        return tr("Due");
    case Customer:
        return tr("Customer");
    case State:
        return tr("Step");
    case Asked:
        return tr("Asked %1").arg(sign);
    case Allowed:
        return tr("Allowed %1").arg(sign);
    case Before:
        return tr("Before %1").arg(sign);
    case Left:
        return tr("Left %1").arg(sign);
    case Waits:
        return tr("Accepted for");
    case Tender:
        return tr("Paid with");
    default:
        return {};
    }
}
}
