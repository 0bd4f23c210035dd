// SPDX-License-Identifier: GPL-3.0-or-later
// The list of returns under its filter chips.
#pragma once

#include "core/domain/codes.h"
#include "ui/returns/list/list_filter.h"

#include <QWidget>

namespace rd::ui
{
class ActionButton;
class AppContext;
class DeskTable;
class EmptyStack;
class FilterRow;
class MessageStack;
class ReturnListModel;

class ReturnList final : public QWidget
{
    Q_OBJECT

public:
    explicit ReturnList(AppContext &context, QWidget *parent = nullptr);

    void setFilter(const ListFilterState &filter);
    [[nodiscard]] const ListFilterState &filter() const { return m_filter; }
    /// Reads again, keeping the selected return.
    void refresh();
    /// Selects the return when it is among the rows.
    void select(const QString &number);
    [[nodiscard]] ReturnListModel *model() const { return m_model; }
    [[nodiscard]] DeskTable *table() const { return m_table; }
    void goToChip(int by);

Q_SIGNALS:
    /// The selected return changed; empty when there is none.
    void selected(const QString &number);
    /// Enter or double click.
    void opened(const QString &number);
    void newReturnPressed();
    void filterChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildHead();
    void retranslate();
    void setColumns();
    void refreshCounts();
    void updateEmpty();
    void rowChosen(int row);

    AppContext &m_context;
    ListFilterState m_filter;
    FilterRow *m_chips;
    ActionButton *m_columns;
    ActionButton *m_step;
    MessageStack *m_messages;
    ReturnListModel *m_model;
    DeskTable *m_table;
    EmptyStack *m_stack;
    QString m_selected;
    bool m_isReading = false;
};
}
