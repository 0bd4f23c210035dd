// SPDX-License-Identifier: GPL-3.0-or-later
// Painting of a button of the step strip.
#include "ui/common/widgets/strip_button.h"

#include "ui/common/theme/icons.h"
#include "ui/common/theme/theme.h"
#include "ui/common/theme/theme_marks.h"

#include <QEvent>
#include <QPainter>

namespace rd::ui
{
namespace
{
constexpr int kHeight = 34;
constexpr int kPadding = 14;
constexpr int kGap = 8;
constexpr int kTightGap = 4;
constexpr int kIcon = 16;
constexpr int kPillIcon = 12;
constexpr int kPillHeight = 18;
constexpr int kPillPadding = 6;

QFontMetrics metricsOf(TextUse use)
{
    return QFontMetrics(Theme::current().font(use));
}

int pillWidth(int late)
{
    return 2 * px(kPillPadding) + px(kPillIcon) + px(3)
           + metricsOf(TextUse::Caption).horizontalAdvance(QString::number(late));
}
}

StripButton::StripButton(Mark mark, QWidget *parent) : QAbstractButton(parent), m_mark(mark)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StripButton::setMark(Mark mark)
{
    m_mark = mark;
    update();
}

void StripButton::setContent(const QString &word, int count, int late)
{
    m_word = word;
    m_count = count;
    m_late = late;
    setText(word);
    setAccessibleName(late > 0 ? tr("%1: %2, %3 late").arg(word).arg(count).arg(late)
                               : tr("%1: %2").arg(word).arg(count));
    updateGeometry();
    update();
}

void StripButton::setTight(bool isTight)
{
    m_isTight = isTight;
    updateGeometry();
    update();
}

void StripButton::setShown(bool hasIcon, bool hasWord)
{
    m_hasIcon = hasIcon;
    m_hasWord = hasWord;
    setToolTip(hasWord ? QString() : m_word);
    updateGeometry();
    update();
}

int StripButton::gap() const
{
    return px(m_isTight ? kTightGap : kGap);
}

int StripButton::contentWidth() const
{
    const int words = metricsOf(TextUse::Body).horizontalAdvance(m_word);
    const int count = metricsOf(TextUse::BodyBold).horizontalAdvance(QString::number(m_count));
    return (m_hasIcon ? px(kIcon) + gap() : 0) + (m_hasWord ? words + gap() : 0) + count
           + (m_late > 0 ? gap() + pillWidth(m_late) : 0);
}

QSize StripButton::sizeHint() const
{
    return {contentWidth() + 2 * px(kPadding), px(Theme::current().isTouch() ? 44 : kHeight)};
}

QSize StripButton::minimumSizeHint() const
{
    return {contentWidth() + 2 * px(5), sizeHint().height()};
}

bool StripButton::event(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    return QAbstractButton::event(event);
}

void StripButton::paintEvent(QPaintEvent *)
{
    const ThemeTokens &now = tokens();
    const QColor ink = coloursOf(m_mark).text;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isChecked() ? QPen(now.accent, 2) : QPen(now.border, 1));
    painter.setBrush(isChecked() ? now.selection : underMouse() || isDown() ? now.hover : now.surface);
    const qreal inset = isChecked() ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), px(6), px(6));

    int x = (width() - contentWidth()) / 2;
    const auto write = [&](TextUse use, const QString &text, const QColor &colour) {
        painter.setFont(Theme::current().font(use));
        painter.setPen(colour);
        const int textWidth = painter.fontMetrics().horizontalAdvance(text);
        painter.drawText(QRect(x, 0, textWidth + 2, height()), Qt::AlignVCenter | Qt::AlignLeft, text);
        x += textWidth + gap();
    };
    if (m_hasIcon) {
        paintIcon(&painter, QRectF(x, 0, px(kIcon), height()), iconName(m_mark), ink);
        x += px(kIcon) + gap();
    }
    const QColor wordColour = m_isColoured && m_count > 0 ? ink : now.text;
    if (m_hasWord) {
        write(TextUse::Body, m_word, wordColour);
    }
    write(TextUse::BodyBold, QString::number(m_count), m_count == 0 ? now.muted : wordColour);
    if (m_late == 0) {
        return;
    }
    const ToneColours late = coloursOf(Mark::Late);
    const QRectF pill(x, (height() - px(kPillHeight)) / 2.0, pillWidth(m_late), px(kPillHeight));
    painter.setPen(Qt::NoPen);
    painter.setBrush(late.background);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    paintIcon(&painter, QRectF(pill.left() + px(kPillPadding), pill.top(), px(kPillIcon), pill.height()),
              iconName(Mark::Late), late.text);
    x = qRound(pill.left()) + px(kPillPadding) + px(kPillIcon) + px(3);
    write(TextUse::Caption, QString::number(m_late), late.text);
}
}
