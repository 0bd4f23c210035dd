// SPDX-License-Identifier: GPL-3.0-or-later
// Saying to which group of the rules a customer belongs.
#pragma once

#include "core/domain/customer_grouping.h"
#include "ui/returns/customer/decision_panel.h"

class QComboBox;

namespace rd::ui
{
class GroupPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit GroupPanel(AppContext &context, QWidget *parent = nullptr);
    void ask(CustomerId customer, const CustomerGrouping &grouping);
    void close() { m_panel->close(); }
    [[nodiscard]] bool isBusy() const { return m_panel->isBusy(); }
    void retranslate();

Q_SIGNALS:
    void done(const QString &sentence);
    void closed();

private:
    [[nodiscard]] Decision decision() const;
    /// The groups of the rules, none, and what the till says.
    void fill(const QString &chosen);

    AppContext &m_context;
    DecisionPanel *m_panel;
    QComboBox *m_group;
    TextLabel *m_caption;
    CustomerId m_customer;
    CustomerGrouping m_grouping;
};
}
