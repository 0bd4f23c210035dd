// SPDX-License-Identifier: GPL-3.0-or-later
// What waits at the bench, earliest due first.
#pragma once

#include "core/desk/views.h"

#include <QAbstractListModel>

namespace rd::ui
{
class AppContext;

/// Two lines each: number and due time, goods and how many for what reason.
class QueueModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DueWordsRole = Qt::UserRole + 1, DueToneRole, GoodsRole, QuantityRole };

    explicit QueueModel(AppContext &context, QObject *parent = nullptr);
    void setRows(std::vector<ReturnRow> rows);
    [[nodiscard]] const std::vector<ReturnRow> &rows() const { return m_rows; }
    [[nodiscard]] int rowOf(const QString &number) const;
    /// Times and words are computed while painting; tells the view to paint again.
    void refreshWords();
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString goodsOf(const ReturnRow &row) const;
    AppContext &m_context;
    std::vector<ReturnRow> m_rows;
};
}
