// SPDX-License-Identifier: GPL-3.0-or-later
// The panel at the foot of a customer in which a flag is put or withdrawn; by a manager, who may step up here.
#pragma once

#include "core/domain/customer_flag.h"
#include "ui/common/desk/operation_book.h"

#include <QFrame>

class QLineEdit;

namespace rd::ui
{
class ApproverFields;
class CodeEdit;
class ConfirmPanel;
class FieldNote;
class MessageStack;
class TextLabel;

class FlagPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit FlagPanel(AppContext &context, QWidget *parent = nullptr);
    void flag(CustomerId customer);
    void withdraw(const CustomerFlag &flag, CustomerId customer);
    void close();
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    void retranslate();

Q_SIGNALS:
    void done(const QString &sentence);
    void closed();

protected:
    bool event(QEvent *event) override;

private:
    void open();
    void ask();
    void send();
    [[nodiscard]] bool isComplete();
    /// As typed; empty for a withdrawal.
    [[nodiscard]] QString untilText() const;
    [[nodiscard]] QString key() const;
    void finish(const Result<Answer> &answer);

    AppContext &m_context;
    OperationBook m_operations;
    MessageStack *m_messages;
    QLineEdit *m_reason;
    FieldNote *m_reasonNote;
    TextLabel *m_untilCaption;
    CodeEdit *m_until;
    FieldNote *m_untilNote;
    TextLabel *m_reasonCaption;
    ApproverFields *m_approver;
    ConfirmPanel *m_confirm;
    CustomerId m_customer;
    std::optional<CustomerFlag> m_withdrawn; ///< the flag to withdraw; nothing: a new one
    bool m_isOpen = false;
    bool m_isBusy = false;
};
}
