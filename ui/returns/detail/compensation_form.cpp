// SPDX-License-Identifier: GPL-3.0-or-later
// Kinds with what is left of their limits, over amount and reason.
#include "ui/returns/detail/compensation_form.h"

#include "core/workflow/standing.h"
#include "ui/common/desk/settling.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/code_edit.h"
#include "ui/common/widgets/field_note.h"
#include "ui/common/widgets/form_rows.h"
#include "ui/common/widgets/labels.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

#include <algorithm>

namespace rd::ui
{
CompensationForm::CompensationForm(const ReturnView &view, const Formatter &format, QWidget *parent)
    : ActionForm(parent), m_format(format), m_kind(new QComboBox), m_amount(new CodeEdit),
      m_amountNote(new FieldNote(m_amount)), m_reason(new QLineEdit), m_reasonNote(new FieldNote(m_reason))
{
    m_kind->setObjectName(QStringLiteral("compensationKind"));
    m_amount->setObjectName(QStringLiteral("amount"));
    m_reason->setObjectName(QStringLiteral("actionText"));
    m_reason->setPlaceholderText(tr("Reason (compulsory)"));
    fillKinds(view);
    QGridLayout *grid = makeFormGrid(this);
    addField(grid, tr("For"), m_kind);
    addField(grid, tr("Amount %1").arg(format.currencySign()), m_amount);
    addNote(grid, m_amountNote);
    addField(grid, tr("Reason"), m_reason);
    addNote(grid, m_reasonNote);
    connect(m_amount, &QLineEdit::textChanged, m_amountNote, &FieldNote::clear);
    connect(m_amount, &QLineEdit::textChanged, this, &ActionForm::verbChanged);
    connect(m_reason, &QLineEdit::textChanged, m_reasonNote, &FieldNote::clear);
}

void CompensationForm::fillKinds(const ReturnView &view)
{
    const Policy &policy = m_format.policy();
    const auto &inOthers = view.elsewhere.compensated;
    const Money leftOfAll = policy.compensationLimit - standingCompensation(view.returnCase, inOthers);
    for (const CompensationRule &rule : policy.compensationKinds) {
        const Money left = std::min(rule.limit - standingCompensation(view.returnCase, inOthers, rule.code), leftOfAll);
        //: A kind of compensation and how much of it may still be granted for this return
        m_kind->addItem(
            tr("%1, up to %2").arg(m_format.compensation(rule.code), m_format.amount(std::max(left, Money()))),
            rule.code);
    }
}

Money CompensationForm::amount() const
{
    return Money::parse(halfWidth(m_amount->text()).trimmed(), m_format.currency()).value_or(Money());
}

QString CompensationForm::verb() const
{
    return amount().isPositive() ? tr("Grant %1").arg(m_format.money(amount())) : tr("Grant");
}

Action CompensationForm::action() const
{
    return Compensate{m_kind->currentData().toString(), amount(), m_reason->text().trimmed()};
}

bool CompensationForm::isComplete()
{
    if (!amount().isPositive()) {
        m_amountNote->refuse(tr("Enter what is granted, larger than zero."));
        return false;
    }
    if (m_reason->text().trimmed().isEmpty()) {
        m_reasonNote->refuse(tr("Say what the customer gets it for."));
        return false;
    }
    return true;
}

QWidget *CompensationForm::firstField() const
{
    return m_kind;
}

WithdrawForm::WithdrawForm(const ReturnView &view, const Formatter &format, QWidget *parent)
    : ActionForm(parent), m_which(new QComboBox), m_reason(new QLineEdit), m_note(new FieldNote(m_reason))
{
    m_which->setObjectName(QStringLiteral("which"));
    m_reason->setObjectName(QStringLiteral("actionText"));
    m_reason->setPlaceholderText(tr("Reason (compulsory)"));
    for (const Settlement &settlement : view.returnCase.settlements) {
        if (canWithdraw(view, settlement)) {
            m_which->addItem(QStringLiteral("%1 · %2").arg(format.compensation(settlement.compensation->kind),
                                                           format.money(settlement.amount)),
                             settlement.number);
        }
    }
    QGridLayout *grid = makeFormGrid(this);
    addField(grid, tr("Compensation"), m_which);
    addField(grid, tr("Reason"), m_reason);
    addNote(grid, m_note);
    connect(m_reason, &QLineEdit::textChanged, m_note, &FieldNote::clear);
}

Action WithdrawForm::action() const
{
    const int number = m_which->currentData().toInt();
    return WithdrawCompensation{m_reason->text().trimmed(), number > 0 ? std::optional(number) : std::nullopt};
}

bool WithdrawForm::isComplete()
{
    if (!m_reason->text().trimmed().isEmpty()) {
        return true;
    }
    m_note->refuse(tr("Say why it is taken back."));
    return false;
}

QWidget *WithdrawForm::firstField() const
{
    return m_which->count() > 1 ? static_cast<QWidget *>(m_which) : m_reason;
}
}
