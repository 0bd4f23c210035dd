// SPDX-License-Identifier: GPL-3.0-or-later
// Stacked bars of Qt Charts in the colours of the theme.
#include "ui/reports/day_chart.h"

#include "ui/common/theme/theme.h"

#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QEvent>
#include <QGraphicsLayout>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>

namespace rd::ui
{
namespace
{
constexpr int kGridLines = 3;
constexpr int kLabelEvery = 5;

void dressAxis(QAbstractAxis *axis)
{
    axis->setLabelsFont(Theme::current().font(TextUse::Caption));
    axis->setLabelsColor(tokens().muted);
    axis->setGridLineColor(tokens().border);
    axis->setLinePenColor(tokens().border);
}

QBarSet *barSet(const QColor &colour)
{
    auto *set = new QBarSet(QString());
    set->setColor(colour);
    set->setBorderColor(colour);
    return set;
}
}

DayChart::DayChart(QWidget *parent) : QChartView(new QChart, parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setMinimumHeight(px(100));
    setRenderHint(QPainter::Antialiasing, false);
    chart()->setMargins({0, 0, 0, 0});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setBackgroundRoundness(0);
    connect(&Theme::current(), &Theme::changed, this, &DayChart::draw);
}

void DayChart::setDays(const std::map<int, DayReturns> &days, int daysInMonth)
{
    m_days = days;
    m_daysInMonth = daysInMonth;
    draw();
}

void DayChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        speak();
    }
}

/// The figures in words, for who cannot see the bars.
void DayChart::speak()
{
    QStringList spoken;
    for (const auto &[day, counts] : m_days) {
        spoken.append(tr("Day %1: %2 returns, %3 of them late").arg(day).arg(counts.returns).arg(counts.late));
    }
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    setToolTip(spoken.join(QLatin1Char('\n')));
}

void DayChart::draw()
{
    QChart *chart = this->chart();
    chart->removeAllSeries();
    for (QAbstractAxis *axis : chart->axes()) {
        chart->removeAxis(axis);
        delete axis;
    }
    chart->setBackgroundBrush(tokens().surface);
    setBackgroundBrush(tokens().surface);
    QBarSet *late = barSet(tokens().chartLate);
    QBarSet *onTime = barSet(tokens().chartMain);
    qint64 highest = 1;
    for (int day = 1; day <= m_daysInMonth; ++day) {
        const auto found = m_days.find(day);
        const DayReturns counts = found == m_days.end() ? DayReturns() : found->second;
        late->append(static_cast<int>(counts.late));
        onTime->append(static_cast<int>(counts.returns - counts.late));
        highest = std::max(highest, counts.returns);
    }
    auto *series = new QStackedBarSeries(chart);
    series->append(late);
    series->append(onTime);
    series->setBarWidth(0.8);
    chart->addSeries(series);
    auto *days = new QCategoryAxis(chart);
    days->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    for (int day = 1; day <= m_daysInMonth; day += day == 1 ? kLabelEvery - 1 : kLabelEvery) {
        days->append(QString::number(day), day - 1);
    }
    days->setRange(-0.5, m_daysInMonth - 0.5);
    days->setGridLineVisible(false);
    auto *counts = new QValueAxis(chart);
    const qint64 step = (highest + kGridLines - 2) / (kGridLines - 1);
    counts->setRange(0, static_cast<int>(step * (kGridLines - 1)));
    counts->setTickCount(kGridLines);
    counts->setLabelFormat(QStringLiteral("%d"));
    for (QAbstractAxis *axis : std::initializer_list<QAbstractAxis *>{days, counts}) {
        dressAxis(axis);
    }
    counts->setLineVisible(false);
    chart->addAxis(days, Qt::AlignBottom);
    chart->addAxis(counts, Qt::AlignLeft);
    series->attachAxis(days);
    series->attachAxis(counts);
    chart->legend()->hide(); // stands in the head of the box
    speak();
}
}
