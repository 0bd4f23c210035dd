// SPDX-License-Identifier: GPL-3.0-or-later
// The field keeps what was typed until it worked.
#include "ui/reports/reasoned_action.h"

#include "ui/common/theme/theme.h"
#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/message_stack.h"
#include "ui/common/widgets/reason_hint.h"
#include "ui/common/widgets/refusal_message.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace rd::ui
{
ReasonedAction::ReasonedAction(AppContext &context, const QString &name, Right right, QWidget *parent)
    : QWidget(parent), m_context(context), m_messages(new MessageStack(this)), m_reason(new QLineEdit(this)),
      m_button(new ActionButton(ButtonKind::Secondary, QStringLiteral("undo-2"), {}, this)),
      m_hint(new ReasonHint(this)), m_operation(AppContext::newOperation()), m_right(right)
{
    m_reason->setObjectName(name + QStringLiteral("Reason"));
    m_reason->setMinimumHeight(Theme::current().fieldHeight());
    m_button->setObjectName(name + QStringLiteral("Button"));
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    row->addWidget(m_reason, 1);
    row->addWidget(m_button);
    row->addWidget(m_hint, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(12), px(8), px(12), px(8));
    layout->setSpacing(px(8));
    layout->addWidget(m_messages);
    layout->addLayout(row);
    connect(m_reason, &QLineEdit::textChanged, this, &ReasonedAction::updateButton);
    connect(m_button, &QPushButton::clicked, this, &ReasonedAction::press);
    connect(&m_context, &AppContext::sessionChanged, this, &ReasonedAction::updateButton);
    retranslate();
}

void ReasonedAction::retranslate()
{
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Reason (compulsory)"));
    updateButton();
}

void ReasonedAction::setChoice(const std::optional<Choice> &choice, const QString &why)
{
    const bool isSame = choice.has_value() == m_choice.has_value() && (!choice || choice->subject == m_choice->subject);
    m_choice = choice;
    m_why = why;
    if (!isSame) {
        m_operation = AppContext::newOperation();
        m_reason->clear();
    }
    updateButton();
}

QString ReasonedAction::whoMay() const
{
    return m_right == Right::WithdrawInvoice ? tr("Cashiers and managers do this.")
                                             : tr("Only a manager decides this.");
}

void ReasonedAction::updateButton()
{
    const bool mayDecide = m_context.isLoggedIn() && mayDo(m_context.session().staff.roles, m_right);
    const QString blocked = m_isBusy ? tr("Saving...") : !mayDecide ? whoMay() : m_choice ? QString() : m_why;
    const bool isSaid = !m_reason->text().trimmed().isEmpty();
    m_button->setText(m_choice ? m_choice->verb : tr("Take back"));
    m_reason->setEnabled(blocked.isEmpty());
    m_button->setBlocked(!blocked.isEmpty() ? blocked : isSaid ? QString() : tr("Say why first."));
    m_hint->setReason(ReasonHint::Cause::Role, mayDecide ? QString() : blocked);
}

void ReasonedAction::press()
{
    if (!m_choice || m_isBusy) {
        return;
    }
    m_isBusy = true;
    updateButton();
    const auto work = [todo = m_choice->work, reason = m_reason->text().trimmed()](DeskWriter &desk, const Call &call) {
        return todo(desk, call, reason);
    };
    m_context.write(work, m_operation, std::nullopt, this,
                    [this, done = m_choice->done](const Result<Answer> &answer) { answered(answer, done); });
}

void ReasonedAction::answered(const Result<Answer> &answer, const QString &done)
{
    m_isBusy = false;
    m_messages->clear();
    if (answer) {
        m_operation = AppContext::newOperation();
        m_reason->clear();
        m_messages->tell({MessageKind::Success, done, {}, {}, 10'000});
        Q_EMIT m_context.statusMessage(done);
    } else {
        m_messages->tell(refusalMessage(answer.error(), m_context.format()));
    }
    updateButton();
}
}
