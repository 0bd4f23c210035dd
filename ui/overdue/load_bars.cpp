// SPDX-License-Identifier: GPL-3.0-or-later
// One row for each person, the figures at the right.
#include "ui/overdue/load_bars.h"

#include "ui/common/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace rd::ui
{
namespace
{
constexpr int kRow = 30;
constexpr int kBar = 13;
constexpr int kNames = 140;
constexpr int kFigures = 90;
constexpr size_t kShown = 5;
}

LoadBars::LoadBars(QWidget *parent) : QWidget(parent)
{
    connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void LoadBars::setLoads(std::vector<Load> loads)
{
    if (loads.size() > kShown) {
        loads.resize(kShown);
    }
    m_loads = std::move(loads);
    QStringList spoken;
    for (const Load &load : m_loads) {
        spoken.append(
            tr("%1: %2 late, %3 due today, %4 others").arg(load.name).arg(load.late).arg(load.dueToday).arg(load.rest));
    }
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    setToolTip(spoken.join(QLatin1Char('\n')));
    updateGeometry();
    update();
}

QSize LoadBars::sizeHint() const
{
    return {px(320), px(kRow) * std::max(static_cast<int>(m_loads.size()), 2)};
}

void LoadBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(Theme::current().font(TextUse::Body));
    int most = 1;
    for (const Load &load : m_loads) {
        most = std::max(most, load.total());
    }
    const int room = std::max(width() - px(kNames) - px(kFigures), px(20));
    int top = 0;
    for (const Load &load : m_loads) {
        painter.setPen(tokens().text);
        const QRect name(0, top, px(kNames) - px(8), px(kRow));
        painter.drawText(name, Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(load.name, Qt::ElideRight, name.width()));
        int left = px(kNames);
        for (const auto &[count, colour] : {std::pair(load.late, tokens().chartLate),
                                            {load.dueToday, tokens().chartDue},
                                            {load.rest, tokens().chartRest}}) {
            const int length = room * count / most;
            painter.fillRect(QRect(left, top + (px(kRow) - px(kBar)) / 2, std::max(length - px(2), 0), px(kBar)),
                             colour);
            left += length;
        }
        painter.drawText(QRect(width() - px(kFigures), top, px(kFigures), px(kRow)), Qt::AlignRight | Qt::AlignVCenter,
                         QStringLiteral("%1 / %2 / %3").arg(load.late).arg(load.dueToday).arg(load.rest));
        top += px(kRow);
    }
}
}
