// SPDX-License-Identifier: GPL-3.0-or-later
// Payouts of a day, the latest first.
#pragma once

#include "core/desk/views.h"

#include <QAbstractTableModel>

namespace rd::ui
{
class AppContext;

class PayoutModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Voucher, At, Number, Customer, Tender, Amount, State, Remark, ColumnCount };

    explicit PayoutModel(AppContext &context, QObject *parent = nullptr);
    void setRows(std::vector<PayoutRow> rows);
    [[nodiscard]] const std::vector<PayoutRow> &rows() const { return m_rows; }
    void refreshWords();
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textOf(const PayoutRow &row, int column) const;
    [[nodiscard]] QString remarkOf(const PayoutRow &row) const;
    AppContext &m_context;
    std::vector<PayoutRow> m_rows;
};
}
