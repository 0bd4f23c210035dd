// SPDX-License-Identifier: GPL-3.0-or-later
// The cells of the day's payouts.
#include "ui/refunds/today/payout_model.h"

#include "core/domain/means.h"
#include "ui/common/desk/app_context.h"
#include "ui/common/theme/icons.h"
#include "ui/common/theme/mark.h"
#include "ui/common/widgets/row_delegate.h"

#include <algorithm>

namespace rd::ui
{
namespace
{
/// What still has to be done looks like a link, what failed like a failure.
Ink inkOf(PayoutState state)
{
    switch (state) {
    case PayoutState::Sent:
        return Ink::Accent;
    case PayoutState::Failed:
        return Ink::Danger;
    case PayoutState::Confirmed:
        return Ink::Muted;
    }
    return Ink::Muted;
}
}

PayoutModel::PayoutModel(AppContext &context, QObject *parent) : QAbstractTableModel(parent), m_context(context) {}

void PayoutModel::setRows(std::vector<PayoutRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    std::reverse(m_rows.begin(), m_rows.end());
    endResetModel();
}

void PayoutModel::refreshWords()
{
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

int PayoutModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PayoutModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString PayoutModel::remarkOf(const PayoutRow &row) const
{
    switch (row.state) {
    case PayoutState::Sent:
        return row.tender == kReshipMeans ? tr("Delivered or lost?") : tr("Confirm or fail");
    case PayoutState::Failed:
        return row.failReason;
    case PayoutState::Confirmed:
        return (isMoney(row.tender) ? tr("paid by %1") : tr("given by %1")).arg(row.byName);
    }
    return {};
}

QString PayoutModel::textOf(const PayoutRow &row, int column) const
{
    const Formatter &format = m_context.format();
    switch (column) {
    case Voucher:
        return row.voucher;
    case At:
        return format.clock(row.at);
    case Number:
        return row.number;
    case Customer:
        return row.customerName;
    case Tender:
        return format.tender(row.tender);
    case Amount:
        return format.amount(row.amount);
    case State:
        return format.payoutState(row.state, row.tender);
    case Remark:
        return remarkOf(row);
    default:
        return {};
    }
}

QVariant PayoutModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const PayoutRow &row = m_rows[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return textOf(row, column);
    case Qt::ToolTipRole:
        return column == Tender && !row.reference.isEmpty() ? row.reference : textOf(row, column);
    case Qt::TextAlignmentRole:
        return column == Amount ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case MarkRole:
        return column == State ? QVariant(static_cast<int>(markOf(row.state))) : QVariant();
    case InkRole:
        return column == Remark ? QVariant(static_cast<int>(inkOf(row.state))) : QVariant();
    case MutedRole:
        return column == At;
    default:
        return {};
    }
}

QVariant PayoutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return section == Amount ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Voucher:
        return tr("Voucher");
    case At:
        return tr("At");
    case Number:
        return tr("Return");
    case Customer:
        return tr("Customer");
    case Tender:
        return tr("Tender");
    case Amount:
        return tr("Amount %1").arg(m_context.format().currencySign());
    case State:
        return tr("State");
    case Remark:
        return tr("Remark");
    default:
        return {};
    }
}
}
