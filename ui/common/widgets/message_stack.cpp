// SPDX-License-Identifier: GPL-3.0-or-later
// Showing and removing message bars.
#include "ui/common/widgets/message_stack.h"

#include "ui/common/theme/theme.h"

#include <QEvent>
#include <QLocale>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace rd::ui
{
namespace
{
constexpr const char kLanguage[] = "toldIn";
}

MessageStack::MessageStack(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(px(8));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void MessageStack::tell(Message message)
{
    clear(message.kind);
    auto *bar = new MessageBar(std::move(message), this);
    bar->setProperty(kLanguage, QLocale().name());
    connect(bar, &MessageBar::closed, this, [this, bar] { remove(bar); });
    m_layout->insertWidget(0, bar);
    m_bars.prepend(bar);
    setVisible(true);
    bar->setVisible(true);
}

QSize MessageStack::sizeHint() const
{
    const QSize hint = QWidget::sizeHint();
    return {hint.width(), m_layout->hasHeightForWidth() ? m_layout->totalHeightForWidth(width()) : hint.height()};
}

void MessageStack::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) {
        updateGeometry();
    }
}

bool MessageStack::clear(MessageKind kind)
{
    const QList<MessageBar *> bars = m_bars;
    bool isFound = false;
    for (MessageBar *bar : bars) {
        if (bar->kind() == kind) {
            remove(bar);
            isFound = true;
        }
    }
    return isFound;
}

void MessageStack::clear()
{
    const QList<MessageBar *> bars = m_bars;
    for (MessageBar *bar : bars) {
        remove(bar);
    }
}

void MessageStack::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) {
        return;
    }
    const QList<MessageBar *> bars = m_bars;
    for (MessageBar *bar : bars) {
        if (bar->property(kLanguage).toString() != QLocale().name()) { // what was told again already may stay
            remove(bar);
        }
    }
}

void MessageStack::remove(MessageBar *bar)
{
    if (m_bars.removeOne(bar)) {
        m_layout->removeWidget(bar);
        bar->hide();
        bar->deleteLater(); // one of its buttons may have asked for this
    }
    setVisible(!m_bars.isEmpty());
}
}
