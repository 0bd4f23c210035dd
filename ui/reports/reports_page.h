// SPDX-License-Identifier: GPL-3.0-or-later
// The Reports tab.
#pragma once

#include "ui/common/desk/app_context.h"
#include "ui/common/desk/report_worker.h"

#include <QWidget>

class QStackedWidget;

namespace rd::ui
{
class ChartLegend;
class DayChart;
class DeskTable;
class EmptyState;
class EmptyStack;
class ExportPanel;
class FigureStrip;
class InvoicesPage;
class MonthBar;
class ReasonChart;
class SectionBox;
class SegmentRow;
class ShareModel;
class SignalsPage;
class TillPage;

class ReportsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportsPage(AppContext &context, QWidget *parent = nullptr);
    void refresh();
    void setMonth(BusinessMonth month);
    [[nodiscard]] BusinessMonth month() const;
    /// Without asking for a name; `exported` tells when it is done.
    void exportTo(const QString &linesFile);

Q_SIGNALS:
    void loaded();
    void exported(bool isWritten);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Table {
        DeskTable *view;
        ShareModel *model;
    };
    [[nodiscard]] Table makeTable(const QString &name);
    [[nodiscard]] QWidget *makeMonthPage();
    [[nodiscard]] QWidget *makeCharts();
    void connectAll();
    void chooseFirstMonth();
    [[nodiscard]] BusinessMonth oldestMonth();
    [[nodiscard]] bool hasReturnsUpTo(BusinessMonth month) const;
    void fillMonths();
    void showReasons();
    void updateEmpty();
    void tellCheck();
    void showReport(const ReportData &report);
    void fillColumns();
    void retranslate();

    AppContext &m_context;
    ReportWorker m_worker;
    MonthBar *m_bar;
    ExportPanel *m_export;
    QStackedWidget *m_pages;
    FigureStrip *m_figures;
    SectionBox *m_dayBox;
    DayChart *m_days;
    SectionBox *m_reasonBox;
    ReasonChart *m_reasons;
    ChartLegend *m_legend;
    SegmentRow *m_measure;
    EmptyState *m_empty;
    SignalsPage *m_signals;
    TillPage *m_till;
    InvoicesPage *m_invoices;
    EmptyStack *m_stack;
    std::vector<Table> m_tables; ///< reasons, people, steps, goods, stopped
    std::optional<ReportData> m_data;
    std::optional<BusinessMonth> m_oldest;
    bool m_isStale = true;
};
}
