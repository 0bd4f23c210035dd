// SPDX-License-Identifier: GPL-3.0-or-later
// One customer: what was bought and brought back, open returns first, the flags, and who else this person is.
#pragma once

#include "core/desk/customer_page.h"

#include <QWidget>

namespace rd::ui
{
class ActionButton;
class AppContext;
class CountTabs;
class DeskTable;
class ElidedLabel;
class FigureStrip;
class FlagPanel;
class GroupPanel;
class MergePanel;
class MessageStack;
class TextLabel;
class TextTableModel;

class CustomerScreen final : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerScreen(AppContext &context, QWidget *parent = nullptr);
    void showCustomer(CustomerId customer);
    void refresh();

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *buildHead();
    [[nodiscard]] QWidget *buildLists();
    [[nodiscard]] QWidget *buildFoot();
    void connectPanels();
    void fill();
    void fillTables();
    /// Room for a panel, or for what it hid.
    void setPanelOpen(bool isOpen, bool hidesLists);
    void updateButtons();
    void withdraw();
    void openPersonRow(int row);
    void undoMerge();
    void retranslate();
    /// The flag in the chosen row, if it can be withdrawn; without a row the newest that counts.
    [[nodiscard]] const CustomerFlag *flagToWithdraw() const;
    /// The same for the merge in the chosen row; without a row the newest that stands.
    [[nodiscard]] const CustomerMerge *mergeToUndo() const;

    AppContext &m_context;
    TextLabel *m_name;
    ElidedLabel *m_contacts;
    TextLabel *m_flagged;
    MessageStack *m_messages;
    FigureStrip *m_figures;
    CountTabs *m_tabs;
    DeskTable *m_returns;
    TextTableModel *m_returnRows;
    DeskTable *m_flags;
    TextTableModel *m_flagRows;
    DeskTable *m_people;
    TextTableModel *m_peopleRows;
    ActionButton *m_flag;
    ActionButton *m_withdraw;
    ActionButton *m_merge;
    ActionButton *m_unmerge;
    ActionButton *m_group;
    ActionButton *m_close;
    QWidget *m_lists = nullptr;
    QWidget *m_foot = nullptr;
    FlagPanel *m_panel;
    MergePanel *m_mergePanel;
    GroupPanel *m_groupPanel;
    std::optional<CustomerPage> m_page;
};
}
