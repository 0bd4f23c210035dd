// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of texts under a header.
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace rd::ui
{
class TextTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    void setContent(QStringList header, std::vector<QStringList> rows);
    /// Columns of amounts and quantities stand at the right. Before the content is set.
    void setFigures(std::vector<int> columns) { m_figures = std::move(columns); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] bool isFigure(int column) const;

    QStringList m_header;
    std::vector<QStringList> m_rows;
    std::vector<int> m_figures;
};
}
