// SPDX-License-Identifier: GPL-3.0-or-later
// Who has how much on the table: late, due today, the rest.
#pragma once

#include "ui/overdue/overdue_groups.h"

#include <QWidget>

class QPainter;

namespace rd::ui
{
class LoadBars final : public QWidget
{
    Q_OBJECT

public:
    explicit LoadBars(QWidget *parent = nullptr);
    void setLoads(std::vector<Load> loads);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintLoad(QPainter &painter, const Load &load, int most, int top) const;
    /// As much as the longest of them needs and the bars can spare.
    [[nodiscard]] int stepsRoom() const;
    std::vector<Load> m_loads;
};
}
