// SPDX-License-Identifier: GPL-3.0-or-later
// Fields of payments.
#include "ui/returns/detail/payment_form.h"

#include "core/domain/means.h"
#include "ui/common/desk/benefit_boxes.h"
#include "ui/common/desk/settling.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/code_edit.h"
#include "ui/common/widgets/field_note.h"
#include "ui/common/widgets/form_rows.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/read_name.h"
#include "ui/returns/detail/return_sums.h"
#include "ui/returns/detail/settlement_words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace rd::ui
{
PayForm::PayForm(const ReturnView &view, const Formatter &format, QWidget *parent)
    : ActionForm(parent), m_format(format), m_tender(new QComboBox), m_amount(new CodeEdit),
      m_amountNote(new FieldNote(m_amount)), m_reference(new CodeEdit), m_benefits(new BenefitBoxes(this))
{
    m_tender->setObjectName(QStringLiteral("tender"));
    m_amount->setObjectName(QStringLiteral("amount"));
    m_reference->setObjectName(QStringLiteral("reference"));
    m_reference->setTakesScans();
    const Settlement *due = dueSettlement(view, Right::Pay);
    if (due != nullptr) {
        m_settlement = due->number;
        m_due = leftOf(view, *due);
    }
    for (const QString &tender : tendersOf(view, format.policy())) {
        const auto left = due == nullptr ? std::nullopt : view.leftOn(*due, tender, format.policy());
        //: A tender and how much of what was paid with it can still go back
        m_tender->addItem(
            left ? tr("%1, up to %2").arg(format.tender(tender), format.amount(*left)) : format.tender(tender), tender);
        m_most.push_back(left ? std::min(m_due, *left) : m_due);
    }
    fillAmount();
    connect(m_tender, &QComboBox::currentIndexChanged, this, &PayForm::fillAmount);
    QGridLayout *grid = makeFormGrid(this);
    addField(grid, tr("Back to"), m_tender);
    addField(grid, tr("Amount %1").arg(format.currencySign()), m_amount);
    addNote(grid, m_amountNote);
    addField(grid, tr("Reference"), m_reference);
    m_benefits->showReturn(view.returnCase);
    if (!m_benefits->isEmpty()) {
        addNote(grid, m_benefits);
    }
    connect(m_amount, &QLineEdit::textChanged, this, [this] {
        if (amount()) {
            m_amountNote->clear();
        } else {
            m_amountNote->warn(tr("This is no amount."));
        }
        Q_EMIT verbChanged();
    });
}

void PayForm::fillAmount()
{
    const int chosen = m_tender->currentIndex();
    if (m_settlement > 0) {
        m_amount->setText((chosen < 0 ? m_due : m_most.at(size_t(chosen))).toDecimal(m_format.currency()));
    }
}

Result<Money> PayForm::amount() const
{
    return Money::parse(halfWidth(m_amount->text()).trimmed(), m_format.currency());
}

QString PayForm::verb() const
{
    const auto money = amount();
    const auto &coin = m_format.policy().cashRounding;
    const bool isRounded = coin && m_tender->currentData().toString() == kCashTender;
    return money ? tr("Pay %1").arg(m_format.money(isRounded ? money->roundedTo(*coin) : *money)) : tr("Pay");
}

Action PayForm::action() const
{
    Pay pay;
    pay.tender = m_tender->currentData().toString();
    pay.amount = amount().value_or(Money()); // refused by the core, with the reason
    pay.reference = m_reference->text().trimmed();
    pay.settlement = m_settlement > 0 ? std::optional(m_settlement) : std::nullopt;
    pay.ticks = m_benefits->ticks();
    return pay;
}

QWidget *PayForm::firstField() const
{
    return m_tender->count() > 1 ? static_cast<QWidget *>(m_tender) : m_reference;
}

PayoutForm::PayoutForm(Right right, const ReturnView &view, const Formatter &format, QWidget *parent)
    : ActionForm(parent), m_right(right), m_which(new QComboBox)
{
    m_which->setObjectName(QStringLiteral("which"));
    setReadName(*m_which, tr("Which"));
    if (right == Right::Countersign) {
        for (const Settlement &settlement : view.returnCase.settlements) {
            if (settlement.state == SettlementState::ToCountersign) {
                m_which->addItem(SettlementWords(view, format).title(settlement), settlement.number);
            }
        }
    } else {
        for (const Payout &payout : view.returnCase.payouts) {
            const bool canBounce = payout.state == PayoutState::Confirmed && isMoney(payout.tender);
            const bool isOpen = payout.state == PayoutState::Sent || (right == Right::FailPayout && canBounce);
            if (isOpen) {
                m_which->addItem(QStringLiteral("%1 · %2 · %3")
                                     .arg(payout.voucher, format.money(payout.amount), format.tender(payout.tender)),
                                 payout.number);
            }
        }
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    layout->addWidget(m_which);
    if (right == Right::FailPayout) {
        m_reason = new QLineEdit;
        m_reason->setObjectName(QStringLiteral("actionText"));
        const bool isParcel = isParcelSent(view);
        m_reason->setPlaceholderText(isParcel ? tr("What became of it (compulsory)")
                                              : tr("Why it failed (compulsory)"));
        m_reason->setAccessibleName(isParcel ? tr("What became of it") : tr("Why it failed"));
        layout->addWidget(m_reason);
    }
}

Action PayoutForm::action() const
{
    const int number = m_which->currentData().toInt();
    if (m_right == Right::Countersign) {
        return Countersign{number > 0 ? std::optional(number) : std::nullopt};
    }
    return m_right == Right::ConfirmPayout ? Action(ConfirmPayout{number})
                                           : Action(FailPayout{number, m_reason->text().trimmed()});
}

QWidget *PayoutForm::firstField() const
{
    return m_reason;
}
}
