// SPDX-License-Identifier: GPL-3.0-or-later
// Returns logged per day of the month, and those of which a step was late.
#pragma once

#include "core/reports/summary.h"

#include <QChartView>

namespace rd::ui
{
class DayChart final : public QChartView
{
    Q_OBJECT

public:
    explicit DayChart(QWidget *parent = nullptr);
    void setDays(const std::map<int, DayReturns> &days, int daysInMonth);

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();
    void speak();

    std::map<int, DayReturns> m_days;
    int m_daysInMonth = 31;
};
}
