// SPDX-License-Identifier: GPL-3.0-or-later
// "Same person as…": finding the other customer, both side by side, and the word of a manager; and the way back.
#pragma once

#include "core/desk/customer_page.h"
#include "ui/returns/customer/decision_panel.h"

class QLineEdit;

namespace rd::ui
{
class ActionButton;
class DeskTable;
class SectionBox;
class TextTableModel;

class MergePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit MergePanel(AppContext &context, QWidget *parent = nullptr);
    /// Asks who else this customer is; those who may be the same are offered first.
    void merge(const CustomerPage &page);
    /// The same with one who was chosen already.
    void mergeWith(const CustomerPage &page, CustomerId other);
    void undo(const CustomerPage &page, const CustomerMerge &merge);
    void close();
    [[nodiscard]] bool isBusy() const { return m_panel->isBusy(); }
    void retranslate();

Q_SIGNALS:
    void done(const QString &sentence);
    void closed();

private:
    /// Find the other one; compare them; or take a merge back.
    enum class Stage { Closed, Find, Compare, Undo };

    [[nodiscard]] QWidget *buildSearch();
    void enter(Stage stage);
    void goBack();
    void search();
    void offer(std::vector<CustomerHit> hits);
    void compare(CustomerId other);
    void fill();
    [[nodiscard]] Decision decision() const;
    [[nodiscard]] Decision merging() const;
    [[nodiscard]] Decision undoing() const;

    AppContext &m_context;
    QWidget *m_find;
    QLineEdit *m_text;
    SectionBox *m_foundBox;
    DeskTable *m_found;
    TextTableModel *m_foundRows;
    TextLabel *m_nothing;
    ActionButton *m_back;
    SectionBox *m_sidesBox;
    DeskTable *m_sides;
    TextTableModel *m_sideRows;
    DecisionPanel *m_panel;
    std::optional<CustomerPage> m_page;
    std::optional<CustomerPage> m_other;
    std::optional<CustomerMerge> m_undone;
    std::vector<CustomerHit> m_hits; ///< in the rows of the list
    Stage m_stage = Stage::Closed;
    bool m_isSearched = false; ///< else the list holds who may be the same
};
}
