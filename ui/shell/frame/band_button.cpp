// SPDX-License-Identifier: GPL-3.0-or-later
// Painting on the band.
#include "ui/shell/frame/band_button.h"

#include "ui/common/theme/icons.h"
#include "ui/common/theme/theme.h"

#include <QPainter>

namespace rd::ui
{
namespace
{
constexpr int kHeight = 36;
constexpr int kIcon = 18;
constexpr int kPadding = 10;
constexpr int kGap = 8;

int widthOf(TextUse use, const QString &text)
{
    return text.isEmpty() ? 0 : QFontMetrics(Theme::current().font(use)).horizontalAdvance(text) + px(kGap);
}
}

BandButton::BandButton(const QString &icon, QWidget *parent) : QAbstractButton(parent), m_icon(icon)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::current(), &Theme::changed, this, [this] { updateGeometry(); });
}

void BandButton::setWords(const QString &strong, const QString &muted)
{
    m_strong = strong;
    m_muted = muted;
    updateGeometry();
    update();
}

void BandButton::setSpoken(const QString &text)
{
    setAccessibleName(text);
    setToolTip(text);
}

QSize BandButton::sizeHint() const
{
    return {2 * px(kPadding) + px(kIcon) + widthOf(TextUse::BodyBold, m_strong) + widthOf(TextUse::Body, m_muted),
            px(Theme::current().isTouch() ? 46 : kHeight)};
}

QSize BandButton::minimumSizeHint() const
{
    return sizeHint();
}

void BandButton::paintEvent(QPaintEvent *)
{
    const ThemeTokens &now = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(now.band.lighter(140));
        painter.drawRoundedRect(rect(), px(6), px(6));
    }
    if (hasFocus()) {
        painter.setPen(QPen(now.focusRingOnBand, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), px(6), px(6));
    }
    int left = px(kPadding);
    paintIcon(&painter, QRectF(left, (height() - px(kIcon)) / 2.0, px(kIcon), px(kIcon)), m_icon,
              m_strong.isEmpty() ? now.mutedOnBand : now.onBand);
    left += px(kIcon);
    const auto write = [&](TextUse use, const QColor &colour, const QString &text) {
        if (!text.isEmpty()) {
            painter.setFont(Theme::current().font(use));
            painter.setPen(colour);
            painter.drawText(QRect(left + px(kGap), 0, width(), height()), Qt::AlignLeft | Qt::AlignVCenter, text);
            left += widthOf(use, text);
        }
    };
    write(TextUse::BodyBold, now.onBand, m_strong);
    write(TextUse::Body, now.mutedOnBand, m_muted);
}
}
