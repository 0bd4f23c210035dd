// SPDX-License-Identifier: GPL-3.0-or-later
// What is granted beyond the goods: of which kind, how much, and why; and which of it is taken back.
#pragma once

#include "core/base/result.h"
#include "ui/common/desk/formatter.h"
#include "ui/returns/detail/action_form.h"

class QComboBox;
class QLineEdit;

namespace rd::ui
{
class CodeEdit;
class FieldNote;

class CompensationForm final : public ActionForm
{
    Q_OBJECT

public:
    CompensationForm(const ReturnView &view, const Formatter &format, QWidget *parent);
    [[nodiscard]] Action action() const override;
    [[nodiscard]] bool isComplete() override;
    [[nodiscard]] QWidget *firstField() const override;
    [[nodiscard]] QString verb() const override;

private:
    void fillKinds(const ReturnView &view);
    [[nodiscard]] Money amount() const;

    Formatter m_format;
    QComboBox *m_kind;
    CodeEdit *m_amount;
    FieldNote *m_amountNote;
    QLineEdit *m_reason;
    FieldNote *m_reasonNote;
};

class WithdrawForm final : public ActionForm
{
    Q_OBJECT

public:
    WithdrawForm(const ReturnView &view, const Formatter &format, QWidget *parent);
    [[nodiscard]] Action action() const override;
    [[nodiscard]] bool isComplete() override;
    [[nodiscard]] QWidget *firstField() const override;

private:
    QComboBox *m_which;
    QLineEdit *m_reason;
    FieldNote *m_note;
};
}
