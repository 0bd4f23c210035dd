// SPDX-License-Identifier: GPL-3.0-or-later
// Amount and receipt, or a reason and the person who decides.
#include "ui/returns/credit/credit_panel.h"

#include "core/workflow/rights.h"
#include "ui/common/widgets/code_edit.h"
#include "ui/common/widgets/confirm_panel.h"
#include "ui/common/widgets/field_note.h"
#include "ui/common/widgets/form_rows.h"
#include "ui/common/widgets/labels.h"
#include "ui/returns/detail/approver_fields.h"

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

void CreditPanel::begin(What what, const StoreCredit &credit)
{
    m_credit = credit;
    m_what = what;
    const bool isRedeeming = what == What::Redeem;
    m_amount->clear();
    m_text->clear();
    m_amountNote->clear();
    m_textNote->clear();
    m_amount->setVisible(isRedeeming);
    m_amountCaption->setVisible(isRedeeming);
    open(isRedeeming ? static_cast<QWidget *>(m_amount) : m_text);
    retranslate();
    if (!isRedeeming && !mayDo(context().session().staff.roles, Right::VoidCredit)) {
        approver().offer(Right::VoidCredit);
    }
}

void CreditPanel::retranslate()
{
    const bool isRedeeming = m_what == What::Redeem;
    m_amountCaption->setText(tr("Amount"));
    m_amount->setAccessibleName(tr("Amount that is taken"));
    m_textCaption->setText(isRedeeming ? tr("Receipt") : tr("Reason"));
    m_text->setAccessibleName(isRedeeming ? tr("Receipt of the till") : tr("Reason"));
    m_text->setPlaceholderText(isRedeeming ? tr("Receipt of the till for the new goods") : tr("Reason (compulsory)"));
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
    if (m_what == What::Restore) {
        confirm().ask(QStringLiteral("undo-2"), tr("Restore what was voided of this store credit?"),
                      tr("%1 count again, until the same day as before.").arg(format.money(m_credit.voided)),
                      tr("Restore"));
        return;
    }
    if (m_what == What::Void) {
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
    if (m_what == What::Redeem) {
        return isAmountRight();
    }
    if (m_text->text().trimmed().isEmpty()) {
        m_textNote->refuse(m_what == What::Void ? tr("Say why it is voided.") : tr("Say why it is restored."));
        return false;
    }
    return approver().isComplete();
}

AppContext::Work CreditPanel::work() const
{
    return [code = m_credit.code, what = m_what, amount = amount().value_or(Money()),
            text = m_text->text().trimmed()](DeskWriter &desk, const Call &call) {
        switch (what) {
        case What::Void:
            return desk.voidCredit(call, code, text);
        case What::Restore:
            return desk.restoreCredit(call, code, text);
        case What::Redeem:
            break;
        }
        return desk.redeemCredit(call, code, amount, text);
    };
}

/// Doing the same again is another operation once something was taken or given back.
QString CreditPanel::key() const
{
    return QStringLiteral("%1 %2 %3").arg(m_credit.code).arg(static_cast<int>(m_what)).arg(m_credit.used.minor());
}

QString CreditPanel::doneSentence() const
{
    return m_what == What::Void ? tr("Store credit voided")
           : m_what == What::Restore
               ? tr("Store credit restored")
               : tr("%1 taken from %2").arg(context().format().money(amount().value_or(Money())), m_credit.code);
}
}
