// SPDX-License-Identifier: GPL-3.0-or-later
// A reason, and whatever else was put under it.
#include "ui/returns/customer/decision_panel.h"

#include "ui/common/widgets/confirm_panel.h"
#include "ui/common/widgets/field_note.h"
#include "ui/common/widgets/form_rows.h"
#include "ui/common/widgets/labels.h"
#include "ui/returns/detail/approver_fields.h"

#include <QLineEdit>

namespace rd::ui
{
DecisionPanel::DecisionPanel(AppContext &context, QWidget *parent)
    : FootPanel(context, QStringLiteral("decisionPanel"), parent), m_reason(new QLineEdit),
      m_reasonNote(new FieldNote(m_reason))
{
    m_reason->setObjectName(QStringLiteral("decisionReason"));
    m_reasonCaption = addField(grid(), {}, m_reason);
    addNote(grid(), m_reasonNote);
    connect(m_reason, &QLineEdit::textChanged, m_reasonNote, &FieldNote::clear);
}

void DecisionPanel::ask(const Decision &decision)
{
    m_reason->clear();
    m_reasonNote->clear();
    open(m_reason);
    reword(decision);
    retranslate();
    if (!mayDo(context().session().staff.roles, decision.right)) {
        approver().offer(decision.right);
    }
}

void DecisionPanel::reword(const Decision &decision)
{
    m_decision = decision;
    confirm().ask(decision.icon, decision.question, decision.consequence, decision.verb);
}

void DecisionPanel::retranslate()
{
    m_reasonCaption->setText(tr("Reason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Reason (compulsory)"));
    approver().retranslate();
}

bool DecisionPanel::isComplete()
{
    if (m_reason->text().trimmed().isEmpty()) {
        m_reasonNote->refuse(m_decision.reasonMissing);
        return false;
    }
    return (!m_check || m_check()) && approver().isComplete();
}

AppContext::Work DecisionPanel::work() const
{
    return m_decision.work(m_reason->text().trimmed());
}
}
