// SPDX-License-Identifier: GPL-3.0-or-later
// Laying out the month and showing what was read.
#include "ui/reports/reports_page.h"

#include "ui/common/desk/error_text.h"
#include "ui/common/widgets/desk_table.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/section_box.h"
#include "ui/reports/day_chart.h"
#include "ui/reports/export_panel.h"
#include "ui/reports/month_bar.h"
#include "ui/reports/report_tables.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace rd::ui
{
namespace
{
enum TableIndex { Reasons, People, Steps, Goods, Stopped };

const QStringList &pageKeys()
{
    static const QStringList keys = {QStringLiteral("month"), QStringLiteral("people"), QStringLiteral("goods"),
                                     QStringLiteral("stopped")};
    return keys;
}

QWidget *pageOf(std::initializer_list<QWidget *> widgets)
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(px(16), px(12), px(16), px(12));
    layout->setSpacing(px(12));
    for (QWidget *widget : widgets) {
        layout->addWidget(widget);
    }
    return page;
}
}

ReportsPage::ReportsPage(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_worker(context.storePath(), context.clock()), m_bar(new MonthBar(this)),
      m_export(new ExportPanel(context, m_worker, this)), m_pages(new QStackedWidget(this)), m_figures(new FigureStrip),
      m_dayBox(new SectionBox), m_days(new DayChart), m_reasonBox(new SectionBox), m_reasons(new ReasonChart),
      m_equation(captionLabel())
{
    for (const char *name : {"report-reasons", "report-people", "report-steps", "report-goods", "report-stopped"}) {
        m_tables.push_back(makeTable(QString::fromLatin1(name)));
    }
    m_pages->addWidget(monthPage());
    m_pages->addWidget(pageOf({m_tables[People].view, m_tables[Steps].view}));
    m_pages->addWidget(pageOf({m_tables[Goods].view}));
    m_pages->addWidget(pageOf({m_tables[Stopped].view}));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_export);
    layout->addWidget(m_pages, 1);
    connect(m_bar, &MonthBar::monthChosen, this, &ReportsPage::refresh);
    connect(m_bar, &MonthBar::pageChosen, this,
            [this](const QString &key) { m_pages->setCurrentIndex(static_cast<int>(pageKeys().indexOf(key))); });
    connect(m_bar, &MonthBar::exportWanted, this, [this] { m_export->ask(month()); });
    connect(m_export, &ExportPanel::finished, this, &ReportsPage::exported);
    connect(&m_context, &AppContext::dataChanged, this, [this] {
        m_isStale = true;
        if (isVisible()) {
            refresh();
        }
    });
    connect(&m_context, &AppContext::languageChanged, this, &ReportsPage::retranslate);
    retranslate();
    chooseFirstMonth();
}

ReportsPage::Table ReportsPage::makeTable(const QString &name)
{
    auto *view = new DeskTable(name, this);
    auto *model = new ShareModel(view);
    view->setModel(model);
    return {view, model};
}

QWidget *ReportsPage::monthPage()
{
    auto *charts = new QWidget;
    auto *row = new QHBoxLayout(charts);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(12));
    m_dayBox->body()->addWidget(m_days);
    m_reasonBox->body()->addWidget(m_reasons);
    m_reasonBox->body()->addStretch(1);
    row->addWidget(m_dayBox, 1);
    row->addWidget(m_reasonBox, 1);
    return pageOf({m_figures, charts, m_tables[Reasons].view, m_equation});
}

void ReportsPage::chooseFirstMonth()
{
    const BusinessMonth current = BusinessMonth::of(m_context.desk().today());
    ListQuery lastMonth;
    lastMonth.openOnly = false;
    lastMonth.from = current.previous().first();
    lastMonth.to = current.first().plusDays(-1);
    lastMonth.limit = 1;
    const auto found = m_context.desk().listReturns(lastMonth);
    m_bar->setMonth(found && !found->rows.empty() ? current.previous() : current);
}

void ReportsPage::refresh()
{
    m_isStale = false;
    m_worker.load(month(), [this](const Result<ReportData> &read) {
        if (read) {
            m_data = *read;
            show(*read);
        } else {
            Q_EMIT m_context.statusMessage(errorText(read.error(), m_context.format()).sentence());
        }
        Q_EMIT loaded();
    });
}

void ReportsPage::show(const ReportData &report)
{
    const Formatter &format = m_context.format();
    m_bar->setFinished(report.totals.isFinished);
    m_figures->setFigures(figuresOf(report, format));
    m_days->setDays(report.summary.byDay, report.totals.month.end().plusDays(-1).toDate().day());
    m_reasons->setCounts(reasonCounts(report.summary, format));
    m_equation->setText(equationOf(report.totals));
    fillReasons(*m_tables[Reasons].model, report.summary, format);
    fillPeople(*m_tables[People].model, report.summary, format);
    fillSteps(*m_tables[Steps].model, report.summary, format);
    fillGoods(*m_tables[Goods].model, report.summary, format);
    fillStopped(*m_tables[Stopped].model, report.summary, format);
    fillColumns();
}

void ReportsPage::fillColumns()
{
    const QString amount = QStringLiteral("88,888,888.88");
    const QString number = QStringLiteral("88,888");
    const std::vector<TableColumn> shares = {
        {QStringLiteral("name"), {}, false, true}, {QStringLiteral("returns"), number},
        {QStringLiteral("lines"), number},         {QStringLiteral("granted"), amount},
        {QStringLiteral("bar"), amount},           {QStringLiteral("share"), number},
        {QStringLiteral("on_time"), number}};
    for (const TableIndex index : {Reasons, People, Goods}) {
        m_tables[index].view->setColumns(shares);
    }
    m_tables[Steps].view->setColumns({{QStringLiteral("step"), {}, false, true},
                                      {QStringLiteral("done"), number},
                                      {QStringLiteral("median"), amount},
                                      {QStringLiteral("p90"), amount},
                                      {QStringLiteral("on_time"), number}});
    m_tables[Stopped].view->setColumns({{QStringLiteral("what"), {}, false, true},
                                        {QStringLiteral("code"), QStringLiteral("tender_not_allowed")},
                                        {QStringLiteral("times"), number}});
}

void ReportsPage::setMonth(BusinessMonth month)
{
    m_bar->setMonth(month);
    refresh();
}

BusinessMonth ReportsPage::month() const
{
    return m_bar->month();
}

void ReportsPage::exportTo(const QString &linesFile)
{
    m_export->exportTo(month(), linesFile);
}

void ReportsPage::retranslate()
{
    m_bar->retranslate();
    m_bar->setMonths(BusinessMonth::of(m_context.desk().today()), m_context.format());
    m_dayBox->setTitle(tr("Returns logged per day"));
    m_reasonBox->setTitle(tr("By reason"));
    if (m_data) {
        show(*m_data);
    }
}

void ReportsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void ReportsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale) {
        refresh();
    }
}
}
