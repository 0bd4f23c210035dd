// SPDX-License-Identifier: GPL-3.0-or-later
// Asking once, and pressing once.
#include "ui/common/widgets/confirm_panel.h"

#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rd::ui
{
ConfirmPanel::ConfirmPanel(QWidget *parent)
    : QFrame(parent), m_icon(new IconLabel({}, Ink::Accent, 24)), m_question(new TextLabel(TextUse::BoxTitle)),
      m_consequence(new TextLabel(TextUse::Body, Ink::Muted)), m_back(new ActionButton(ButtonKind::Secondary)),
      m_verb(new ActionButton(ButtonKind::Primary))
{
    setProperty("frame", QStringLiteral("foot"));
    m_question->setWordWrap(true);
    m_consequence->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_question);
    words->addWidget(m_consequence);
    auto *first = new QHBoxLayout;
    first->setSpacing(px(12));
    first->addWidget(m_icon, 0, Qt::AlignTop);
    first->addLayout(words, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_verb);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(16), px(12), px(16), px(12));
    layout->setSpacing(px(10));
    layout->addLayout(first);
    layout->addLayout(buttons);
    m_back->setObjectName(QStringLiteral("confirmBack"));
    m_verb->setObjectName(QStringLiteral("confirmVerb"));
    connect(m_back, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT wentBack();
    });
    connect(m_verb, &QPushButton::clicked, this, [this] {
        if (!m_isBusy) {
            setBusy(true);
            Q_EMIT confirmed();
        }
    });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // a long question takes a second line
    retranslate();
    hide();
}

void ConfirmPanel::ask(const QString &icon, const QString &question, const QString &consequence, const QString &verb)
{
    m_icon->setIcon(icon, Ink::Accent);
    m_question->setText(question);
    m_consequence->setText(consequence);
    m_consequence->setVisible(!consequence.isEmpty());
    m_verb->setText(verb);
    m_verb->setKeys(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_back->setKeys(Qt::Key_Escape);
    setAccessibleName(question);
    setBusy(false);
    show();
}

void ConfirmPanel::takeFocus()
{
    m_verb->setFocus(Qt::OtherFocusReason);
}

void ConfirmPanel::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_verb->setEnabled(!isBusy);
    m_back->setEnabled(!isBusy);
}

void ConfirmPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void ConfirmPanel::retranslate()
{
    m_back->setText(tr("Back"));
}
}
