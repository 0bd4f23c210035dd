// SPDX-License-Identifier: GPL-3.0-or-later
// Putting a flag on a customer and withdrawing one.
#pragma once

#include "core/domain/customer_flag.h"
#include "ui/returns/customer/decision_panel.h"

namespace rd::ui
{
class CodeEdit;

class FlagPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit FlagPanel(AppContext &context, QWidget *parent = nullptr);
    void flag(CustomerId customer);
    void withdraw(const CustomerFlag &flag, CustomerId customer);
    void close() { m_panel->close(); }
    [[nodiscard]] bool isBusy() const { return m_panel->isBusy(); }
    void retranslate();

Q_SIGNALS:
    void done(const QString &sentence);
    void closed();

private:
    void open();
    [[nodiscard]] Decision decision() const;
    [[nodiscard]] Decision newFlag() const;
    [[nodiscard]] Decision withdrawal() const;
    [[nodiscard]] bool isDayRead();
    [[nodiscard]] QString untilText() const;

    AppContext &m_context;
    DecisionPanel *m_panel;
    TextLabel *m_untilCaption = nullptr;
    CodeEdit *m_until;
    FieldNote *m_untilNote;
    CustomerId m_customer;
    std::optional<CustomerFlag> m_withdrawn; ///< the flag to withdraw; nothing: a new one
};
}
