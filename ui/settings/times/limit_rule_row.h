// SPDX-License-Identifier: GPL-3.0-or-later
// One limit that is for some reason or some group of customers.
#pragma once

#include "core/policy/limit_rule.h"

#include <QWidget>

class QComboBox;

namespace rd::ui
{
class ActionButton;
class AppContext;
class DurationEdit;

class LimitRuleRow final : public QWidget
{
    Q_OBJECT

public:
    explicit LimitRuleRow(const AppContext &context, QWidget *parent = nullptr);
    void setRule(const LimitRule &rule);
    [[nodiscard]] LimitRule rule() const;
    /// Its place, from one on, tells its fields from those of other rows when they are read out.
    void setPlace(int place);
    /// Steps, reasons and groups as the rules have them now; what was chosen stays.
    void refill();
    void takeFocus();

Q_SIGNALS:
    void changed();
    void upWanted();
    void removalWanted();

private:
    const AppContext &m_context;
    QComboBox *m_step;
    QComboBox *m_reason;
    QComboBox *m_group;
    DurationEdit *m_limit;
    ActionButton *m_up;
    ActionButton *m_remove;
    int m_place = 1;
};
}
