// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the list of returns; more pages are read while scrolling.
#pragma once

#include "core/desk/requests.h"
#include "core/desk/views.h"

#include <QAbstractTableModel>

namespace rd::ui
{
class AppContext;

class ReturnListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Number,
        StepColumn,
        Due,
        CustomerColumn,
        Goods,
        QuantityColumn,
        Amount,
        OwnerColumn,
        ReasonColumn,
        Opened,
        ColumnCount
    };

    explicit ReturnListModel(AppContext &context, QObject *parent = nullptr);

    /// Reads the first page; the rows shown before are replaced. Keeps as many rows as were read before.
    void read(const ListQuery &query);
    [[nodiscard]] const ReturnRow *row(int row) const;
    /// The row of a return, -1 when it is not among those read.
    [[nodiscard]] int rowOf(const QString &number) const;
    /// The refusal of the last read, when there was one.
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }
    /// Times that depend on now changed.
    void refreshTimes();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    [[nodiscard]] QString text(const ReturnRow &row, int column) const;
    [[nodiscard]] QString tooltip(const ReturnRow &row, int column) const;

    AppContext &m_context;
    ListQuery m_query;
    std::vector<ReturnRow> m_rows;
    QString m_next;
    std::optional<Error> m_problem;
};
}
