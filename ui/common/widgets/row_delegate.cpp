// SPDX-License-Identifier: GPL-3.0-or-later
// Painting of rows: ground, selection, line, and the kinds of cells.
#include "ui/common/widgets/row_delegate.h"

#include "ui/common/theme/icons.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/due_label.h"
#include "ui/common/widgets/step_chip.h"

#include <QAbstractItemView>
#include <QPainter>

namespace rd::ui
{
namespace
{
constexpr int kPadding = 8;
constexpr int kFirstPadding = 12;
constexpr int kBar = 3;
constexpr int kShareWidth = 90;
constexpr int kShareHeight = 8;
constexpr int kGroupIndent = 22;

bool isFirst(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool isBeginning = option.viewItemPosition == QStyleOptionViewItem::Beginning;
    return isBeginning || option.viewItemPosition == QStyleOptionViewItem::OnlyOne || index.column() == 0;
}

bool isLast(const QModelIndex &index)
{
    return index.column() + 1 == index.model()->columnCount(index.parent());
}

bool hasViewFocus(const QStyleOptionViewItem &option)
{
    return option.widget != nullptr && option.widget->hasFocus();
}

void paintShare(QPainter *painter, const QRect &rect, int share)
{
    const QRectF track(rect.left(), rect.center().y() - px(kShareHeight) / 2, qMin(px(kShareWidth), rect.width()),
                       px(kShareHeight));
    painter->fillRect(track, tokens().border);
    QRectF bar = track;
    bar.setWidth(track.width() * qBound(0, share, 1000) / 1000);
    painter->fillRect(bar, tokens().chartMain);
}

void paintTwoLines(QPainter *painter, const QRect &rect, const QString &first, const QString &second, int alignment)
{
    const QFontMetrics firstMetrics(painter->font());
    const QFont caption = Theme::current().font(TextUse::Caption);
    const QFontMetrics secondMetrics(caption);
    const int top = rect.top() + (rect.height() - firstMetrics.height() - secondMetrics.height()) / 2;
    const QRect upper(rect.left(), top, rect.width(), firstMetrics.height());
    painter->drawText(upper, alignment, firstMetrics.elidedText(first, Qt::ElideRight, rect.width()));
    painter->setFont(caption);
    painter->setPen(tokens().muted);
    const QRect lower(rect.left(), upper.bottom() + 1, rect.width(), secondMetrics.height());
    painter->drawText(lower, alignment, secondMetrics.elidedText(second, Qt::ElideRight, rect.width()));
}

/// The title of a group at the left of the rectangle; gives its width.
int paintGroupTitle(QPainter *painter, const QRect &rect, const QModelIndex &index)
{
    const QString title = index.data(Qt::DisplayRole).toString();
    if (const QVariant mark = index.data(MarkRole); mark.isValid()) {
        StepChip::paint(painter, rect, static_cast<Mark>(mark.toInt()), title);
        return StepChip::sizeFor(title).width();
    }
    const QFont font = Theme::current().font(TextUse::BodyBold);
    const auto tone = static_cast<DueText::Tone>(index.data(ToneRole).toInt());
    painter->setFont(font);
    DueCell::paint(painter, rect, tone, title, tokens().text);
    return DueCell::sizeFor(font, tone, title).width();
}

void paintGroup(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QString arrow = index.data(OpenGroupRole).toBool() ? QStringLiteral("chevron-down")
                                                             : QStringLiteral("chevron-right");
    QRect inner = option.rect.adjusted(px(kFirstPadding), 0, -px(kPadding), 0);
    paintIcon(painter, QRectF(inner.left(), inner.top(), px(16), inner.height()), arrow, tokens().muted);
    inner.setLeft(inner.left() + px(kGroupIndent));
    inner.setLeft(inner.left() + paintGroupTitle(painter, inner, index) + px(kPadding));
    painter->setFont(Theme::current().font(TextUse::Body));
    painter->setPen(tokens().muted);
    painter->drawText(inner, Qt::AlignVCenter | Qt::AlignLeft, index.data(SecondLineRole).toString());
}
}

RowDelegate::RowDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(painter, option, index);
    if (m_isFaded) {
        painter->setOpacity(0.5);
    }
    if (index.data(GroupRole).toBool()) {
        paintGroup(painter, option, index);
    } else {
        paintContent(painter, option, index);
    }
    painter->restore();
}

void RowDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeTokens &now = tokens();
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isHot = index.row() == m_hotRow;
    const bool isGroup = index.data(GroupRole).toBool();
    const bool isActive = hasViewFocus(option);
    const QColor idle = isGroup ? now.raised : now.surface;
    painter->fillRect(option.rect, isSelected ? (isActive ? now.selection : now.selectionIdle)
                                   : isHot    ? now.hover
                                              : idle);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), now.rowLine);
    if (isSelected && isFirst(option, index)) {
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), px(kBar), option.rect.height()), now.accent);
    }
    if ((option.state & QStyle::State_HasFocus) && isActive) {
        painter->setPen(QPen(now.focusRing, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1));
    }
}

void RowDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int left = !isFirst(option, index) ? px(kPadding) : m_sideRoom > 0 ? m_sideRoom : px(kFirstPadding);
    const int right = m_sideRoom > 0 && isLast(index) ? m_sideRoom : px(kPadding);
    const QRect inner = option.rect.adjusted(left, 0, -right, -1);
    const QString text = index.data(Qt::DisplayRole).toString();
    const QVariant ink = index.data(InkRole);
    const QColor colour = ink.isValid()                    ? colourOf(static_cast<Ink>(ink.toInt()))
                          : index.data(MutedRole).toBool() ? tokens().muted
                                                           : tokens().text;
    painter->setFont(Theme::current().font(index.data(BoldRole).toBool() ? TextUse::BodyBold : TextUse::Body));

    if (const QVariant mark = index.data(MarkRole); mark.isValid()) {
        StepChip::paint(painter, inner, static_cast<Mark>(mark.toInt()), text);
        return;
    }
    if (const QVariant tone = index.data(ToneRole); tone.isValid()) {
        DueCell::paint(painter, inner, static_cast<DueText::Tone>(tone.toInt()), text, colour);
        return;
    }
    if (const QVariant share = index.data(ShareRole); share.isValid()) {
        paintShare(painter, inner, share.toInt());
        return;
    }
    const QVariant wanted = index.data(Qt::TextAlignmentRole);
    const int alignment = (wanted.isValid() ? wanted.toInt() & Qt::AlignHorizontal_Mask : int(Qt::AlignLeft))
                          | Qt::AlignVCenter;
    painter->setPen(colour);
    if (const QString second = index.data(SecondLineRole).toString(); !second.isEmpty()) {
        paintTwoLines(painter, inner, text, second, alignment);
        return;
    }
    painter->drawText(inner, alignment, painter->fontMetrics().elidedText(text, Qt::ElideRight, inner.width()));
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    const int height = Theme::current().rowHeight();
    if (index.data(MarkRole).isValid()) {
        return {StepChip::sizeFor(text).width() + 2 * px(kPadding), height};
    }
    const QFontMetrics metrics(Theme::current().font(TextUse::Body));
    return {metrics.horizontalAdvance(text) + 2 * px(kPadding), height};
}
}
