// SPDX-License-Identifier: GPL-3.0-or-later
// Icon, reason and link in one line.
#include "ui/common/widgets/reason_hint.h"

#include "ui/common/widgets/labels.h"

#include <QHBoxLayout>

namespace rd::ui
{
ReasonHint::ReasonHint(QWidget *parent)
    : QWidget(parent), m_icon(new IconLabel(QStringLiteral("info"))), m_text(captionLabel())
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(5));
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_text, &QLabel::linkActivated, this, &ReasonHint::linkPressed);
    hide();
}

void ReasonHint::setReason(Cause cause, const QString &text, const QString &link)
{
    m_icon->setIcon(cause == Cause::Role ? QStringLiteral("lock") : QStringLiteral("info"), Ink::Muted);
    QString shown = text.toHtmlEscaped();
    if (!link.isEmpty()) {
        shown +=
            QStringLiteral(" &nbsp;<a style=\"text-decoration:none\" href=\"on\">%1</a>").arg(link.toHtmlEscaped());
    }
    m_text->setText(shown);
    m_text->setFocusPolicy(link.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    setVisible(!text.isEmpty());
}
}
