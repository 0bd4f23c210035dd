// SPDX-License-Identifier: GPL-3.0-or-later
// Horizontal bars with the figure at the end of each.
#pragma once

#include <QWidget>

#include <vector>

namespace rd::ui
{
struct NamedCount {
    QString name;
    qint64 count = 0;
    QString text; ///< the figure as it is written
};

class ReasonChart final : public QWidget
{
    Q_OBJECT

public:
    explicit ReasonChart(QWidget *parent = nullptr);
    void setCounts(std::vector<NamedCount> counts);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<NamedCount> m_counts;
};
}
