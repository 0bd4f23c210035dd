// SPDX-License-Identifier: GPL-3.0-or-later
// The Overdue tab: what is late and whose it is.
#pragma once

#include "ui/common/desk/app_context.h"
#include "ui/overdue/overdue_groups.h"

#include <QWidget>

namespace rd::ui
{
class DeskTable;
class EmptyStack;
class EmptyState;
class FilterRow;
class LatePane;
class LoadBars;
class OverdueModel;
class SectionBox;
class WorkFigures;

class OverduePage final : public QWidget
{
    Q_OBJECT

public:
    explicit OverduePage(AppContext &context, QWidget *parent = nullptr);
    void refresh();
    [[nodiscard]] DeskTable *table() const { return m_table; }
    [[nodiscard]] LatePane *pane() const { return m_pane; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *topOf();
    [[nodiscard]] std::vector<ReturnRow> read(const ListQuery &query) const;
    [[nodiscard]] ListQuery shownQuery() const;
    void fillTable();
    void choose(int row);
    void updateEmpty();
    void retranslate();

    AppContext &m_context;
    WorkFigures *m_figures;
    SectionBox *m_loadBox;
    LoadBars *m_loads;
    FilterRow *m_grouping;
    FilterRow *m_filter;
    OverdueModel *m_model;
    DeskTable *m_table;
    EmptyState *m_empty;
    EmptyStack *m_stack;
    LatePane *m_pane;
    std::vector<ReturnRow> m_rows;
    QString m_chosen;
    bool m_isStale = true;
};
}
