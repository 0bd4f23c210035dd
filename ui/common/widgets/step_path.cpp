// SPDX-License-Identifier: GPL-3.0-or-later
// Painting of the path, and walking along it with the arrow keys.
#include "ui/common/widgets/step_path.h"

#include "ui/common/theme/icons.h"
#include "ui/common/theme/theme.h"
#include "ui/common/theme/theme_marks.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace rd::ui
{
namespace
{
constexpr int kHeight = 96;
constexpr int kNode = 26;
constexpr int kRing = 3;
constexpr int kTop = 6;
constexpr int kIcon = 14;
constexpr int kLeastCell = 64;
constexpr int kNarrowest = 80; ///< percent of a letter's width
}

StepPath::StepPath(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepPath::setNodes(std::vector<PathNode> nodes)
{
    m_nodes = std::move(nodes);
    m_current = 0;
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        if (m_nodes[i].state == PathNode::State::Now) {
            m_current = i;
        }
    }
    setAccessibleName(m_nodes.empty() ? QString() : m_nodes[m_current].spoken);
    updateGeometry();
    update();
}

QSize StepPath::sizeHint() const
{
    return {static_cast<int>(m_nodes.size()) * px(88), px(kHeight)};
}

QSize StepPath::minimumSizeHint() const
{
    return {static_cast<int>(m_nodes.size()) * px(kLeastCell), px(kHeight)};
}

QRectF StepPath::cell(std::size_t index) const
{
    const qreal cellWidth = static_cast<qreal>(width()) / static_cast<qreal>(m_nodes.size());
    return {static_cast<qreal>(index) * cellWidth, 0, cellWidth, static_cast<qreal>(height())};
}

void StepPath::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLines(painter);
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        paintNode(painter, i);
        paintWords(painter, i);
    }
}

void StepPath::paintLines(QPainter &painter) const
{
    const qreal y = px(kTop) + px(kNode) / 2.0;
    const qreal distance = px(kNode) / 2.0 + px(5);
    for (std::size_t i = 1; i < m_nodes.size(); ++i) {
        const PathNode::State before = m_nodes[i - 1].state;
        if (before == PathNode::State::Ended) {
            return;
        }
        const bool isDone = before == PathNode::State::Done && m_nodes[i].state != PathNode::State::Next;
        QPen pen(isDone ? coloursOf(Mark::Closed).text : tokens().border, 2);
        if (!isDone) {
            pen.setDashPattern({3, 2.5});
        }
        painter.setPen(pen);
        painter.drawLine(QPointF(cell(i - 1).center().x() + distance, y), QPointF(cell(i).center().x() - distance, y));
    }
}

void StepPath::paintNode(QPainter &painter, std::size_t index) const
{
    const PathNode &node = m_nodes[index];
    const QPointF centre(cell(index).center().x(), px(kTop) + px(kNode) / 2.0);
    const qreal radius = px(kNode) / 2.0;
    const ToneColours colours = coloursOf(node.state == PathNode::State::Done ? Mark::Closed : node.mark);
    QString icon = iconName(node.mark);
    QColor ink = tokens().muted;
    switch (node.state) {
    case PathNode::State::Done:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.background);
        icon = QStringLiteral("check");
        ink = colours.text;
        break;
    case PathNode::State::Now:
    case PathNode::State::Ended:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.background);
        painter.drawEllipse(centre, radius + px(kRing), radius + px(kRing));
        painter.setBrush(colours.text);
        ink = tokens().isDark ? tokens().background : tokens().surface;
        break;
    case PathNode::State::Next:
        painter.setPen(QPen(tokens().controlEdge, 1.5));
        painter.setBrush(tokens().surface);
        break;
    }
    painter.drawEllipse(centre, radius, radius);
    const qreal side = px(kIcon);
    paintIcon(&painter, QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side), icon, ink);
    if (hasFocus() && index == m_current) {
        painter.setPen(QPen(tokens().focusRing, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centre, radius + px(kRing) + 1, radius + px(kRing) + 1);
    }
}

void StepPath::paintWords(QPainter &painter, std::size_t index) const
{
    const PathNode &node = m_nodes[index];
    const bool isNow = node.state == PathNode::State::Now || node.state == PathNode::State::Ended;
    const bool isNext = node.state == PathNode::State::Next;
    const QRectF area = cell(index).adjusted(1, 0, -1, 0);
    qreal y = px(kTop) + px(kNode) + px(5);
    const auto write = [&](const QString &text, TextUse use, const QColor &colour) {
        QFont font = Theme::current().font(use);
        if (use == TextUse::BodyBold && QFontMetrics(font).horizontalAdvance(text) > area.width()) {
            font.setPointSizeF(Theme::current().font(TextUse::Caption).pointSizeF());
        }
        const int wanted = QFontMetrics(font).horizontalAdvance(text) + 1;
        if (wanted > area.width()) { // a little narrower rather than cut off
            font.setStretch(std::max(kNarrowest, static_cast<int>(area.width()) * 100 / wanted));
        }
        const QFontMetrics metrics(font);
        painter.setFont(font);
        painter.setPen(colour);
        const qreal height = px(use == TextUse::Caption ? 16 : 20);
        painter.drawText(QRectF(area.left(), y, area.width(), height), Qt::AlignCenter,
                         metrics.elidedText(text, Qt::ElideRight, qRound(area.width())));
        y += height;
    };
    const QColor muted = tokens().muted;
    write(node.word, isNow ? TextUse::BodyBold : TextUse::Body,
          isNow    ? coloursOf(node.mark).text
          : isNext ? muted
                   : tokens().text);
    write(node.who, TextUse::Caption, muted);
    write(node.when, TextUse::Caption, node.isLate ? coloursOf(Mark::Late).text : muted);
}

void StepPath::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Right && m_current + 1 < m_nodes.size()) {
        setCurrent(m_current + 1);
    } else if (event->key() == Qt::Key_Left && m_current > 0) {
        setCurrent(m_current - 1);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void StepPath::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (!m_nodes.empty()) {
        setCurrent(m_current);
    }
}

void StepPath::setCurrent(std::size_t index)
{
    m_current = index;
    setAccessibleName(m_nodes[index].spoken);
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
    update();
}

bool StepPath::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            if (cell(i).contains(help->pos())) {
                QToolTip::showText(help->globalPos(), m_nodes[i].spoken, this);
            }
        }
        return true;
    }
    return QWidget::event(event);
}
}
