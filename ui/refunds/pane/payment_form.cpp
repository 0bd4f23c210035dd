// SPDX-License-Identifier: GPL-3.0-or-later
// The three fields of a payment.
#include "ui/refunds/pane/payment_form.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/widgets/code_edit.h"
#include "ui/common/widgets/field_note.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/reason_hint.h"
#include "ui/refunds/pane/refund_words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace rd::ui
{
namespace
{
constexpr int kLabelColumn = 84;
}

PaymentForm::PaymentForm(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_tenderTitle(new TextLabel(TextUse::Body)), m_tender(new QComboBox),
      m_amountTitle(new TextLabel(TextUse::Body)), m_amount(new CodeEdit), m_amountNote(new FieldNote(m_amount)),
      m_referenceTitle(new TextLabel(TextUse::Body)), m_reference(new CodeEdit), m_missing(new ReasonHint)
{
    m_tender->setObjectName(QStringLiteral("payTender"));
    m_amount->setObjectName(QStringLiteral("payAmount"));
    m_reference->setObjectName(QStringLiteral("payReference"));
    m_reference->setTakesScans();
    m_amount->setAlignment(Qt::AlignRight);
    m_tender->setMinimumHeight(Theme::current().fieldHeight());
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(px(9));
    grid->setColumnMinimumWidth(0, px(kLabelColumn));
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto &[title, field] : {std::pair<TextLabel *, QWidget *>(m_tenderTitle, m_tender),
                                       {m_amountTitle, m_amount},
                                       {m_referenceTitle, m_reference}}) {
        title->setBuddy(field);
        grid->addWidget(title, row, 0);
        grid->addWidget(field, row++, 1);
        if (field == m_amount) {
            grid->addWidget(m_amountNote, row++, 1);
        }
    }
    grid->addWidget(m_missing, row, 0, 1, 2);
    connect(m_tender, &QComboBox::currentIndexChanged, this, &PaymentForm::fillAmount);
    connect(m_tender, &QComboBox::currentIndexChanged, this, &PaymentForm::changed);
    connect(m_amount, &QLineEdit::textChanged, this, &PaymentForm::changed);
    connect(this, &PaymentForm::changed, this, &PaymentForm::checkAmount);
    connect(m_amount, &QLineEdit::textEdited, this, [this] { m_isAmountTyped = true; });
    retranslate();
}

void PaymentForm::showSettlement(const ReturnView &view, const Settlement &settlement)
{
    const QString key = view.returnCase.rma.number + QLatin1Char(' ') + QString::number(settlement.number);
    const bool isOther = key != m_key;
    if (isOther) {
        keepTyped();
    }
    m_key = key;
    const RefundWords words(view, settlement, m_context.format());
    m_left = words.left();
    if (isOther) {
        takeUp();
        m_tender->setCurrentIndex(-1);
    }
    fillTenders(view, settlement);
    fillAmount();
    m_missing->setReason(ReasonHint::Cause::State, words.missingTenders());
    Q_EMIT changed();
}

void PaymentForm::fillTenders(const ReturnView &view, const Settlement &settlement)
{
    const QSignalBlocker quiet(m_tender);
    const QString before = tender();
    m_tender->clear();
    m_tenderLeft.clear();
    const QStringList codes = RefundWords::tenders(view, m_context.policy());
    for (const QString &code : codes) {
        QString text = m_context.format().tender(code);
        if (const auto left = view.leftOn(settlement, code, m_context.policy())) {
            //: A tender and how much of what was paid with it can still go back
            text = tr("%1, up to %2").arg(text, m_context.format().amount(*left));
            m_tenderLeft[code] = *left;
        }
        m_tender->addItem(icon(RefundWords::tenderIcon(code)), text, code);
    }
    const qsizetype at = codes.indexOf(before);
    m_tender->setCurrentIndex(at < 0 ? (codes.isEmpty() ? -1 : 0) : static_cast<int>(at));
}

Money PaymentForm::most() const
{
    const auto bound = m_tenderLeft.find(tender());
    return bound == m_tenderLeft.end() ? m_left : std::min(m_left, bound->second);
}

void PaymentForm::fillAmount()
{
    if (!m_isAmountTyped) {
        m_amount->setText(most().toDecimal(m_context.format().currency()));
    }
}

/// A warning while it is typed: the button is off as long as it stands there.
void PaymentForm::checkAmount()
{
    if (m_key.isEmpty() || !most().isPositive() || amount()) {
        m_amountNote->clear();
    } else {
        const Formatter &format = m_context.format();
        m_amountNote->warn(
            tr("Enter an amount from %1 to %2.").arg(format.amount(Money::fromMinor(1)), format.amount(most())));
    }
}

void PaymentForm::forgetTyped()
{
    m_typed.erase(m_key);
    m_key.clear();
}

void PaymentForm::keepTyped()
{
    if (!m_key.isEmpty()) {
        m_typed[m_key] = {m_isAmountTyped ? std::optional(m_amount->text()) : std::nullopt, m_reference->text()};
    }
}

void PaymentForm::takeUp()
{
    const auto found = m_typed.find(m_key);
    const Typed typed = found == m_typed.end() ? Typed() : found->second;
    m_isAmountTyped = typed.amount.has_value();
    if (typed.amount) {
        m_amount->setText(*typed.amount);
    }
    m_reference->setText(typed.reference);
}

QString PaymentForm::tender() const
{
    return m_tender->currentData().toString();
}

std::optional<Money> PaymentForm::amount() const
{
    const auto typed = Money::parse(halfWidth(m_amount->text()).trimmed(), m_context.format().currency());
    return typed && typed->isPositive() && *typed <= most() ? std::optional(*typed) : std::nullopt;
}

QString PaymentForm::reference() const
{
    return m_reference->text().trimmed();
}

void PaymentForm::retranslate()
{
    m_tenderTitle->setText(tr("&Tender"));
    m_amountTitle->setText(tr("&Amount %1").arg(m_context.format().currencySign()));
    m_referenceTitle->setText(tr("&Reference"));
    m_tender->setAccessibleName(tr("Tender"));
    m_amount->setAccessibleName(tr("Amount"));
    m_reference->setAccessibleName(tr("Reference"));
    m_reference->setPlaceholderText(tr("Number of the payment, optional"));
}
}
