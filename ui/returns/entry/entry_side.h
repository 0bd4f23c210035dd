// SPDX-License-Identifier: GPL-3.0-or-later
// The right side of a new return: amount, promised day, customer, and the buttons.
#pragma once

#include "core/desk/views.h"
#include "core/domain/contact_choice.h"

#include <QFrame>

class QGridLayout;
class QLineEdit;

namespace rd::ui
{
class ActionButton;
class AppContext;
class CodeEdit;
class ContactFields;
class CustomerView;
class FieldNote;
class TextLabel;

class EntrySide final : public QFrame
{
    Q_OBJECT

public:
    explicit EntrySide(AppContext &context, QWidget *parent = nullptr);
    ~EntrySide() override;
    /// Fills name and phone from the sale and shows what the customer brought back before.
    void showCustomer(const Customer &customer);
    void setContact(const QString &name, const QString &phone);
    /// How the customer wants to be told.
    void setChoice(const ContactChoice &choice);
    [[nodiscard]] ContactChoice choice() const;
    [[nodiscard]] QString contactName() const;
    [[nodiscard]] QString contactPhone() const;
    void focusPhone();
    void showCheck(const CheckView &check, Resolution wish, const QString &tender, bool areGoodsHere);
    void showNothing();
    /// Why saving is not possible; empty: it is.
    void setBlocked(const QString &reason);
    void setWillPay(bool willPay, const QString &amount);

Q_SIGNALS:
    void savePressed(bool isPrinting);
    void closePressed();
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QString limitsOf(bool isApproved, bool areGoodsHere, SettlementKind kind,
                                   const LimitFacts &facts) const;
    void retranslate();
    [[nodiscard]] QWidget *buildMoney();
    [[nodiscard]] QWidget *buildCustomer();
    [[nodiscard]] QWidget *buildFoot();
    void checkPhone();
    void sayWhat();

    AppContext &m_context;
    TextLabel *m_amountCaption;
    TextLabel *m_amount;
    TextLabel *m_way;
    QGridLayout *m_sum;
    TextLabel *m_promised;
    TextLabel *m_limits;
    TextLabel *m_customerCaption;
    TextLabel *m_customerSource;
    CodeEdit *m_phone;
    FieldNote *m_phoneNote;
    QLineEdit *m_name;
    ContactFields *m_told;
    CustomerView *m_earlier;
    ActionButton *m_savePrint;
    ActionButton *m_save;
    ActionButton *m_close;
    bool m_isForMoney = true;
    bool m_willPay = false;
    QString m_payAmount;
};
}
