// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of money: paying a refund, and what became of a payout.
#pragma once

#include "ui/common/desk/formatter.h"
#include "ui/returns/detail/action_form.h"

#include <vector>

class QComboBox;
class QLineEdit;

namespace rd::ui
{
class BenefitBoxes;
class CodeEdit;
class FieldNote;

class PayForm final : public ActionForm
{
    Q_OBJECT

public:
    PayForm(const ReturnView &view, const Formatter &format, QWidget *parent);
    [[nodiscard]] Action action() const override;
    [[nodiscard]] QWidget *firstField() const override;
    [[nodiscard]] QString verb() const override;

private:
    [[nodiscard]] Result<Money> amount() const;
    void fillAmount();

    Formatter m_format;
    int m_settlement = 0;
    Money m_due;
    std::vector<Money> m_most; ///< for each tender: what is due, or less where the sale bounds it
    QComboBox *m_tender;
    CodeEdit *m_amount;
    FieldNote *m_amountNote;
    CodeEdit *m_reference;
    BenefitBoxes *m_benefits;
};

/// Countersigning a settlement, or saying that a payout arrived or failed.
class PayoutForm final : public ActionForm
{
    Q_OBJECT

public:
    PayoutForm(Right right, const ReturnView &view, const Formatter &format, QWidget *parent);
    [[nodiscard]] Action action() const override;
    [[nodiscard]] QWidget *firstField() const override;

private:
    Right m_right;
    QComboBox *m_which;
    QLineEdit *m_reason = nullptr;
};
}
