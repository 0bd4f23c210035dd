// SPDX-License-Identifier: GPL-3.0-or-later
// Typing and stepping a quantity within its range.
#include "ui/common/widgets/quantity_spin.h"

#include "ui/common/theme/icons.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/code_edit.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>

namespace rd::ui
{
namespace
{
constexpr int kHeight = 28;
constexpr int kWidth = 88;
constexpr int kWideWidth = 112;

QToolButton *makeButton(const QString &iconName, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setAutoRepeat(true);
    button->setFocusPolicy(Qt::NoFocus); // the field takes + and -
    return button;
}
}

QuantitySpin::QuantitySpin(QWidget *parent)
    : QWidget(parent), m_minus(makeButton(QStringLiteral("minus"), this)), m_field(new CodeEdit(this)),
      m_plus(makeButton(QStringLiteral("plus"), this))
{
    m_field->setProperty("inline", true);
    m_field->setAlignment(Qt::AlignCenter);
    m_field->setFrame(false);
    m_field->installEventFilter(this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_minus);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_plus);
    setFocusProxy(m_field);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_minus, &QToolButton::clicked, this, [this] { stepBy(-1); });
    connect(m_plus, &QToolButton::clicked, this, [this] { stepBy(1); });
    connect(m_field, &QLineEdit::textEdited, this, &QuantitySpin::followField);
    connect(m_field, &QLineEdit::editingFinished, this, &QuantitySpin::readField);
    retranslate();
    refresh();
}

QuantitySpin::~QuantitySpin()
{
    m_field->disconnect(this); // one that goes with the focus in it still ends its editing
}

void QuantitySpin::setRange(Quantity least, Quantity most, const QString &limitReason)
{
    m_least = least;
    m_most = std::max(least, most);
    m_limitReason = limitReason;
    take(m_quantity, false);
}

void QuantitySpin::setFractional(bool isFractional)
{
    m_isFractional = isFractional;
    refresh();
}

void QuantitySpin::setQuantity(Quantity quantity)
{
    take(quantity, false);
}

void QuantitySpin::setSubject(const QString &subject)
{
    m_subject = subject;
    retranslate();
}

void QuantitySpin::stepBy(int units)
{
    readField();
    take(m_quantity + Quantity::units(units), true);
}

void QuantitySpin::take(Quantity quantity, bool tells)
{
    const Quantity bounded = std::clamp(quantity, m_least, m_most);
    const bool isChanged = bounded != m_quantity;
    m_quantity = bounded;
    m_lastUsable = bounded;
    refresh();
    if (isChanged && tells) {
        Q_EMIT quantityChanged(m_quantity);
    }
}

void QuantitySpin::readField()
{
    const auto typed = Quantity::parse(halfWidth(m_field->text()).trimmed());
    take(typed && (m_isFractional || typed->isWhole()) ? *typed : m_lastUsable, true);
}

/// While it is typed: what is done by a key, with the cursor still in the field, is done with what stands there.
void QuantitySpin::followField()
{
    const auto typed = Quantity::parse(halfWidth(m_field->text()).trimmed());
    const bool isUsable = typed && (m_isFractional || typed->isWhole()) && *typed >= m_least;
    if (isUsable && *typed > m_most) {
        take(*typed, true);
        return;
    }
    const Quantity now = isUsable ? *typed : Quantity();
    m_lastUsable = isUsable ? now : m_lastUsable;
    if (now != m_quantity) {
        m_quantity = now;
        Q_EMIT quantityChanged(m_quantity);
    }
}

void QuantitySpin::refresh()
{
    m_field->setText(m_quantity.toDecimal());
    m_minus->setEnabled(isEnabled() && m_quantity > m_least);
    m_plus->setEnabled(isEnabled() && m_quantity < m_most);
    tellLimits();
    const int height = px(Theme::current().isTouch() ? 46 : kHeight);
    const int least = px(m_isFractional ? kWideWidth : kWidth);
    setFixedSize(least + (Theme::current().isTouch() ? px(24) : 0), height);
    m_field->setFont(Theme::current().font(TextUse::BodyBold));
    for (QToolButton *button : {m_minus, m_plus}) {
        button->setFixedSize(height, height - 2);
        button->setIconSize({px(14), px(14)});
    }
}

/// Why a button that is switched off is.
void QuantitySpin::tellLimits()
{
    const QString most = m_limitReason.isEmpty() ? tr("At most %1").arg(m_most.toDecimal()) : m_limitReason;
    m_plus->setToolTip(m_quantity < m_most ? QString() : most);
    m_minus->setToolTip(m_quantity > m_least ? QString() : tr("At least %1").arg(m_least.toDecimal()));
    m_field->setToolTip(m_limitReason);
}

void QuantitySpin::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Up:
        stepBy(1);
        return;
    case Qt::Key_Minus:
    case Qt::Key_Down:
        stepBy(-1);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool QuantitySpin::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Plus || key == Qt::Key_Minus || key == Qt::Key_Up || key == Qt::Key_Down) {
            keyPressEvent(static_cast<QKeyEvent *>(event));
            return true;
        }
    }
    if (watched == m_field && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)) {
        update();
    }
    return QWidget::eventFilter(watched, event);
}

/// A wheel over a form that is being scrolled must not change a quantity.
void QuantitySpin::wheelEvent(QWheelEvent *event)
{
    if (!m_field->hasFocus()) {
        event->ignore();
        return;
    }
    stepBy(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

void QuantitySpin::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::StyleChange || event->type() == QEvent::EnabledChange) {
        refresh();
    }
}

void QuantitySpin::retranslate()
{
    //: What a part of a quantity does, and of which goods it is
    const auto named = [this](const QString &what) {
        return m_subject.isEmpty() ? what : tr("%1, %2").arg(what, m_subject);
    };
    m_minus->setAccessibleName(named(tr("One less")));
    m_plus->setAccessibleName(named(tr("One more")));
    m_field->setAccessibleName(named(tr("Quantity")));
    tellLimits();
}

void QuantitySpin::paintEvent(QPaintEvent *)
{
    const ThemeTokens &now = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hasRing = m_field->hasFocus();
    painter.setPen(hasRing ? QPen(now.focusRing, 2) : QPen(now.controlEdge, 1));
    painter.setBrush(isEnabled() ? now.surface : now.disabledBackground);
    const qreal inset = hasRing ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), px(5), px(5));
    painter.setPen(now.border);
    painter.drawLine(m_minus->geometry().right() + 1, 2, m_minus->geometry().right() + 1, height() - 3);
    painter.drawLine(m_plus->geometry().left() - 1, 2, m_plus->geometry().left() - 1, height() - 3);
}
}
