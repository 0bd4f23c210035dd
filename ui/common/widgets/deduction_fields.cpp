// SPDX-License-Identifier: GPL-3.0-or-later
// The button, and the two fields it opens.
#include "ui/common/widgets/deduction_fields.h"

#include "ui/common/theme/theme.h"
#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/code_edit.h"
#include "ui/common/widgets/field_note.h"
#include "ui/common/widgets/labels.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace rd::ui
{
namespace
{
constexpr int kAmountWidth = 104;
}

DeductionFields::DeductionFields(QWidget *parent)
    : QWidget(parent), m_open(new ActionButton(ButtonKind::Quiet)), m_fields(new QWidget),
      m_caption(new TextLabel(TextUse::Body, Ink::Muted)), m_amount(new CodeEdit), m_reason(new QLineEdit),
      m_amountNote(new FieldNote(m_amount)), m_reasonNote(new FieldNote(m_reason))
{
    m_open->setButtonSize(ButtonSize::Small);
    m_open->setIconName(QStringLiteral("minus"));
    m_amount->setAlignment(Qt::AlignRight);
    m_amount->setFixedWidth(px(kAmountWidth));
    m_caption->setBuddy(m_amount);
    setPlace(0);
    auto *fields = new QHBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(px(8));
    fields->addWidget(m_caption);
    fields->addWidget(m_amount);
    fields->addWidget(m_reason, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(4));
    layout->addWidget(m_open, 0, Qt::AlignLeft);
    layout->addWidget(m_fields);
    layout->addWidget(m_amountNote);
    layout->addWidget(m_reasonNote);
    m_fields->hide();
    connect(m_open, &QPushButton::clicked, this, [this] {
        open(true);
        m_amount->setFocus(Qt::OtherFocusReason);
    });
    for (QLineEdit *field : {static_cast<QLineEdit *>(m_amount), m_reason}) {
        connect(field, &QLineEdit::textChanged, this, [this, field] {
            (field == m_reason ? m_reasonNote : m_amountNote)->clear();
            open(true); // also when a form is filled again
            Q_EMIT changed();
        });
    }
}

void DeductionFields::setPlace(int place)
{
    m_open->setObjectName(QStringLiteral("deduct_%1").arg(place));
    m_amount->setObjectName(QStringLiteral("deduction_%1").arg(place));
    m_reason->setObjectName(QStringLiteral("deductionReason_%1").arg(place));
}

void DeductionFields::open(bool isOpen)
{
    m_open->setVisible(!isOpen);
    m_fields->setVisible(isOpen);
}

void DeductionFields::setTyped(const QString &amount, const QString &reason)
{
    if (amount == m_amount->text() && reason == m_reason->text()) {
        return;
    }
    const QSignalBlocker quietAmount(m_amount);
    const QSignalBlocker quietReason(m_reason);
    m_amount->setText(amount);
    m_reason->setText(reason);
    m_amountNote->clear();
    m_reasonNote->clear();
    open(!amount.isEmpty() || !reason.isEmpty());
}

QString DeductionFields::amountText() const
{
    return m_amount->text();
}

QString DeductionFields::reason() const
{
    return m_reason->text();
}

Money DeductionFields::amount(const Currency &currency) const
{
    return Money::parse(halfWidth(m_amount->text()).trimmed(), currency).value_or(Money());
}

bool DeductionFields::isComplete(const Currency &currency)
{
    const bool isBlank = m_amount->text().trimmed().isEmpty() && m_reason->text().trimmed().isEmpty();
    if (isBlank) {
        return true;
    }
    if (!amount(currency).isPositive()) {
        m_amountNote->refuse(tr("Enter what is deducted, larger than zero."));
        return false;
    }
    if (m_reason->text().trimmed().isEmpty()) {
        m_reasonNote->refuse(tr("Say why it is deducted."));
        return false;
    }
    return true;
}

void DeductionFields::retranslate(const QString &currencySign)
{
    m_open->setText(tr("Deduct..."));
    m_caption->setText(tr("Deduct %1").arg(currencySign));
    m_amount->setAccessibleName(tr("Deduct %1").arg(currencySign));
    m_reason->setPlaceholderText(tr("Why it is deducted"));
    m_reason->setAccessibleName(tr("Why it is deducted"));
}
}
