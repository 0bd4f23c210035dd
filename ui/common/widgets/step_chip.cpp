// SPDX-License-Identifier: GPL-3.0-or-later
// Painting of the pill.
#include "ui/common/widgets/step_chip.h"

#include "ui/common/theme/icons.h"
#include "ui/common/theme/theme.h"
#include "ui/common/theme/theme_marks.h"

#include <QFontMetrics>
#include <QPainter>

namespace rd::ui
{
namespace
{
constexpr int kHeight = 22;
constexpr int kLeft = 7;
constexpr int kRight = 9;
constexpr int kIcon = 14;
constexpr int kGap = 5;

int frameWidth()
{
    return px(kLeft) + px(kIcon) + px(kGap) + px(kRight);
}
}

QSize StepChip::sizeFor(const QString &text)
{
    const QFontMetrics metrics(Theme::current().font(TextUse::Caption));
    return {frameWidth() + metrics.horizontalAdvance(text) + 1, px(kHeight)};
}

void StepChip::paint(QPainter *painter, const QRectF &rect, Mark mark, const QString &text)
{
    const ToneColours colours = coloursOf(mark);
    const QFont font = Theme::current().font(TextUse::Caption);
    const QSizeF size(qMin<qreal>(sizeFor(text).width(), rect.width()), px(kHeight));
    const QRectF pill(QPointF(rect.left(), qRound(rect.center().y() - size.height() / 2)), size);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours.background);
    painter->drawRoundedRect(pill, size.height() / 2, size.height() / 2);
    const QRectF icon(pill.left() + px(kLeft), pill.top(), px(kIcon), pill.height());
    paintIcon(painter, icon, iconName(mark), colours.text);
    const QRectF words(icon.right() + px(kGap), pill.top(), pill.width() - frameWidth() + 1, pill.height());
    painter->setFont(font);
    painter->setPen(colours.text);
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, qRound(words.width()) + 1));
    painter->restore();
}

StepChipLabel::StepChipLabel(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StepChipLabel::setChip(Mark mark, const QString &text)
{
    m_mark = mark;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize StepChipLabel::sizeHint() const
{
    return StepChip::sizeFor(m_text);
}

void StepChipLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    StepChip::paint(&painter, rect(), m_mark, m_text);
}
}
