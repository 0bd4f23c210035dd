// SPDX-License-Identifier: GPL-3.0-or-later
// One return beside the list: its way, what to do now, goods, money, history, customer.
#pragma once

#include "core/desk/views.h"
#include "core/workflow/rights.h"

#include <QFrame>

namespace rd::ui
{
class ActionButton;
class ActionPanel;
class AppContext;
class CountTabs;
class CreditBox;
class CustomerAnswer;
class CustomerView;
class DeskTable;
class EmptyState;
class ExceptionsBox;
class GoodsModel;
class HistoryView;
class MessageStack;
struct Message;
class Messaging;
class MoneyView;
class NowBox;
class NowButtons;
class Photos;
class ReturnHead;
class SlipDesk;
class StepPath;

class DetailPane final : public QFrame
{
    Q_OBJECT

public:
    explicit DetailPane(AppContext &context, QWidget *parent = nullptr);
    /// Shows a return; an empty number shows none.
    void showReturn(const QString &number);
    [[nodiscard]] QString number() const { return m_view ? m_view->returnCase.rma.number : QString(); }
    /// Reads the return again; an open panel keeps what was typed.
    void refresh();
    /// Does the action or opens its panel, as the buttons do.
    void start(Right right);
    /// The chain of a walk-in stopped here; what went before is kept.
    void tellStopped(const Error &error);
    void tell(const Message &message);
    /// What customers are told when they ask.
    [[nodiscard]] CustomerAnswer &answer() const { return *m_answer; }
    /// The slips of the shown return.
    [[nodiscard]] SlipDesk *slips() const { return m_slips; }
    [[nodiscard]] Photos &photos() const { return *m_photos; }

Q_SIGNALS:
    void closePressed();
    /// An action is done: the scanner is wanted again.
    void actionDone();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildScrolled();
    void showNow();
    void makeRoom();
    void fitGoods();
    void setButtons(const NowButtons &made, std::optional<Right> primary);
    void keepOnly(const QWidget &form, bool isOpen);
    void showDue();
    void hideWhileCounting(bool isCounting);
    void showTabs();

    AppContext &m_context;
    ReturnHead *m_head;
    StepPath *m_path;
    MessageStack *m_messages;
    NowBox *m_now;
    CreditBox *m_credits;
    GoodsModel *m_goodsModel;
    DeskTable *m_goods;
    ExceptionsBox *m_exceptions;
    MoneyView *m_money;
    CountTabs *m_tabs;
    HistoryView *m_history;
    CustomerView *m_customer;
    Messaging *m_messaging;
    Photos *m_photos;
    ActionPanel *m_panel;
    SlipDesk *m_slips;
    CustomerAnswer *m_answer;
    QWidget *m_empty;
    EmptyState *m_emptyState;
    QWidget *m_content;
    bool m_isCounting = false;
    std::optional<ReturnView> m_view;
    std::vector<Possibility> m_possible;
};
}
