// SPDX-License-Identifier: GPL-3.0-or-later
// Settlements that wait to be paid, earliest due first.
#pragma once

#include "core/desk/views.h"
#include "ui/common/desk/formatter.h"

#include <QAbstractTableModel>

namespace rd::ui
{
class AppContext;

class DueModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Due, Customer, State, Asked, Allowed, Before, Left, Waits, Tender, ColumnCount };

    explicit DueModel(AppContext &context, QObject *parent = nullptr);
    void setRows(std::vector<RefundRow> rows);
    [[nodiscard]] const std::vector<RefundRow> &rows() const { return m_rows; }
    [[nodiscard]] int rowOf(const QString &number, int settlement) const;
    void refreshWords();
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textOf(const RefundRow &row, int column) const;
    [[nodiscard]] DueText dueOf(const RefundRow &row) const;
    AppContext &m_context;
    std::vector<RefundRow> m_rows;
};
}
