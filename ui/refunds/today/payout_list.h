// SPDX-License-Identifier: GPL-3.0-or-later
// The lower left of the tab: today's payouts and their totals.
#pragma once

#include "core/desk/views.h"

#include <QFrame>

class QBoxLayout;

namespace rd::ui
{
class AppContext;
class CountTitle;
class DeskTable;
class EmptyStack;
class PayoutModel;

class PayoutList final : public QFrame
{
    Q_OBJECT

public:
    explicit PayoutList(AppContext &context, QWidget *parent = nullptr);
    void refresh();
    void refreshWords();
    void retranslate();
    void clearChoice();

Q_SIGNALS:
    void payoutChosen(const QString &number, int payout);
    void returnOpened(const QString &number);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateHead();
    /// In a narrow window the icons stand alone beside the sums.
    void fitTotals();
    void addTotal(const QString &icon, const QString &word, Money sum);
    AppContext &m_context;
    CountTitle *m_title;
    QWidget *m_totals = nullptr;
    std::vector<QWidget *> m_words;
    QBoxLayout *m_headRow;
    PayoutModel *m_model;
    DeskTable *m_table;
    EmptyStack *m_stack;
    bool m_isQuiet = false;
};
}
