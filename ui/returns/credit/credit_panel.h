// SPDX-License-Identifier: GPL-3.0-or-later
// The panel at the foot of a store credit in which something is taken from it, or the rest is voided; by a manager, who may step
// up here.
#pragma once

#include "core/domain/store_credit.h"
#include "ui/returns/detail/foot_panel.h"

class QLineEdit;

namespace rd::ui
{
class CodeEdit;
class FieldNote;
class TextLabel;

class CreditPanel final : public FootPanel
{
    Q_OBJECT

public:
    explicit CreditPanel(AppContext &context, QWidget *parent = nullptr);
    void redeem(const StoreCredit &credit) { begin(What::Redeem, credit); }
    void voidRest(const StoreCredit &credit) { begin(What::Void, credit); }
    void restore(const StoreCredit &credit) { begin(What::Restore, credit); }
    void retranslate();

protected:
    [[nodiscard]] bool isComplete() override;
    [[nodiscard]] AppContext::Work work() const override;
    [[nodiscard]] QString key() const override;
    [[nodiscard]] QString doneSentence() const override;

private:
    enum class What { Redeem, Void, Restore };
    void begin(What what, const StoreCredit &credit);
    void ask();
    [[nodiscard]] bool isAmountRight();
    [[nodiscard]] std::optional<Money> amount() const;

    CodeEdit *m_amount;
    FieldNote *m_amountNote;
    TextLabel *m_amountCaption;
    QLineEdit *m_text; ///< the till's receipt, or the reason
    FieldNote *m_textNote;
    TextLabel *m_textCaption;
    StoreCredit m_credit;
    What m_what = What::Redeem;
};
}
