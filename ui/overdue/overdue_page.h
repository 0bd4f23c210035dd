// SPDX-License-Identifier: GPL-3.0-or-later
// The Overdue tab: what is late and whose it is.
#pragma once

#include "ui/common/desk/app_context.h"
#include "ui/common/desk/report_worker.h"
#include "ui/overdue/overdue_groups.h"
#include "ui/overdue/overdue_model.h"

#include <QWidget>

namespace rd::ui
{
class ChartLegend;
class DeskTable;
class EmptyStack;
class EmptyState;
class FilterRow;
class LatePane;
class LoadBars;
class ManyActions;
class SectionBox;
class SegmentRow;
class TextLabel;
class WorkFigures;

class OverduePage final : public QWidget
{
    Q_OBJECT

public:
    explicit OverduePage(AppContext &context, QWidget *parent = nullptr);
    void refresh();
    [[nodiscard]] DeskTable *table() const { return m_table; }
    [[nodiscard]] LatePane *pane() const { return m_pane; }
    [[nodiscard]] ManyActions *many() const { return m_many; }

Q_SIGNALS:
    /// The share that was on time has been counted.
    void onTimeCounted();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitTop();
    [[nodiscard]] QWidget *makeTop();
    [[nodiscard]] QWidget *makeFilters();
    void connectAll();
    void readOpen();
    [[nodiscard]] std::vector<ReturnRow> read(ListQuery query) const;
    [[nodiscard]] Moment moment() const;
    void showFigures();
    void countOnTime();
    void fillTable();
    void open(int row);
    void choose(int row);
    /// One task with its explanation, or what can be done about several.
    void showPane();
    void selectAgain(const std::vector<ReturnRow> &rows);
    [[nodiscard]] std::vector<ReturnRow> selectedRows() const;
    void updateEmpty();
    void retranslate();

    AppContext &m_context;
    ReportWorker m_worker;
    WorkFigures *m_figures;
    TextLabel *m_holidays; ///< years whose public holidays nobody said
    SectionBox *m_loadBox;
    ChartLegend *m_legend;
    LoadBars *m_loads;
    SegmentRow *m_grouping;
    FilterRow *m_filter;
    OverdueModel *m_model;
    DeskTable *m_table;
    EmptyState *m_empty;
    EmptyStack *m_stack;
    LatePane *m_pane;
    ManyActions *m_many;
    std::vector<ReturnRow> m_rows; ///< open work
    TaskOfReturn m_chosen;
    bool m_isStale = true;
    bool m_isFilling = false; ///< the table is between two selections
    bool m_isCounting = false;
};
}
