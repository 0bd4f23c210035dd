// SPDX-License-Identifier: GPL-3.0-or-later
// Two lines, each with a left and a right part.
#include "ui/inspection/queue/queue_delegate.h"

#include "ui/common/theme/theme.h"
#include "ui/common/widgets/due_label.h"
#include "ui/inspection/queue/queue_model.h"

#include <QPainter>

namespace rd::ui
{
namespace
{
constexpr int kRowHeight = 56;
constexpr int kPadding = 14;
constexpr int kBar = 3;

void paintGround(QPainter *painter, const QStyleOptionViewItem &option)
{
    const ThemeTokens &now = tokens();
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isHot = option.state & QStyle::State_MouseOver;
    painter->fillRect(option.rect, isSelected ? now.selection : isHot ? now.hover : now.surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), now.rowLine);
    if (isSelected) {
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), px(kBar), option.rect.height()), now.accent);
    }
    if ((option.state & QStyle::State_HasFocus) && option.widget != nullptr && option.widget->hasFocus()) {
        painter->setPen(QPen(now.focusRing, 2));
        painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1));
    }
}
}

void QueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(painter, option);
    const QRect inner = option.rect.adjusted(px(kPadding), px(8), -px(kPadding), -px(8));
    const QRect upper(inner.left(), inner.top(), inner.width(), inner.height() / 2);
    const QRect lower(inner.left(), upper.bottom() + 1, inner.width(), inner.height() - upper.height());

    const QFont caption = Theme::current().font(TextUse::Caption);
    painter->setFont(caption);
    painter->setPen(tokens().muted);
    painter->drawText(upper, Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
    const auto tone = static_cast<DueText::Tone>(index.data(QueueModel::DueToneRole).toInt());
    const QString due = index.data(QueueModel::DueWordsRole).toString();
    const int dueWidth = DueCell::sizeFor(caption, tone, due).width();
    DueCell::paint(painter, QRectF(upper.right() - dueWidth, upper.top(), dueWidth + 1, upper.height()), tone, due,
                   tokens().text);

    const QString quantity = index.data(QueueModel::QuantityRole).toString();
    painter->setFont(caption);
    const int quantityWidth = painter->fontMetrics().horizontalAdvance(quantity);
    painter->setPen(tokens().muted);
    painter->drawText(lower, Qt::AlignVCenter | Qt::AlignRight, quantity);
    painter->setFont(Theme::current().font(TextUse::Body));
    painter->setPen(tokens().text);
    const int room = lower.width() - quantityWidth - px(8);
    painter->drawText(
        lower, Qt::AlignVCenter | Qt::AlignLeft,
        painter->fontMetrics().elidedText(index.data(QueueModel::GoodsRole).toString(), Qt::ElideRight, room));
    painter->restore();
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {px(200), px(kRowHeight)};
}
}
