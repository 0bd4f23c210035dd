// SPDX-License-Identifier: GPL-3.0-or-later
// Painting of buttons in all their states.
#include "ui/common/widgets/action_button.h"

#include "ui/common/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QShortcut>

#include <chrono>

namespace rd::ui
{
namespace
{
constexpr int kGap = 8;
constexpr int kRadius = 6;

struct Colours {
    QColor fill;
    QColor edge;
    QColor text;
    QColor hint;
};

Colours coloursFor(ButtonKind kind, bool isEnabled, bool isHot, bool isDown)
{
    const ThemeTokens &now = tokens();
    const bool isActive = isHot || isDown;
    const bool isBare = kind == ButtonKind::Flat || kind == ButtonKind::Quiet;
    if (!isEnabled) {
        const QColor fill = isBare ? QColor(Qt::transparent) : now.disabledBackground;
        return {fill, isBare ? fill : now.border, now.disabledText, now.disabledText};
    }
    switch (kind) {
    case ButtonKind::Primary: {
        const QColor fill = isActive ? now.accentHover : now.accent;
        return {fill, fill, now.onAccent, now.onAccent};
    }
    case ButtonKind::Secondary:
        return {isActive ? now.hover : now.surface, now.controlEdge, now.text, now.muted};
    case ButtonKind::Flat:
        return {isActive ? now.hover : QColor(Qt::transparent), Qt::transparent, now.accent, now.muted};
    case ButtonKind::Quiet:
        return {isActive ? now.hover : QColor(Qt::transparent), Qt::transparent, now.text, now.muted};
    case ButtonKind::OnBand:
        return {isActive ? now.hover : now.surface, now.surface, now.text, now.muted};
    }
    return {};
}

/// How many parents up from the focus the first one is that holds the button too.
int stepsTo(const QWidget &button, const QWidget *focus)
{
    int steps = 0;
    while (focus != nullptr && !focus->isAncestorOf(&button)) {
        focus = focus->parentWidget();
        ++steps;
    }
    return steps;
}
}

ActionButton::ActionButton(ButtonKind kind, QWidget *parent) : QPushButton(parent), m_kind(kind)
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

ActionButton::ActionButton(ButtonKind kind, const QString &icon, const QString &text, QWidget *parent)
    : ActionButton(kind, parent)
{
    m_iconName = icon;
    setText(text);
}

void ActionButton::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void ActionButton::setButtonSize(ButtonSize size)
{
    m_size = size;
    updateGeometry();
}

void ActionButton::setKeys(const QKeySequence &keys)
{
    listenTo(keys);
    setHint(keysText(keys));
}

void ActionButton::listenTo(const QKeySequence &keys)
{
    if (m_shortcut == nullptr) {
        m_shortcut = new QShortcut(this);
        m_shortcut->setAutoRepeat(false);
        connect(m_shortcut, &QShortcut::activated, this, [this] { press(*this); });
        connect(m_shortcut, &QShortcut::activatedAmbiguously, this, &ActionButton::clickNearest);
    }
    m_shortcut->setKey(keys);
}

/// Of several buttons in sight with one key, that which stands nearest to where one types is meant.
void ActionButton::clickNearest()
{
    ActionButton *nearest = this;
    const QWidget *focus = QApplication::focusWidget();
    const auto all = window()->findChildren<ActionButton *>();
    for (ActionButton *other : all) {
        const bool isListening = other->m_shortcut != nullptr && other->m_shortcut->key() == m_shortcut->key();
        if (isListening && other->isVisible() && other->isEnabled()
            && stepsTo(*other, focus) < stepsTo(*nearest, focus)) {
            nearest = other;
        }
    }
    press(*nearest);
}

/// What is confirmed brings the next thing to confirm under the same keys: somebody who presses twice means it once.
void ActionButton::press(ActionButton &meant)
{
    constexpr const char *kPressedAt = "confirmedAtMs";
    const bool isConfirming = m_shortcut->key() == QKeySequence(Qt::CTRL | Qt::Key_Return);
    const qint64 now = std::chrono::duration_cast<std::chrono::milliseconds>(
                           std::chrono::steady_clock::now().time_since_epoch())
                           .count();
    const QVariant before = window()->property(kPressedAt);
    if (isConfirming && before.isValid() && now - before.toLongLong() < QApplication::doubleClickInterval()) {
        return;
    }
    if (isConfirming) {
        window()->setProperty(kPressedAt, now);
    }
    meant.click();
}

QKeySequence ActionButton::keys() const
{
    return m_shortcut == nullptr ? QKeySequence() : m_shortcut->key();
}

void ActionButton::setHint(const QString &hint)
{
    m_hint = hint;
    updateGeometry();
    update();
}

void ActionButton::setIconOnly(bool isIconOnly)
{
    if (isIconOnly == m_isIconOnly) {
        return;
    }
    m_isIconOnly = isIconOnly;
    if (toolTip().isEmpty() || toolTip() == plainText()) {
        setToolTip(isIconOnly ? plainText() : QString());
    }
    updateGeometry();
    update();
}

void ActionButton::setHintShown(bool isShown)
{
    if (isShown != m_isHintShown) {
        m_isHintShown = isShown;
        updateGeometry();
        update();
    }
}

void ActionButton::setBlocked(const QString &reason)
{
    // A button that goes grey must not hand the focus to the next one: a second press would press that.
    const bool isLeft = hasFocus() && !reason.isEmpty() && parentWidget() != nullptr;
    if (isLeft) {
        parentWidget()->setFocus(Qt::OtherFocusReason);
    }
    setEnabled(reason.isEmpty());
    if (reason.isEmpty() && m_isWaitingForFocus && parentWidget() != nullptr && parentWidget()->hasFocus()) {
        setFocus(Qt::OtherFocusReason);
    }
    m_isWaitingForFocus = isLeft || (m_isWaitingForFocus && !reason.isEmpty());
    setToolTip(reason);
    setAccessibleDescription(reason);
}

QFont ActionButton::textFont() const
{
    const bool isBold = m_kind == ButtonKind::Primary || m_kind == ButtonKind::OnBand;
    if (m_size == ButtonSize::Small) {
        return Theme::current().font(TextUse::Caption);
    }
    return Theme::current().font(isBold ? TextUse::BodyBold : TextUse::Body);
}

QFont ActionButton::hintFont() const
{
    return Theme::current().font(TextUse::Caption);
}

int ActionButton::iconSide() const
{
    return px(m_size == ButtonSize::Large ? 18 : m_size == ButtonSize::Small ? 14 : 16);
}

int ActionButton::designHeight() const
{
    switch (m_size) {
    case ButtonSize::Small:
        return px(Theme::current().isTouch() ? 36 : 28);
    case ButtonSize::Large:
        return px(Theme::current().isTouch() ? 50 : 42);
    case ButtonSize::Normal:
        break;
    }
    return Theme::current().fieldHeight();
}

QString ActionButton::plainText() const
{
    QString plain = text();
    const qsizetype mark = plain.indexOf(QLatin1Char('&'));
    return mark < 0 ? plain : plain.remove(mark, 1);
}

QSize ActionButton::sizeHint() const
{
    int width = 2 * px(m_size == ButtonSize::Small ? 10 : 14);
    const QString shown = m_isIconOnly ? QString() : plainText();
    width += QFontMetrics(textFont()).horizontalAdvance(shown);
    if (!m_iconName.isEmpty()) {
        width += iconSide() + (shown.isEmpty() ? 0 : px(kGap));
    }
    if (m_isHintShown && !m_hint.isEmpty()) {
        width += px(12) + QFontMetrics(hintFont()).horizontalAdvance(m_hint);
    }
    return {width, designHeight()};
}

QSize ActionButton::minimumSizeHint() const
{
    return sizeHint();
}

void ActionButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
    }
}

