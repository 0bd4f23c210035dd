// SPDX-License-Identifier: GPL-3.0-or-later
// Building a message bar from its message.
#include "ui/common/widgets/message_bar.h"

#include "ui/common/theme/icons.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/labels.h"

#include <QAccessible>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QPointer>
#include <QTimer>
#include <QToolButton>

namespace rd::ui
{
namespace
{
constexpr int kWords = 340; ///< with the icon and the cross: what the words need at least

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

MessageBar::MessageBar(Message message, QWidget *parent)
    : QFrame(parent), m_message(std::move(message)), m_grid(new QGridLayout(this)),
      m_words(new TextLabel(TextUse::Body)), m_actions(new QWidget(this))
{
    build();
    if (m_message.leavesAfterMs > 0) {
        QTimer::singleShot(m_message.leavesAfterMs, this, &MessageBar::closed);
    }
}

void MessageBar::build()
{
    const Look look = lookOf(m_message.kind);
    m_grid->setContentsMargins(px(12), px(6), px(10), px(6));
    m_grid->setHorizontalSpacing(px(10));
    m_grid->setVerticalSpacing(px(4));
    m_words->setTextFormat(Qt::RichText);
    m_words->setWordWrap(true);
    m_words->setInk(look.ink);
    const QString lead = m_message.lead.isEmpty() ? QString()
                                                  : QStringLiteral("<b>%1</b>").arg(m_message.lead.toHtmlEscaped());
    m_words->setText(joined(lead, m_message.text.toHtmlEscaped()));
    auto *actions = new QHBoxLayout(m_actions);
    actions->setContentsMargins(0, 0, 0, 0);
    actions->setSpacing(px(10));
    for (const MessageAction &action : m_message.actions) {
        auto *button = new ActionButton(ButtonKind::Secondary, {}, action.text);
        button->setButtonSize(ButtonSize::Small);
        actions->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, run = action.run] {
            const QPointer<MessageBar> still(this);
            run();
            if (still) {
                Q_EMIT still->closed(); // it led on
            }
        });
    }
    actions->addStretch();
    m_actions->setVisible(!m_message.actions.empty());
    auto *close = new QToolButton;
    close->setIcon(icon(QStringLiteral("x"), look.ink));
    close->setIconSize({px(16), px(16)});
    close->setObjectName(QStringLiteral("closeMessage"));
    close->setToolTip(tr("Close"));
    close->setAccessibleName(tr("Close: %1").arg(m_message.lead)); // there may be several
    m_grid->addWidget(new IconLabel(look.icon, look.ink, 18), 0, 0);
    m_grid->addWidget(m_words, 0, 1);
    m_grid->addWidget(m_actions, 0, 2);
    m_grid->addWidget(close, 0, 3);
    m_grid->setColumnStretch(1, 1);
    connect(close, &QToolButton::clicked, this, &MessageBar::closed);
    setMinimumHeight(px(42));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    setAccessibleName(spokenText());
}

/// Where the words would stand in a narrow column, the buttons go below them.
void MessageBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    const bool isBelow = !m_message.actions.empty() && width() < px(kWords) + m_actions->sizeHint().width();
    if (isBelow != m_isBelow) {
        m_isBelow = isBelow;
        m_grid->addWidget(m_actions, isBelow ? 1 : 0, isBelow ? 1 : 2, 1, isBelow ? 3 : 1);
        updateGeometry();
    }
}

QString MessageBar::joined(const QString &lead, const QString &text)
{
    //: A message: first clause, then the rest
    if (lead.isEmpty() || text.isEmpty()) {
        return lead.isEmpty() ? text : lead;
    }
    static const QString kEnds = QString::fromUtf8(".?!。？！");
    const QString plain = QString(lead).remove(QStringLiteral("</b>"));
    return kEnds.contains(plain.back()) ? QString(lead + QLatin1Char(' ') + text) : tr("%1. %2").arg(lead, text);
}

QString MessageBar::spokenText() const
{
    return joined(m_message.lead, m_message.text);
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
