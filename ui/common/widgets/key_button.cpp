// SPDX-License-Identifier: GPL-3.0-or-later
// Painting of a key.
#include "ui/common/widgets/key_button.h"

#include "ui/common/theme/theme.h"

#include <QPainter>

namespace rd::ui
{
namespace
{
constexpr int kSquare = 20;
constexpr int kPadding = 11;
constexpr int kGap = 11;
constexpr int kLower = 6;
}

KeyButton::KeyButton(int number, const QString &text, const QString &hint, QWidget *parent)
    : QPushButton(text, parent), m_number(number)
{
    setHint(hint);
    setCheckable(true);
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void KeyButton::setHint(const QString &hint)
{
    m_hint = hint;
    setAccessibleDescription(hint);
    setToolTip(hint);
    updateGeometry();
    update();
}

void KeyButton::setLow(bool isLow)
{
    m_isLow = isLow;
    updateGeometry();
}

QSize KeyButton::sizeHint() const
{
    const QFontMetrics metrics(Theme::current().font(TextUse::BodyBold));
    const QFontMetrics caption(Theme::current().font(TextUse::Caption));
    const int hint = m_hint.isEmpty() ? 0 : px(kGap) + caption.horizontalAdvance(m_hint);
    return {2 * px(kPadding) + px(kSquare) + px(kGap) + metrics.horizontalAdvance(text()) + hint,
            Theme::current().keyHeight() - (m_isLow ? px(kLower) : 0)};
}

QSize KeyButton::minimumSizeHint() const
{
    return {px(96), sizeHint().height()};
}

void KeyButton::paintEvent(QPaintEvent *)
{
    const ThemeTokens &now = tokens();
    const bool isOn = isChecked();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor fill = isOn ? now.selection : underMouse() ? now.hover : now.surface;
    painter.setBrush(isEnabled() ? fill : now.disabledBackground);
    painter.setPen(!isEnabled() ? QPen(now.border, 1) : isOn ? QPen(now.accent, 2) : QPen(now.controlEdge, 1));
    const qreal inset = isOn ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), px(6), px(6));

    const QRectF square(px(kPadding), (height() - px(kSquare)) / 2.0, px(kSquare), px(kSquare));
    painter.setPen(isOn ? QPen(Qt::NoPen) : QPen(now.border, 1));
    painter.setBrush(isOn ? now.accent : now.surface);
    painter.drawRoundedRect(square, px(4), px(4));
    const QColor ink = isEnabled() ? now.text : now.disabledText;
    painter.setFont(Theme::current().font(TextUse::Caption));
    painter.setPen(isOn ? now.onAccent : isEnabled() ? now.muted : now.disabledText);
    painter.drawText(square, Qt::AlignCenter, QString::number(m_number));

    const QFontMetrics caption = painter.fontMetrics();
    const QFontMetrics bold(Theme::current().font(TextUse::BodyBold));
    const int left = qRound(square.right()) + px(kGap);
    const int room = width() - left - px(kPadding) - bold.horizontalAdvance(text());
    const int wanted = m_hint.isEmpty() ? 0 : caption.horizontalAdvance(m_hint) + px(kGap);
    const int hintWidth = wanted <= room ? wanted : 0; // the text goes first; the tooltip keeps the hint
    if (hintWidth > 0) {
        painter.setPen(isEnabled() ? now.muted : now.disabledText);
        painter.drawText(rect().adjusted(0, 0, -px(kPadding), 0), Qt::AlignVCenter | Qt::AlignRight, m_hint);
    }
    const QRect words(left, 0, width() - left - px(kPadding) - hintWidth, height());
    QFont font = Theme::current().font(isOn ? TextUse::BodyBold : TextUse::Body);
    if (QFontMetrics(font).horizontalAdvance(text()) >= words.width()) { // smaller before it is cut
        font.setPointSizeF(Theme::current().font(TextUse::Caption).pointSizeF());
    }
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}
}