void ActionButton::paintEvent(QPaintEvent *)
{
    const Colours colours = coloursFor(m_kind, isEnabled(), underMouse(), isDown() || isChecked());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.edge, 1));
    painter.setBrush(colours.fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(kRadius), px(kRadius));

    const QString shown = m_isIconOnly ? QString() : plainText();
    const QFontMetrics textMetrics(textFont());
    const QFontMetrics hintMetrics(hintFont());
    const int iconWidth = m_iconName.isEmpty() ? 0 : iconSide();
    const int gap = iconWidth > 0 && !shown.isEmpty() ? px(kGap) : 0;
    const int hintWidth = !m_isHintShown || m_hint.isEmpty() ? 0 : px(12) + hintMetrics.horizontalAdvance(m_hint);
    const int textWidth = textMetrics.horizontalAdvance(shown);
    int x = qMax(px(8), (width() - iconWidth - gap - textWidth - hintWidth) / 2);
    if (iconWidth > 0) {
        paintIcon(&painter, QRectF(x, (height() - iconWidth) / 2.0, iconWidth, iconWidth), m_iconName, colours.text);
        x += iconWidth + gap;
    }
    painter.setFont(textFont());
    painter.setPen(colours.text);
    const int room = qMin(textWidth, width() - x - px(8));
    painter.drawText(QRect(x, 0, room + 1, height()), Qt::AlignVCenter | Qt::AlignLeft,
                     textMetrics.elidedText(shown, Qt::ElideRight, room + 1));
    x += textWidth + px(12);
    if (hintWidth > 0) {
        painter.setFont(hintFont());
        painter.setPen(colours.hint);
        painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::AlignLeft, m_hint);
    }
}

QString keysText(const QKeySequence &keys)
{
    QString text = keys.toString(QKeySequence::PortableText); // the same on every keyboard of the world
    text.replace(QStringLiteral("Return"), QStringLiteral("↵"));
    text.replace(QStringLiteral("Enter"), QStringLiteral("↵"));
    return text;
}
}
