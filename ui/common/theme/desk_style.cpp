// SPDX-License-Identifier: GPL-3.0-or-later
// Painting of check boxes, radio buttons and the focus frame.
#include "ui/common/theme/desk_style.h"

#include "ui/common/theme/icons.h"
#include "ui/common/theme/theme.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace rd::ui
{
namespace
{
constexpr int kIndicator = 18;
constexpr int kArrow = 16;
constexpr int kFieldPadding = 8;
constexpr int kRingDistance = 4; // 2 px gap and 2 px line

void paintIndicator(const QStyleOption &option, QPainter &painter, qreal radius, bool isRound)
{
    const ThemeTokens &now = tokens();
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isOn = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const QRectF box = QRectF(option.rect).adjusted(0.75, 0.75, -0.75, -0.75);
    const QColor fill = !isEnabled ? now.disabledBackground : isOn && !isRound ? now.accent : now.surface;
    const QColor edge = !isEnabled ? now.border : isOn ? now.accent : now.controlEdge;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, 1.5));
    painter.setBrush(fill);
    painter.drawRoundedRect(box, radius, radius);
    if (isOn && isRound) {
        const qreal inset = box.width() / 4;
        painter.setPen(Qt::NoPen);
        painter.setBrush(isEnabled ? now.accent : now.disabledText);
        painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset));
    } else if (isOn) {
        const QString mark = option.state & QStyle::State_NoChange ? QStringLiteral("minus") : QStringLiteral("check");
        paintIcon(&painter, box.adjusted(1.5, 1.5, -1.5, -1.5), mark, isEnabled ? now.onAccent : now.disabledText, 30);
    }
    painter.restore();
}

void paintComboBox(const QStyleOption &option, QPainter &painter)
{
    const ThemeTokens &now = tokens();
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool hasFocus = option.state & QStyle::State_HasFocus;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus ? QPen(now.focusRing, 2) : QPen(isEnabled ? now.controlEdge : now.border, 1));
    painter.setBrush(isEnabled ? now.surface : now.disabledBackground);
    const qreal inset = hasFocus ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), px(5), px(5));
    const int side = px(kArrow);
    const QRectF arrow(option.rect.right() - side - px(kFieldPadding), option.rect.top(), side, option.rect.height());
    paintIcon(&painter, arrow, QStringLiteral("chevron-down"), isEnabled ? now.muted : now.disabledText);
    painter.restore();
}

void paintRing(const QRect &rect, QPainter &painter, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens().focusRing, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}
}

DeskStyle::DeskStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return px(kIndicator);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return px(8);
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return kRingDistance;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return px(16);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int DeskStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut:
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

void DeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        paintComboBox(*option, *painter);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect DeskStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                const QWidget *widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) {
        return option->rect.adjusted(px(kFieldPadding), 2, -px(kArrow) - 2 * px(kFieldPadding), -2);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize DeskStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    QSize hint = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ComboBox || type == CT_SpinBox) {
        hint.setHeight(qMax(hint.height(), Theme::current().fieldHeight()));
    }
    if (type == CT_ComboBox) {
        hint.rwidth() += 2 * px(kFieldPadding);
    }
    return hint;
}

void DeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintIndicator(*option, *painter, px(4), false);
        return;
    case PE_IndicatorRadioButton:
        paintIndicator(*option, *painter, option->rect.width() / 2.0, true);
        return;
    case PE_IndicatorHeaderArrow: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        const bool pointsDown = header != nullptr && header->sortIndicator == QStyleOptionHeader::SortDown;
        const QString arrow = pointsDown ? QStringLiteral("chevron-down") : QStringLiteral("chevron-up");
        paintIcon(painter, option->rect, arrow, tokens().muted);
        return;
    }
    case PE_FrameFocusRect:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void DeskStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    if (element == CE_FocusFrame) {
        paintRing(option->rect, *painter, px(8));
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}
}
