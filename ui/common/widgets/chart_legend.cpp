// SPDX-License-Identifier: GPL-3.0-or-later
// Painting of the legend.
#include "ui/common/widgets/chart_legend.h"

#include "ui/common/theme/theme.h"

#include <QPainter>

namespace rd::ui
{
namespace
{
constexpr int kSquare = 9;
constexpr int kGap = 6;
constexpr int kBetween = 12;

QFontMetrics metrics()
{
    return QFontMetrics(Theme::current().font(TextUse::Caption));
}
}

QColor colourOf(ChartInk ink)
{
    switch (ink) {
    case ChartInk::Main:
        return tokens().chartMain;
    case ChartInk::Late:
        return tokens().chartLate;
    case ChartInk::Due:
        return tokens().chartDue;
    case ChartInk::Rest:
        return tokens().chartRest;
    }
    return {};
}

ChartLegend::ChartLegend(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ChartLegend::setEntries(std::vector<Entry> entries)
{
    m_entries = std::move(entries);
    QStringList words;
    for (const Entry &entry : m_entries) {
        words.append(entry.word);
    }
    setAccessibleName(words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize ChartLegend::sizeHint() const
{
    int width = 0;
    for (const Entry &entry : m_entries) {
        width += (width > 0 ? px(kBetween) : 0) + px(kSquare) + px(kGap) + metrics().horizontalAdvance(entry.word);
    }
    return {width + 1, metrics().height()};
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(Theme::current().font(TextUse::Caption));
    int left = 0;
    for (const Entry &entry : m_entries) {
        painter.fillRect(left, (height() - px(kSquare)) / 2, px(kSquare), px(kSquare), colourOf(entry.ink));
        left += px(kSquare) + px(kGap);
        painter.setPen(tokens().muted);
        const int width = metrics().horizontalAdvance(entry.word);
        painter.drawText(QRect(left, 0, width + 1, height()), Qt::AlignVCenter, entry.word);
        left += width + px(kBetween);
    }
}
}
