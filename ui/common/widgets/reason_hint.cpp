// SPDX-License-Identifier: GPL-3.0-or-later
// Icon, reason and link in one line.
#include "ui/common/widgets/reason_hint.h"

#include "ui/common/widgets/labels.h"

#include <QHBoxLayout>

namespace rd::ui
{
ReasonHint::ReasonHint(QWidget *parent)
    : QWidget(parent), m_icon(new IconLabel(QStringLiteral("info"))), m_text(captionLabel()),
      m_link(new TextLabel(TextUse::Caption, Ink::Accent))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(5));
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_link, 0, Qt::AlignTop);
    m_text->setWordWrap(true);
    m_link->setTextFormat(Qt::RichText);
    m_link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_link, &QLabel::linkActivated, this, &ReasonHint::linkPressed);
    hide();
}

void ReasonHint::setReason(Cause cause, const QString &text, const QString &link)
{
    m_icon->setIcon(cause == Cause::Role ? QStringLiteral("lock") : QStringLiteral("info"), Ink::Muted);
    m_text->setText(text);
    m_link->setText(QStringLiteral("<a style=\"text-decoration:none\" href=\"on\">%1</a>").arg(link.toHtmlEscaped()));
    m_link->setVisible(!link.isEmpty());
    setVisible(!text.isEmpty());
}
}
