// SPDX-License-Identifier: GPL-3.0-or-later
// A table of figures: rows of ready texts with bars where a share stands.
#pragma once

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace rd::ui
{
struct FigureCell {
    QString text;
    std::optional<int> share = std::nullopt; ///< 0 to 1000: a bar
};

class ShareModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    /// The first column is text, the others are figures. A bold last row is the total.
    void setContent(QStringList header, std::vector<std::vector<FigureCell>> rows, bool hasTotal);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_header;
    std::vector<std::vector<FigureCell>> m_rows;
    bool m_hasTotal = false;
};
}
