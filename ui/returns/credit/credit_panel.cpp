// SPDX-License-Identifier: GPL-3.0-or-later
// Amount and receipt, or a reason and the person who decides.
#include "ui/returns/credit/credit_panel.h"

#include "core/workflow/rights.h"
#include "ui/common/widgets/code_edit.h"
#include "ui/common/widgets/confirm_panel.h"
#include "ui/common/widgets/field_note.h"
#include "ui/common/widgets/labels.h"
#include "ui/returns/detail/approver_fields.h"
#include "ui/returns/detail/form_rows.h"

#include <QLineEdit>

namespace rd::ui
{
CreditPanel::CreditPanel(AppContext &context, QWidget *parent)
    : FootPanel(context, QStringLiteral("creditPanel"), parent), m_amount(new CodeEdit),
      m_amountNote(new FieldNote(m_amount)), m_text(new QLineEdit), m_textNote(new FieldNote(m_text))
{
    m_amount->setObjectName(QStringLiteral("creditAmount"));
    m_text->setObjectName(QStringLiteral("creditText"));
    m_amountCaption = addField(grid(), {}, m_amount);
    addNote(grid(), m_amountNote);
    m_textCaption = addField(grid(), {}, m_text);
    addNote(grid(), m_textNote);
    connect(m_amount, &QLineEdit::textChanged, m_amountNote, &FieldNote::clear);
    connect(m_amount, &QLineEdit::textChanged, this, &CreditPanel::ask);
    connect(m_text, &QLineEdit::textChanged, m_textNote, &FieldNote::clear);
}

void CreditPanel::begin(const StoreCredit &credit, bool isVoiding)
{
    m_credit = credit;
    m_isVoiding = isVoiding;
    m_amount->clear();
    m_text->clear();
    m_amountNote->clear();
    m_textNote->clear();
    m_amount->setVisible(!isVoiding);
    m_amountCaption->setVisible(!isVoiding);
    open(isVoiding ? m_text : static_cast<QWidget *>(m_amount));
    retranslate();
    if (isVoiding && !mayDo(context().session().staff.roles, Right::VoidCredit)) {
        approver().offer(Right::VoidCredit);
    }
}

void CreditPanel::retranslate()
{
    m_amountCaption->setText(tr("Amount"));
    m_amount->setAccessibleName(tr("Amount that is taken"));
    m_textCaption->setText(m_isVoiding ? tr("Reason") : tr("Receipt"));
    m_text->setAccessibleName(m_isVoiding ? tr("Reason") : tr("Receipt of the till"));
    m_text->setPlaceholderText(m_isVoiding ? tr("Reason (compulsory)") : tr("Receipt of the till for the new goods"));
    m_amount->setPlaceholderText(tr("at most %1").arg(context().format().money(m_credit.balance())));
    approver().retranslate();
    ask();
}

void CreditPanel::ask()
{
    if (!isOpen()) {
        return;
    }
    const Formatter &format = context().format();
    if (m_isVoiding) {
        confirm().ask(QStringLiteral("ban"), tr("Void the rest of this store credit?"),
                      tr("%1 can then not be used any more.").arg(format.money(m_credit.balance())),
                      tr("Void the rest"));
        return;
    }
    const auto typed = amount();
    const bool isFitting = typed && typed->isPositive() && *typed <= m_credit.balance();
    confirm().ask(QStringLiteral("ticket"), tr("How much of it pays for the new goods?"),
                  isFitting ? tr("%1 are left afterwards.").arg(format.money(m_credit.balance() - *typed))
                            : tr("%1 are left of it.").arg(format.money(m_credit.balance())),
                  isFitting ? tr("Take %1").arg(format.money(*typed)) : tr("Take"));
}

std::optional<Money> CreditPanel::amount() const
{
    const auto typed = Money::parse(halfWidth(m_amount->text()).trimmed(), context().format().currency());
    return typed ? std::optional(*typed) : std::nullopt;
}

bool CreditPanel::isAmountRight()
{
    const Formatter &format = context().format();
    const auto typed = amount();
    if (!typed || !typed->isPositive()) {
        m_amountNote->refuse(tr("Write how much is taken, like %1.").arg(format.amount(m_credit.balance())));
        return false;
    }
    if (*typed > m_credit.balance()) {
        m_amountNote->refuse(tr("Only %1 are left. Take that, and the customer pays the rest at the till.")
                                 .arg(format.money(m_credit.balance())));
        return false;
    }
    return true;
}

bool CreditPanel::isComplete()
{
    if (!m_isVoiding) {
        return isAmountRight();
    }
    if (m_text->text().trimmed().isEmpty()) {
        m_textNote->refuse(tr("Say why it is voided."));
        return false;
    }
    return approver().isComplete();
}

AppContext::Work CreditPanel::work() const
{
    return [code = m_credit.code, isVoiding = m_isVoiding, amount = amount().value_or(Money()),
            text = m_text->text().trimmed()](DeskWriter &desk, const Call &call) {
        return isVoiding ? desk.voidCredit(call, code, text) : desk.redeemCredit(call, code, amount, text);
    };
}

/// Taking again is another operation once something was taken.
QString CreditPanel::key() const
{
    return QStringLiteral("%1 %2 %3").arg(m_credit.code).arg(m_isVoiding ? 1 : 0).arg(m_credit.used.minor());
}

QString CreditPanel::doneSentence() const
{
    return m_isVoiding
               ? tr("Store credit voided")
               : tr("%1 taken from %2").arg(context().format().money(amount().value_or(Money())), m_credit.code);
}
}
