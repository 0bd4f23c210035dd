// SPDX-License-Identifier: GPL-3.0-or-later
// Painted by hand: one colour, zero based, no axis.
#include "ui/reports/reason_chart.h"

#include "ui/common/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace rd::ui
{
namespace
{
constexpr int kRow = 24;
constexpr int kBar = 16;
constexpr int kNames = 128;
constexpr int kFigures = 90;
constexpr size_t kShown = 8;
}

ReasonChart::ReasonChart(QWidget *parent) : QWidget(parent)
{
    connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

void ReasonChart::setCounts(std::vector<NamedCount> counts)
{
    std::stable_sort(counts.begin(), counts.end(),
                     [](const NamedCount &a, const NamedCount &b) { return a.count > b.count; });
    if (counts.size() > kShown) {
        counts.resize(kShown);
    }
    m_counts = std::move(counts);
    QStringList spoken;
    for (const NamedCount &each : m_counts) {
        spoken.append(QString(each.name + QStringLiteral(": ") + each.text));
    }
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize ReasonChart::sizeHint() const
{
    return {px(320), px(kRow) * std::max(static_cast<int>(m_counts.size()), 1)};
}

void ReasonChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(Theme::current().font(TextUse::Body));
    const qint64 largest = m_counts.empty() ? 1 : std::max<qint64>(m_counts.front().count, 1);
    const int room = std::max(width() - px(kNames) - px(kFigures), px(20));
    int top = 0;
    for (const NamedCount &each : m_counts) {
        const QRect name(0, top, px(kNames) - px(10), px(kRow));
        painter.setPen(tokens().text);
        painter.drawText(name, Qt::AlignRight | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(each.name, Qt::ElideRight, name.width()));
        const int length = static_cast<int>(room * each.count / largest);
        const QRect bar(px(kNames), top + (px(kRow) - px(kBar)) / 2, length, px(kBar));
        painter.fillRect(bar, tokens().chartMain);
        painter.drawText(QRect(bar.right() + px(8), top, px(kFigures) - px(8), px(kRow)),
                         Qt::AlignLeft | Qt::AlignVCenter, each.text);
        top += px(kRow);
    }
}
}
