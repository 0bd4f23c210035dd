// SPDX-License-Identifier: GPL-3.0-or-later
// How much goes where: tender, amount, reference.
#pragma once

#include "core/desk/views.h"

#include <QWidget>

#include <map>

class QComboBox;
class QLineEdit;

namespace rd::ui
{
class AppContext;
class CodeEdit;
class FieldNote;
class ReasonHint;
class TextLabel;

class PaymentForm final : public QWidget
{
    Q_OBJECT

public:
    explicit PaymentForm(AppContext &context, QWidget *parent = nullptr);
    /// Proposes what is left; what was typed for this settlement before is there again.
    void showSettlement(const ReturnView &view, const Settlement &settlement);
    void retranslate();
    /// After a payment: what was typed has been used, the next amount is proposed anew.
    void forgetTyped();
    [[nodiscard]] QString tender() const;
    /// Absent when the text is no amount between nothing and what is left.
    [[nodiscard]] std::optional<Money> amount() const;
    [[nodiscard]] QString reference() const;
    [[nodiscard]] Money left() const { return m_left; }

Q_SIGNALS:
    void changed();

private:
    void fillTenders(const ReturnView &view, const Settlement &settlement);
    void fillAmount();
    /// What is left, or less where the sale bounds what goes back to the chosen tender.
    [[nodiscard]] Money most() const;
    void checkAmount();
    void keepTyped();
    void takeUp();
    AppContext &m_context;
    QString m_key;
    Money m_left;
    std::map<QString, Money> m_tenderLeft; ///< where the sale bounds what goes back
    bool m_isAmountTyped = false;
    struct Typed {
        std::optional<QString> amount;
        QString reference;
    };
    std::map<QString, Typed> m_typed; ///< for settlements that were left without paying
    TextLabel *m_tenderTitle;
    QComboBox *m_tender;
    TextLabel *m_amountTitle;
    CodeEdit *m_amount;
    FieldNote *m_amountNote;
    TextLabel *m_referenceTitle;
    CodeEdit *m_reference;
    ReasonHint *m_missing;
};
}
