// SPDX-License-Identifier: GPL-3.0-or-later
// Four figures about the work: late, due today, waiting for the customer, and what was on time this month.
#pragma once

#include <QWidget>

#include <array>

namespace rd::ui
{
class ElidedLabel;
class TextLabel;

struct WorkFigure {
    QString value;
    QString detail;
};

class WorkFigures final : public QWidget
{
    Q_OBJECT

public:
    enum Place { Late, DueToday, Waiting, OnTime };

    explicit WorkFigures(QWidget *parent = nullptr);
    void setFigure(Place place, const WorkFigure &figure);
    void retranslate();

private:
    struct Cell {
        ElidedLabel *caption;
        TextLabel *value;
        ElidedLabel *detail;
    };
    std::array<Cell, 4> m_cells;
};
}
