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
constexpr int kRow = 31;
constexpr int kBar = 14;
constexpr int kNames = 84;
constexpr int kSteps = 122;
constexpr int kFigures = 84;
constexpr int kRadius = 3;
constexpr int kLeastBar = 140;
constexpr size_t kShown = 4;

QString stepsOf(const Load &load)
{
    return load.steps.join(QStringLiteral(" · "));
}

QString figuresOf(const Load &load)
{
    return QStringLiteral(" / %1 / %2").arg(load.dueToday).arg(load.rest);
}
}

LoadBars::LoadBars(QWidget *parent) : QWidget(parent)
{
    connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

/// The people with most; the others are added up in the last row.
void LoadBars::setLoads(std::vector<Load> loads)
{
    QStringList spoken;
    for (const Load &load : loads) {
        spoken.append(
            tr("%1: %2 late, %3 due today, %4 others").arg(load.name).arg(load.late).arg(load.dueToday).arg(load.rest));
    }
    if (loads.size() > kShown) {
        Load others{tr("%n others", nullptr, static_cast<int>(loads.size() - kShown + 1)), {}};
        for (size_t i = kShown - 1; i < loads.size(); ++i) {
            others.late += loads[i].late;
            others.dueToday += loads[i].dueToday;
            others.rest += loads[i].rest;
        }
        loads.resize(kShown - 1);
        loads.push_back(others);
    }
    m_loads = std::move(loads);
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    setToolTip(spoken.join(QLatin1Char('\n')));
    updateGeometry();
    update();
}

QSize LoadBars::sizeHint() const
{
    return {px(kNames + kFigures), px(kRow) * static_cast<int>(kShown)};
}

void LoadBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int most = 1;
    for (const Load &load : m_loads) {
        most = std::max(most, load.total());
    }
    int top = 0;
    for (const Load &load : m_loads) {
        paintLoad(painter, load, most, top);
        top += px(kRow);
    }
}

int LoadBars::stepsRoom() const
{
    const QFontMetrics metrics(Theme::current().font(TextUse::Caption));
    int widest = px(kSteps);
    for (const Load &load : m_loads) {
        widest = std::max(widest, metrics.horizontalAdvance(stepsOf(load)) + px(8) + 1);
    }
    return std::min(widest, width() - px(kNames + kFigures + kLeastBar));
}

void LoadBars::paintLoad(QPainter &painter, const Load &load, int most, int top) const
{
    const QFont body = Theme::current().font(TextUse::Body);
    const bool hasRoomForSteps = width() >= px(kNames + kSteps + kFigures + kLeastBar);
    const int steps = hasRoomForSteps ? stepsRoom() : 0;
    const auto write = [&](int left, int room, const QString &text, const QColor &colour, TextUse use, int alignment) {
        painter.setFont(Theme::current().font(use));
        painter.setPen(colour);
        painter.drawText(QRect(left, top, room, px(kRow)), alignment | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, room));
    };
    write(0, px(kNames - 8), load.name, tokens().text, TextUse::Body, Qt::AlignLeft);
    if (hasRoomForSteps) {
        write(px(kNames), steps - px(8), stepsOf(load), tokens().muted, TextUse::Caption, Qt::AlignLeft);
    }
    int left = px(kNames) + steps;
    const int room = std::max(width() - left - px(kFigures), px(20));
    painter.setPen(Qt::NoPen);
    for (const auto &[count, colour] : {std::pair(load.late, tokens().chartLate),
                                        {load.dueToday, tokens().chartDue},
                                        {load.rest, tokens().chartRest}}) {
        const int length = count == 0 ? 0 : std::max(room * count / most, px(kRadius) * 2 + px(2));
        painter.setBrush(colour);
        painter.drawRoundedRect(QRect(left, top + (px(kRow) - px(kBar)) / 2, std::max(length - px(2), 0), px(kBar)),
                                px(kRadius), px(kRadius));
        left += length;
    }
    const QString figures = figuresOf(load);
    const int figuresWidth = QFontMetrics(body).horizontalAdvance(figures) + 1;
    const int right = width() - figuresWidth;
    write(right, figuresWidth, figures, tokens().text, TextUse::Body, Qt::AlignRight);
    const bool isLate = load.late > 0;
    write(right - px(48), px(48), QString::number(load.late), isLate ? tokens().danger.text : tokens().text,
          isLate ? TextUse::BodyBold : TextUse::Body, Qt::AlignRight);
}
}
