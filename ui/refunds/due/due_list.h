// SPDX-License-Identifier: GPL-3.0-or-later
// The upper left of the tab: what is accepted and not paid yet, how many, how much, for how long.
#pragma once

#include "core/desk/views.h"

#include <QFrame>

namespace rd::ui
{
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

Q_SIGNALS:
    void settlementChosen(const QString &number, int settlement);
    void returnOpened(const QString &number);

private:
    void updateHead();
    AppContext &m_context;
    CountTitle *m_title;
    ElidedLabel *m_sum;
    DueModel *m_model;
    DeskTable *m_table;
    EmptyStack *m_stack;
    bool m_isQuiet = false;
};
}
