// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of the queue as words.
#include "ui/inspection/queue/queue_model.h"

#include "ui/common/desk/app_context.h"

namespace rd::ui
{
QueueModel::QueueModel(AppContext &context, QObject *parent) : QAbstractListModel(parent), m_context(context) {}

void QueueModel::setRows(std::vector<ReturnRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int QueueModel::rowOf(const QString &number) const
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].number == number) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

void QueueModel::refreshWords()
{
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString QueueModel::goodsOf(const ReturnRow &row) const
{
    //: The first article of a return and how many lines there are in all
    return row.moreLines == 0 ? row.goods : tr("%1 (%n lines)", nullptr, row.moreLines + 1).arg(row.goods);
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ReturnRow &row = m_rows[static_cast<std::size_t>(index.row())];
    const Formatter &format = m_context.format();
    const DueText due = row.dueAt ? format.due(*row.dueAt, m_context.now(), row.isDueSoon, row.isWaiting) : DueText();
    const QString quantity = QString(format.quantity(row.quantity, row.unit) + QStringLiteral(" · ")
                                     + format.reason(row.reason));
    switch (role) {
    case Qt::DisplayRole:
        return row.number;
    case Qt::ToolTipRole:
        return due.tooltip;
    case Qt::AccessibleTextRole:
        return QStringList{row.number, goodsOf(row), quantity, due.text}.join(QStringLiteral(", "));
    case DueWordsRole:
        return due.text;
    case DueToneRole:
        return static_cast<int>(due.tone);
    case GoodsRole:
        return goodsOf(row);
    case QuantityRole:
        return quantity;
    default:
        return {};
    }
}
}
