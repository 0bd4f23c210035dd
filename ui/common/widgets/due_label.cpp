// SPDX-License-Identifier: GPL-3.0-or-later
// Painting of due times.
#include "ui/common/widgets/due_label.h"

#include "ui/common/theme/icons.h"
#include "ui/common/theme/theme.h"
#include "ui/common/theme/theme_marks.h"

#include <QFontMetrics>
#include <QPainter>

#include <optional>

namespace rd::ui
{
namespace
{
constexpr int kIcon = 14;
constexpr int kGap = 5;

std::optional<Mark> overlayOf(DueText::Tone tone)
{
    switch (tone) {
    case DueText::Tone::Normal:
        return std::nullopt;
    case DueText::Tone::Soon:
        return Mark::Due;
    case DueText::Tone::Late:
        return Mark::Late;
    case DueText::Tone::Waiting:
        return Mark::Waiting;
    }
    return std::nullopt;
}
}

QSize DueCell::sizeFor(const QFont &font, DueText::Tone tone, const QString &text)
{
    const QFontMetrics metrics(font);
    const int icon = overlayOf(tone) ? px(kIcon) + px(kGap) : 0;
    return {icon + metrics.horizontalAdvance(text) + 1, qMax(metrics.height(), px(kIcon))};
}

void DueCell::paint(QPainter *painter, const QRectF &rect, DueText::Tone tone, const QString &text,
                    const QColor &normal)
{
    const auto overlay = overlayOf(tone);
    const QColor colour = overlay ? coloursOf(*overlay).text : normal;
    QRectF words = rect;
    if (overlay) {
        paintIcon(painter, QRectF(rect.left(), rect.top(), px(kIcon), rect.height()), iconName(*overlay), colour);
        words.setLeft(rect.left() + px(kIcon) + px(kGap));
    }
    painter->setPen(colour);
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, qRound(words.width())));
}

DueLabel::DueLabel(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void DueLabel::setDue(const DueText &due)
{
    m_due = due;
    setToolTip(due.tooltip);
    setAccessibleName(due.text);
    setAccessibleDescription(due.tooltip);
    updateGeometry();
    update();
}

QSize DueLabel::sizeHint() const
{
    return DueCell::sizeFor(Theme::current().font(TextUse::Body), m_due.tone, m_due.text);
}

void DueLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(Theme::current().font(TextUse::Body));
    DueCell::paint(&painter, rect(), m_due.tone, m_due.text, tokens().muted);
}
}
