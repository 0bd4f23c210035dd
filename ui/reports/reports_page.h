// SPDX-License-Identifier: GPL-3.0-or-later
// The Reports tab.
#pragma once

#include "ui/common/desk/app_context.h"
#include "ui/reports/report_worker.h"

#include <QWidget>

class QStackedWidget;

namespace rd::ui
{
class DayChart;
class DeskTable;
class ExportPanel;
class FigureStrip;
class MonthBar;
class ReasonChart;
class SectionBox;
class ShareModel;
class TextLabel;

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

private:
    struct Table {
        DeskTable *view;
        ShareModel *model;
    };
    [[nodiscard]] Table makeTable(const QString &name);
    [[nodiscard]] QWidget *monthPage();
    void chooseFirstMonth();
    void show(const ReportData &report);
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
    TextLabel *m_equation;
    std::vector<Table> m_tables; ///< reasons, people, steps, goods, stopped
    std::optional<ReportData> m_data;
    bool m_isStale = true;
};
}
