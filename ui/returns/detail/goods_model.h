// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of a return: asked, came, accepted, and what they bring.
#pragma once

#include "core/desk/views.h"

#include <QAbstractTableModel>

namespace rd::ui
{
class AppContext;

class GoodsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Goods, Asked, Came, Accepted, Refund, ColumnCount };

    explicit GoodsModel(AppContext &context, QObject *parent = nullptr);
    void show(const ReturnView &view);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const ReturnLine &line, Money entitled, int column) const;
    [[nodiscard]] QString secondLine(const ReturnLine &line) const;

    AppContext &m_context;
    std::vector<ReturnLine> m_lines;
    std::vector<Money> m_entitled;
};
}
