// SPDX-License-Identifier: GPL-3.0-or-later
// The number of a red invoice that was issued, and which of them was wrong.
#pragma once

#include "ui/common/desk/formatter.h"
#include "ui/returns/detail/action_form.h"

class QComboBox;
class QLineEdit;

namespace rd::ui
{
class CodeEdit;
class FieldNote;

class RedInvoiceForm final : public ActionForm
{
    Q_OBJECT

public:
    RedInvoiceForm(const ReturnView &view, const Formatter &format, QWidget *parent);
    [[nodiscard]] Action action() const override;
    [[nodiscard]] bool isComplete() override;
    [[nodiscard]] QWidget *firstField() const override;

private:
    /// Nothing when all that is due is meant.
    [[nodiscard]] std::optional<Money> amount() const;

    Formatter m_format;
    CodeEdit *m_number;
    FieldNote *m_numberNote;
    CodeEdit *m_amount;
    FieldNote *m_amountNote;
};

class WithdrawRedInvoiceForm final : public ActionForm
{
    Q_OBJECT

public:
    WithdrawRedInvoiceForm(const ReturnView &view, const Formatter &format, QWidget *parent);
    [[nodiscard]] Action action() const override;
    [[nodiscard]] bool isComplete() override;
    [[nodiscard]] QWidget *firstField() const override;

private:
    QComboBox *m_which;
    QLineEdit *m_reason;
    FieldNote *m_note;
};
}
