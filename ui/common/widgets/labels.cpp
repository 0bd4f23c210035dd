// SPDX-License-Identifier: GPL-3.0-or-later
// Labels that follow the theme.
#include "ui/common/widgets/labels.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

namespace rd::ui
{
namespace
{
constexpr int kCaptionSide = 14;
constexpr int kLargeSide = 40;
}

TextLabel::TextLabel(TextUse use, Ink ink, const QString &text, QWidget *parent)
    : QLabel(text, parent), m_use(use), m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::WindowText); // on a ground of surface the label would take another one
    dress();
    connect(&Theme::current(), &Theme::changed, this, &TextLabel::dress);
}

void TextLabel::setInk(Ink ink)
{
    m_ink = ink;
    dress();
}

void TextLabel::dress()
{
    setFont(Theme::current().font(m_use));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, colourOf(m_ink));
    colours.setColor(QPalette::Link, tokens().accent);
    setPalette(colours);
}

TextLabel *captionLabel(const QString &text, QWidget *parent)
{
    return new TextLabel(TextUse::Caption, Ink::Muted, text, parent);
}

TextLabel *titleLabel(const QString &text, QWidget *parent)
{
    return new TextLabel(TextUse::PaneTitle, Ink::Text, text, parent);
}

TextLabel *amountLabel(const QString &text, QWidget *parent)
{
    return new TextLabel(TextUse::BigAmount, Ink::Text, text, parent);
}

ElidedLabel::ElidedLabel(TextUse use, Ink ink, QWidget *parent) : TextLabel(use, ink, {}, parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setFullText(const QString &text)
{
    m_fullText = text;
    setAccessibleName(text);
    updateGeometry();
    elide();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_fullText) + 2, fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), px(48)), fontMetrics().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    TextLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::changeEvent(QEvent *event)
{
    TextLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        elide();
    }
}

void ElidedLabel::elide()
{
    const QString shown = fontMetrics().elidedText(m_fullText, Qt::ElideRight, width());
    setText(shown);
    setToolTip(shown == m_fullText ? QString() : m_fullText);
}

IconLabel::IconLabel(const QString &name, Ink ink, int designSide, QWidget *parent)
    : QWidget(parent), m_name(name), m_ink(ink), m_designSide(designSide)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QString &name, Ink ink)
{
    m_name = name;
    m_ink = ink;
    update();
}

QSize IconLabel::sizeHint() const
{
    const int side = px(m_designSide);
    const int line = QFontMetrics(Theme::current().font(TextUse::Caption)).height(); // stands beside captions
    return {side, m_designSide <= kCaptionSide ? qMax(side, line) : side};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(&painter, rect(), m_name, colourOf(m_ink), m_designSide >= kLargeSide ? 14 : 20);
}
}
