// SPDX-License-Identifier: GPL-3.0-or-later
// Layout of the now box.
#include "ui/common/widgets/now_box.h"

#include "ui/common/theme/icons.h"
#include "ui/common/theme/theme.h"
#include "ui/common/theme/theme_marks.h"
#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/button_fit.h"
#include "ui/common/widgets/due_label.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/reason_hint.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace rd::ui
{
namespace
{
constexpr int kBar = 3;

Ink inkOf(DueText::Tone tone)
{
    switch (tone) {
    case DueText::Tone::Soon:
        return Ink::Warning;
    case DueText::Tone::Late:
        return Ink::Danger;
    case DueText::Tone::Normal:
    case DueText::Tone::Waiting:
        break;
    }
    return Ink::Muted;
}
}

NowBox::NowBox(QWidget *parent)
    : QFrame(parent), m_title(new TextLabel(TextUse::BodyBold)), m_due(new TextLabel(TextUse::Body, Ink::Muted)),
      m_how(new QToolButton), m_instruction(new TextLabel(TextUse::Body, Ink::Muted)), m_buttons(new QHBoxLayout),
      m_reason(new ReasonHint)
{
    auto *first = new QHBoxLayout;
    first->setSpacing(px(8));
    first->addWidget(m_title);
    first->addWidget(m_due);
    first->addWidget(m_how);
    first->addStretch(1);
    m_how->setObjectName(QStringLiteral("dueHow"));
    m_how->setIcon(icon(QStringLiteral("circle-help"), Ink::Muted));
    m_how->setAutoRaise(true);
    m_instruction->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(px(12), 0, 0, 0);
    words->setSpacing(0);
    words->addLayout(first);
    words->addWidget(m_instruction);
    m_buttons->setSpacing(px(8));
    m_buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(10));
    layout->addLayout(words);
    layout->addLayout(m_buttons);
    layout->addWidget(m_reason);
}

void NowBox::setContent(Mark mark, const QString &title, const DueText &due, const QString &instruction)
{
    m_mark = mark;
    m_title->setText(title);
    m_due->setText(due.text.isEmpty() ? QString() : QString(QStringLiteral("·  ") + due.text));
    m_due->setToolTip(due.tooltip);
    m_how->setVisible(!due.text.isEmpty());
    m_due->setInk(inkOf(due.tone));
    m_instruction->setText(instruction);
    m_instruction->setVisible(!instruction.isEmpty());
    update();
}

void NowBox::setButtons(const QList<ActionButton *> &buttons)
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater(); // one of them may be the sender
        }
        delete item;
    }
    for (ActionButton *button : buttons) {
        m_buttons->addWidget(button);
    }
    m_buttons->addStretch();
    m_shown = buttons;
    fitButtons(m_shown, m_buttons->spacing(), width());
}

void NowBox::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitButtons(m_shown, m_buttons->spacing(), width());
}

void NowBox::setReason(const QString &text)
{
    m_reason->setReason(ReasonHint::Cause::State, text);
}

void NowBox::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    const int bottom = m_instruction->isVisible() ? m_instruction->geometry().bottom() : m_title->geometry().bottom();
    painter.fillRect(QRect(0, m_title->geometry().top(), px(kBar), bottom - m_title->geometry().top() + 1),
                     coloursOf(m_mark).text);
}
}
