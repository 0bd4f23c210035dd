// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of the list, and reading on.
#include "ui/returns/list/return_list_model.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/desk/settling.h"
#include "ui/common/theme/mark.h"
#include "ui/common/widgets/row_delegate.h"

#include <algorithm>

namespace rd::ui
{
namespace
{
constexpr int kPage = 200;

Mark markOfRow(const ReturnRow &row)
{
    return row.step == Step::Settle ? markOf(row.settles)
           : row.step               ? markOf(*row.step)
                                    : markOf(row.outcome.value_or(Outcome::Settled));
}

DueText dueOf(const ReturnRow &row, const Formatter &format, UtcTime now)
{
    return row.dueAt ? format.due(*row.dueAt, now, row.isDueSoon, row.isWaiting) : DueText();
}
}

ReturnListModel::ReturnListModel(AppContext &context, QObject *parent) : QAbstractTableModel(parent), m_context(context)
{
}

void ReturnListModel::read(const ListQuery &query)
{
    m_query = query;
    m_query.limit = std::max(kPage, static_cast<int>(m_rows.size()));
    auto page = m_context.desk().listReturns(m_query);
    beginResetModel();
    m_problem = page ? std::nullopt : std::optional(page.error());
    m_rows = page ? std::move(page->rows) : std::vector<ReturnRow>();
    m_next = page ? page->next : QString();
    endResetModel();
    m_query.limit = kPage;
}

const ReturnRow *ReturnListModel::row(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

int ReturnListModel::rowOf(const QString &number) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&number](const ReturnRow &row) { return row.number == number; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void ReturnListModel::refreshTimes()
{
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, Due), index(rowCount() - 1, Due));
    }
}

int ReturnListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReturnListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReturnListModel::data(const QModelIndex &index, int role) const
{
    const ReturnRow *found = row(index.row());
    if (found == nullptr) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(*found, index.column());
    case Qt::ToolTipRole:
        return tooltip(*found, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == QuantityColumn || index.column() == Amount
                   ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                   : QVariant();
    case MarkRole:
        return index.column() == StepColumn ? QVariant(static_cast<int>(markOfRow(*found))) : QVariant();
    case ToneRole:
        return index.column() == Due && found->dueAt
                   ? QVariant(static_cast<int>(dueOf(*found, m_context.format(), m_context.now()).tone))
                   : QVariant();
    default:
        return {};
    }
}

QString ReturnListModel::text(const ReturnRow &row, int column) const
{
    const Formatter &format = m_context.format();
    switch (column) {
    case Number:
        return row.number;
    case StepColumn:
        return stateText(row, m_context.format());
    case Due:
        return row.dueAt ? dueOf(row, format, m_context.now()).text
                         : format.when(row.lastEventAt.value_or(row.openedAt), m_context.now());
    case CustomerColumn:
        return row.customerName.isEmpty() ? format.maskedPhone(row.customerPhone) : row.customerName;
    case Goods:
        return row.moreLines > 0 ? tr("%1 + %2 more").arg(row.goods).arg(row.moreLines) : row.goods;
    case QuantityColumn:
        return format.quantity(row.quantity, row.unit);
    case Amount:
        return format.amount(row.amount);
    case OwnerColumn:
        return !row.ownerName.isEmpty() ? row.ownerName : row.ownerRole ? format.role(*row.ownerRole) : QString();
    case ReasonColumn:
        return format.reason(row.reason);
    case Opened:
        return format.when(row.openedAt, m_context.now());
    default:
        return {};
    }
}

QString ReturnListModel::tooltip(const ReturnRow &row, int column) const
{
    const Formatter &format = m_context.format();
    switch (column) {
    case Due:
        return row.dueAt ? dueOf(row, format, m_context.now()).tooltip : QString();
    case Opened:
        return format.dateTime(row.openedAt);
    case Goods:
    case CustomerColumn:
        return text(row, column);
    default:
        return {};
    }
}

QVariant ReturnListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && (section == QuantityColumn || section == Amount)) {
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Number:
        return tr("Return");
    case StepColumn:
        return tr("Step");
    case Due:
        return tr("Due");
    case CustomerColumn:
        return tr("Customer");
    case Goods:
        return tr("Goods");
    case QuantityColumn:
        return tr("Qty");
    case Amount:
        return tr("Amount %1").arg(m_context.format().currencySign());
    case OwnerColumn:
        return tr("Owner");
    case ReasonColumn:
        return tr("Reason");
    case Opened:
        return tr("Logged");
    default:
        return {};
    }
}

bool ReturnListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_next.isEmpty();
}

void ReturnListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent)) {
        return;
    }
    ListQuery query = m_query;
    query.after = m_next;
    auto page = m_context.desk().listReturns(query);
    if (!page) {
        m_problem = page.error();
        m_next.clear();
        return;
    }
    m_next = page->next;
    if (page->rows.empty()) {
        return;
    }
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(page->rows.size()) - 1);
    m_rows.insert(m_rows.end(), page->rows.begin(), page->rows.end());
    endInsertRows();
}
}
