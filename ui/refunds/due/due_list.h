// SPDX-License-Identifier: GPL-3.0-or-later
// The upper left of the tab: what is accepted and not paid yet, how many, how much, for how long; and how much more
// waits for a second person before it can be paid.
#pragma once

#include "core/desk/views.h"

#include <QFrame>

namespace rd::ui
{
class ActionButton;
class AppContext;
class CountTitle;
class DeskTable;
class DueModel;
class ElidedLabel;
class EmptyStack;

class DueList final : public QFrame
{
    Q_OBJECT

public:
    explicit DueList(AppContext &context, QWidget *parent = nullptr);
    void refresh();
    void refreshWords();
    void retranslate();
    /// Marks the settlement without telling; clears the choice when it does not wait.
    void choose(const QString &number, int settlement);
    [[nodiscard]] const RefundRow *first() const;
    /// Refunds that stand in the list.
    [[nodiscard]] int count() const;

Q_SIGNALS:
    void settlementChosen(const QString &number, int settlement);
    void returnOpened(const QString &number);
    void countersignWanted();

private:
    void updateHead();
    void updateCountersign();
    AppContext &m_context;
    CountTitle *m_title;
    ElidedLabel *m_sum;
    ActionButton *m_toCountersign;
    DueModel *m_model;
    DeskTable *m_table;
    EmptyStack *m_stack;
    bool m_isQuiet = false;
    std::vector<RefundRow> m_waiting; ///< for a second person
};
}
