// SPDX-License-Identifier: GPL-3.0-or-later
// One settlement: what it is made of, who stands behind it, and the button that pays it.
#pragma once

#include "core/desk/views.h"
#include "ui/common/widgets/message_bar.h"

#include <QFrame>

class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace rd::ui
{
class ActionButton;
class AppContext;
class BenefitBoxes;
class ElidedLabel;
class MessageStack;
class PaymentForm;
class PayoutRows;
class ReasonHint;
class StepChipLabel;
class SumRows;
class TextLabel;

class PaymentPane final : public QFrame
{
    Q_OBJECT

public:
    explicit PaymentPane(AppContext &context, QWidget *parent = nullptr);
    void showSettlement(const ReturnView &view, int settlement, const std::vector<Possibility> &possible);
    void showNothing();
    void retranslate();
    void setBusy(bool isBusy);
    /// After a payment went out.
    void forgetTyped();
    [[nodiscard]] MessageStack &messages() { return *m_messages; }
    /// A button that prints the newest voucher of what is shown; none while nothing was paid.
    [[nodiscard]] std::vector<MessageAction> voucherAction();

Q_SIGNALS:
    void payWanted(const rd::Pay &payment);
    void countersignWanted(int settlement);
    void confirmWanted(int payout);
    void failWanted(int payout, const QString &reason);
    void voucherWanted(int payout);
    /// Points and coupons of a return whose money is on its way: codes.
    void ticksWanted(const QStringList &ticks);
    void openWanted();
    /// It is not settled with money: the return is to be opened at this action.
    void actionWanted(rd::Right right);

private:
    void build();
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeFoot();
    void connectAll();
    void fill();
    void updateButton();
    void press();
    [[nodiscard]] const Settlement *settlement() const;
    /// What this settlement is settled by.
    [[nodiscard]] Right rightNow() const;
    void updatePay(const Settlement &shown);
    void updateOther(const Settlement &shown, Right right);
    void updateTicks();
    [[nodiscard]] QString whyNot(Right right) const;
    [[nodiscard]] QString timesOf(const Settlement &shown) const;

    AppContext &m_context;
    std::optional<ReturnView> m_view;
    int m_settlement = 0;
    std::vector<Possibility> m_possible;
    bool m_isBusy = false;
    QString m_blocked;
    MessageStack *m_messages;
    TextLabel *m_number;
    StepChipLabel *m_chip;
    QToolButton *m_open;
    ElidedLabel *m_customer;
    TextLabel *m_amountTitle;
    TextLabel *m_amount;
    TextLabel *m_times;
    SumRows *m_sum;
    PayoutRows *m_payouts;
    PaymentForm *m_form;
    BenefitBoxes *m_benefits;
    ActionButton *m_tick;
    TextLabel *m_toDo;
    ActionButton *m_countersign;
    ReasonHint *m_countersignReason;
    QWidget *m_chainRow;
    TextLabel *m_chain;
    ReasonHint *m_reason;
    ActionButton *m_pay;
    QWidget *m_body;
    QScrollArea *m_scroll = nullptr;
    TextLabel *m_nothing;
};
}
