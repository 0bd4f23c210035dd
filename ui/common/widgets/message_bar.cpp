// SPDX-License-Identifier: GPL-3.0-or-later
// Building a message bar from its message.
#include "ui/common/widgets/message_bar.h"

#include "ui/common/theme/icons.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/labels.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>
#include <QToolButton>

namespace rd::ui
{
namespace
{
struct Look {
    QString icon;
    Ink ink;
    ToneColours colours;
};

Look lookOf(MessageKind kind)
{
    const ThemeTokens &now = tokens();
    switch (kind) {
    case MessageKind::Danger:
        return {QStringLiteral("circle-x"), Ink::Danger, now.danger};
    case MessageKind::Warning:
        return {QStringLiteral("triangle-alert"), Ink::Warning, now.warning};
    case MessageKind::Info:
        return {QStringLiteral("info"), Ink::Info, now.info};
    case MessageKind::Success:
        return {QStringLiteral("circle-check"), Ink::Success, now.success};
    }
    return {};
}
}

MessageBar::MessageBar(Message message, QWidget *parent) : QFrame(parent), m_message(std::move(message))
{
    build();
    if (m_message.leavesAfterMs > 0) {
        QTimer::singleShot(m_message.leavesAfterMs, this, &MessageBar::closed);
    }
}

void MessageBar::build()
{
    const Look look = lookOf(m_message.kind);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(12), px(6), px(10), px(6));
    layout->setSpacing(px(10));
    auto *words = new TextLabel(TextUse::Body, look.ink);
    words->setTextFormat(Qt::RichText);
    words->setWordWrap(true);
    QString text = QStringLiteral("<b>%1</b>").arg(m_message.lead.toHtmlEscaped());
    if (!m_message.text.isEmpty()) {
        //: A message: first clause, then the rest
        text = tr("%1. %2").arg(text, m_message.text.toHtmlEscaped());
    }
    words->setText(text);
    layout->addWidget(new IconLabel(look.icon, look.ink, 18));
    layout->addWidget(words, 1);
    for (const MessageAction &action : m_message.actions) {
        auto *button = new ActionButton(ButtonKind::Secondary, {}, action.text);
        button->setButtonSize(ButtonSize::Small);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, action.run);
    }
    auto *close = new QToolButton;
    close->setIcon(icon(QStringLiteral("x"), look.ink));
    close->setIconSize({px(16), px(16)});
    close->setObjectName(QStringLiteral("closeMessage"));
    close->setToolTip(tr("Close"));
    close->setAccessibleName(tr("Close: %1").arg(m_message.lead)); // there may be several
    layout->addWidget(close);
    connect(close, &QToolButton::clicked, this, &MessageBar::closed);
    setMinimumHeight(px(42));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    setAccessibleName(spokenText());
}

QString MessageBar::spokenText() const
{
    return m_message.text.isEmpty() ? m_message.lead : tr("%1. %2").arg(m_message.lead, m_message.text);
}

void MessageBar::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const ToneColours colours = lookOf(m_message.kind).colours;
    QColor edge = colours.text;
    edge.setAlphaF(0.35F);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, 1));
    painter.setBrush(colours.background);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(6), px(6));
}
}
