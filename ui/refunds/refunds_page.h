// SPDX-License-Identifier: GPL-3.0-or-later
// The tab of the money: what is due, what was paid today, and one settlement in hand.
#pragma once

#include "ui/common/desk/operation_book.h"

#include <QWidget>

namespace rd::ui
{
class DueList;
class PaymentPane;
class PayoutList;

class RefundsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit RefundsPage(AppContext &context, QWidget *parent = nullptr);
    /// Reads the lists and the settlement in hand again; what was typed stays.
    void refresh();
    /// Takes the settlement of this return that waits, or says why there is none.
    void showReturn(const QString &number);
    /// Refunds that wait in the list: what the tab counts.
    [[nodiscard]] int count() const;

Q_SIGNALS:
    void countChanged(int count);
    /// The shell prints: slips belong to no single screen.
    void voucherWanted(const QString &number, int payout);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void connectAll();
    void open(const QString &number, int settlement);
    void openPayout(const QString &number, int payout);
    void showView();
    void write(const QString &what, const Action &action);
    void finish(const QString &key, const QString &done, const Result<Answer> &answer);
    [[nodiscard]] QString doneWords(const Action &action) const;
    void retranslate();

    AppContext &m_context;
    OperationBook m_operations;
    std::optional<ReturnView> m_view;
    int m_settlement = 0;
    bool m_isWriting = false;
    DueList *m_due;
    PayoutList *m_today;
    PaymentPane *m_pane;
};
}
