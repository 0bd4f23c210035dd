// SPDX-License-Identifier: GPL-3.0-or-later
// Reason, the person who decides, and one write.
#include "ui/returns/customer/decision_panel.h"

#include "ui/common/theme/theme.h"
#include "ui/common/widgets/confirm_panel.h"
#include "ui/common/widgets/enter_key.h"
#include "ui/common/widgets/field_note.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/message_stack.h"
#include "ui/common/widgets/refusal_message.h"
#include "ui/returns/detail/approver_fields.h"
#include "ui/returns/detail/form_rows.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace rd::ui
{
DecisionPanel::DecisionPanel(AppContext &context, QWidget *parent)
    : QFrame(parent), m_context(context), m_messages(new MessageStack), m_reason(new QLineEdit),
      m_reasonNote(new FieldNote(m_reason)), m_approver(new ApproverFields(context)), m_confirm(new ConfirmPanel)
{
    setProperty("frame", QStringLiteral("foot"));
    setObjectName(QStringLiteral("decisionPanel"));
    m_reason->setObjectName(QStringLiteral("decisionReason"));
    auto *form = new QWidget;
    m_form = makeFormGrid(form);
    m_form->setContentsMargins(px(16), px(12), px(16), px(4));
    m_reasonCaption = addField(m_form, {}, m_reason);
    addNote(m_form, m_reasonNote);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_messages->setRoom(px(16), px(8));
    layout->addWidget(m_messages);
    layout->addWidget(form);
    layout->addWidget(m_approver);
    layout->addWidget(m_confirm);
    connect(m_reason, &QLineEdit::textChanged, m_reasonNote, &FieldNote::clear);
    connect(m_confirm, &ConfirmPanel::confirmed, this, &DecisionPanel::send);
    connect(m_confirm, &ConfirmPanel::wentBack, this, &DecisionPanel::close);
    hide();
}

void DecisionPanel::open(const Decision &decision)
{
    m_isOpen = true;
    m_messages->clear();
    m_reason->clear();
    m_reasonNote->clear();
    reword(decision);
    retranslate();
    if (!mayDo(m_context.session().staff.roles, decision.right)) {
        m_approver->offer(decision.right);
    }
    show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void DecisionPanel::reword(const Decision &decision)
{
    m_decision = decision;
    m_confirm->ask(decision.icon, decision.question, decision.consequence, decision.verb);
}

void DecisionPanel::retranslate()
{
    m_reasonCaption->setText(tr("Reason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Reason (compulsory)"));
    m_approver->retranslate();
}

bool DecisionPanel::isComplete()
{
    if (m_reason->text().trimmed().isEmpty()) {
        m_reasonNote->refuse(m_decision.reasonMissing);
        return false;
    }
    return (!m_check || m_check()) && m_approver->isComplete();
}

void DecisionPanel::send()
{
    if (m_isBusy || !isComplete()) {
        m_confirm->setBusy(m_isBusy);
        return;
    }
    m_isBusy = true;
    const AppContext::Work work = m_decision.work(m_reason->text().trimmed());
    const auto answered = [this](const Result<Answer> &answer) { finish(answer); };
    const QString operation = m_operations.idFor(m_decision.key);
    if (const auto approver = m_approver->approver()) {
        m_context.writeApproved(*approver, work, operation, std::nullopt, this, answered);
    } else {
        m_context.write(work, operation, std::nullopt, this, answered);
    }
}

void DecisionPanel::finish(const Result<Answer> &answer)
{
    m_isBusy = false;
    m_confirm->setBusy(false);
    if (answer) {
        m_operations.succeeded(m_decision.key);
        const QString sentence = m_decision.done;
        close();
        Q_EMIT done(sentence);
        return;
    }
    m_messages->tell(refusalMessage(answer.error(), m_context.format()));
    if (m_approver->isOffered()) {
        m_approver->askAgain();
    }
}

void DecisionPanel::close()
{
    const bool wasOpen = m_isOpen;
    m_isOpen = false;
    m_approver->withdraw();
    m_messages->clear();
    m_confirm->hide();
    hide();
    if (wasOpen) {
        Q_EMIT closed();
    }
}

bool DecisionPanel::event(QEvent *event)
{
    return takesEnter(*event) || QFrame::event(event);
}
}
