// SPDX-License-Identifier: GPL-3.0-or-later
// What is due over the fields.
#include "ui/returns/detail/red_invoice_forms.h"

#include "ui/common/widgets/code_edit.h"
#include "ui/common/widgets/field_note.h"
#include "ui/common/widgets/form_rows.h"
#include "ui/common/widgets/labels.h"
#include "ui/returns/detail/invoice_words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

namespace rd::ui
{
RedInvoiceForm::RedInvoiceForm(const ReturnView &view, const Formatter &format, QWidget *parent)
    : ActionForm(parent), m_format(format), m_number(new CodeEdit), m_numberNote(new FieldNote(m_number)),
      m_amount(new CodeEdit), m_amountNote(new FieldNote(m_amount))
{
    m_number->setObjectName(QStringLiteral("invoiceNumber"));
    m_number->setTakesScans();
    m_amount->setObjectName(QStringLiteral("amount"));
    const InvoiceWords words(view, format);
    m_amount->setPlaceholderText(format.amount(words.sums().due().amount));
    QGridLayout *grid = makeFormGrid(this);
    //: In front of the invoice of the sale
    addCaption(grid, tr("For %1").arg(words.invoices()));
    addCaption(grid, words.dueSentence());
    addField(grid, tr("Number of the red invoice"), m_number);
    addNote(grid, m_numberNote);
    addField(grid, tr("Amount %1, if only a part").arg(format.currencySign()), m_amount);
    addNote(grid, m_amountNote);
    connect(m_number, &QLineEdit::textChanged, m_numberNote, &FieldNote::clear);
    connect(m_amount, &QLineEdit::textChanged, m_amountNote, &FieldNote::clear);
}

std::optional<Money> RedInvoiceForm::amount() const
{
    const QString text = halfWidth(m_amount->text()).trimmed();
    if (text.isEmpty()) {
        return std::nullopt;
    }
    return Money::parse(text, m_format.currency()).value_or(Money());
}

Action RedInvoiceForm::action() const
{
    return NoteRedInvoice{halfWidth(m_number->text()).trimmed(), amount()};
}

bool RedInvoiceForm::isComplete()
{
    if (m_number->text().trimmed().isEmpty()) {
        m_numberNote->refuse(tr("Enter the number of the red invoice."));
        return false;
    }
    if (amount() && !amount()->isPositive()) {
        m_amountNote->refuse(tr("Enter an amount larger than zero, or nothing for all that is due."));
        return false;
    }
    return true;
}

QWidget *RedInvoiceForm::firstField() const
{
    return m_number;
}

WithdrawRedInvoiceForm::WithdrawRedInvoiceForm(const ReturnView &view, const Formatter &format, QWidget *parent)
    : ActionForm(parent), m_which(new QComboBox), m_reason(new QLineEdit), m_note(new FieldNote(m_reason))
{
    m_which->setObjectName(QStringLiteral("which"));
    m_reason->setObjectName(QStringLiteral("actionText"));
    m_reason->setPlaceholderText(tr("Reason (compulsory)"));
    for (const RedInvoice &red : view.returnCase.redInvoices) {
        if (red.isStanding()) {
            m_which->addItem(QStringLiteral("%1 · %2").arg(red.number, format.money(red.amount)), red.number);
        }
    }
    QGridLayout *grid = makeFormGrid(this);
    addField(grid, tr("Red invoice"), m_which);
    addField(grid, tr("Reason"), m_reason);
    addNote(grid, m_note);
    connect(m_reason, &QLineEdit::textChanged, m_note, &FieldNote::clear);
}

Action WithdrawRedInvoiceForm::action() const
{
    return WithdrawRedInvoice{m_reason->text().trimmed(), m_which->currentData().toString()};
}

bool WithdrawRedInvoiceForm::isComplete()
{
    if (!m_reason->text().trimmed().isEmpty()) {
        return true;
    }
    m_note->refuse(tr("Say what is wrong with it."));
    return false;
}

QWidget *WithdrawRedInvoiceForm::firstField() const
{
    return m_which->count() > 1 ? static_cast<QWidget *>(m_which) : m_reason;
}
}
