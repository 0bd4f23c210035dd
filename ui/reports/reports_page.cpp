// SPDX-License-Identifier: GPL-3.0-or-later
// Laying out the month and showing what was read.
#include "ui/reports/reports_page.h"

#include "ui/common/desk/error_text.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/chart_legend.h"
#include "ui/common/widgets/desk_table.h"
#include "ui/common/widgets/empty_state.h"
#include "ui/common/widgets/region.h"
#include "ui/common/widgets/section_box.h"
#include "ui/common/widgets/segment_row.h"
#include "ui/reports/day_chart.h"
#include "ui/reports/export_panel.h"
#include "ui/reports/invoices_page.h"
#include "ui/reports/month_bar.h"
#include "ui/reports/report_tables.h"
#include "ui/reports/signals_page.h"
#include "ui/reports/till_page.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace rd::ui
{
namespace
{
enum TableIndex { Reasons, People, Steps, Goods, Stopped };
constexpr int kMonthsAtLeast = 24;
constexpr int kMonthsOfYear = 12;
constexpr int kYearsAtMost = 40;
const QString kReturns = QStringLiteral("returns");
const QString kValue = QStringLiteral("value");
const QString kStopped = QStringLiteral("stopped");
const QString kSignals = QStringLiteral("signals");
const QString kTill = QStringLiteral("till");
const QString kInvoices = QStringLiteral("invoices");

const QStringList &pageKeys()
{
    static const QStringList keys = {QStringLiteral("month"),
                                     QStringLiteral("people"),
                                     QStringLiteral("goods"),
                                     kStopped,
                                     kSignals,
                                     kTill,
                                     kInvoices};
    return keys;
}

BusinessMonth monthsBefore(BusinessMonth month, int count)
{
    for (int i = 0; i < count; ++i) {
        month = month.previous();
    }
    return month;
}

/// A table in a frame with round corners.
QWidget *boxed(QWidget *table)
{
    auto *box = new SectionBox;
    box->layout()->setContentsMargins(px(1), px(4), px(1), px(4));
    box->body()->addWidget(table);
    return box;
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
      m_export(new ExportPanel(context, m_worker, this)), m_pages(new QStackedWidget), m_figures(new FigureStrip),
      m_dayBox(new SectionBox), m_days(new DayChart), m_reasonBox(new SectionBox), m_reasons(new ReasonChart),
      m_legend(new ChartLegend), m_measure(new SegmentRow({kReturns, kValue})), m_empty(new EmptyState),
      m_signals(new SignalsPage(context)), m_till(new TillPage(context)), m_invoices(new InvoicesPage(context)),
      m_stack(new EmptyStack(m_pages, m_empty, this))
{
    for (const char *name : {"report-reasons", "report-people", "report-steps", "report-goods", "report-stopped"}) {
        m_tables.push_back(makeTable(QString::fromLatin1(name)));
    }
    m_pages->addWidget(makeMonthPage());
    m_pages->addWidget(pageOf({boxed(m_tables[People].view), boxed(m_tables[Steps].view)}));
    m_pages->addWidget(pageOf({boxed(m_tables[Goods].view)}));
    m_pages->addWidget(pageOf({boxed(m_tables[Stopped].view)}));
    m_pages->addWidget(m_signals);
    m_pages->addWidget(m_till);
    m_pages->addWidget(m_invoices);
    m_stack->setBackgroundRole(QPalette::Window);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_export);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_bar);
    setRegionEntry(*this, *m_bar->focusProxy());
    markRegion(*m_bar);
    markRegion(*m_stack);
    connectAll();
    retranslate();
    chooseFirstMonth();
}

void ReportsPage::connectAll()
{
    connect(m_bar, &MonthBar::monthChosen, m_export, &ExportPanel::forget);
    connect(m_bar, &MonthBar::monthChosen, this, &ReportsPage::refresh);
    connect(m_bar, &MonthBar::pageChosen, this, [this](const QString &key) {
        m_pages->setCurrentIndex(static_cast<int>(pageKeys().indexOf(key)));
        updateEmpty();
    });
    connect(m_bar, &MonthBar::exportWanted, this, [this] { m_export->ask(month()); });
    connect(m_measure, &SegmentRow::choiceMade, this, &ReportsPage::showReasons);
    connect(m_export, &ExportPanel::finished, this, &ReportsPage::exported);
    connect(&m_context, &AppContext::dataChanged, this, [this] {
        m_isStale = true;
        if (isVisible()) {
            refresh();
        }
    });
    connect(&m_context, &AppContext::languageChanged, this, &ReportsPage::retranslate);
    connect(&m_context, &AppContext::policyChanged, this, &ReportsPage::retranslate);
}

ReportsPage::Table ReportsPage::makeTable(const QString &name)
{
    auto *view = new DeskTable(name, this);
    view->setObjectName(name);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *model = new ShareModel(view);
    view->setModel(model);
    return {view, model};
}

QWidget *ReportsPage::makeMonthPage()
{
    QWidget *month = pageOf({m_figures, makeCharts(), boxed(m_tables[Reasons].view)});
    month->setObjectName(QStringLiteral("scrolled"));
    auto *area = new QScrollArea; // a low window with large letters
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(month);
    return area;
}

QWidget *ReportsPage::makeCharts()
{
    auto *charts = new QWidget;
    auto *row = new QHBoxLayout(charts);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(12));
    m_dayBox->addToHead(m_legend);
    m_dayBox->body()->addWidget(m_days);
    m_reasonBox->addToHead(m_measure);
    m_reasonBox->body()->addWidget(m_reasons);
    m_reasonBox->body()->addStretch(1);
    for (SectionBox *box : {m_dayBox, m_reasonBox}) {
        box->layout()->setContentsMargins(px(14), px(10), px(14), px(10));
        row->addWidget(box, 1);
    }
    charts->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    return charts;
}

bool ReportsPage::hasReturnsUpTo(BusinessMonth month) const
{
    ListQuery query;
    query.openOnly = false;
    query.to = month.end().plusDays(-1);
    query.limit = 1;
    const auto found = m_context.desk().listReturns(query);
    return found && !found->rows.empty();
}

/// The last two years, and year by year further back as far as there are returns.
BusinessMonth ReportsPage::oldestMonth()
{
    if (!m_oldest) {
        m_oldest = monthsBefore(BusinessMonth::of(m_context.desk().today()), kMonthsAtLeast - 1);
    }
    for (int years = 0; years < kYearsAtMost && hasReturnsUpTo(m_oldest->previous()); ++years) {
        m_oldest = monthsBefore(*m_oldest, kMonthsOfYear);
    }
    return *m_oldest;
}

void ReportsPage::fillMonths()
{
    m_bar->setMonths(BusinessMonth::of(m_context.desk().today()), oldestMonth(), m_context.format());
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
    fillMonths();
    m_signals->setMonth(month());
    m_till->setMonth(month());
    m_worker.load(month(), [this](const Result<ReportData> &read) {
        if (read) {
            m_data = *read;
            showReport(*read);
        } else {
            Q_EMIT m_context.statusMessage(errorText(read.error(), m_context.format()).sentence());
        }
        Q_EMIT loaded();
    });
}

void ReportsPage::showReport(const ReportData &report)
{
    const Formatter &format = m_context.format();
    m_bar->setFinished(report.totals.isFinished);
    m_figures->setFigures(figuresOf(report, format));
    m_days->setDays(report.summary.byDay, report.totals.month.end().plusDays(-1).toDate().day());
    showReasons();
    fillReasons(*m_tables[Reasons].model, report.summary, format);
    fillPeople(*m_tables[People].model, report.summary, format);
    fillSteps(*m_tables[Steps].model, report.summary, format);
    fillGoods(*m_tables[Goods].model, report.summary, format);
    m_invoices->show(report.redInvoices);
    fillStopped(*m_tables[Stopped].model, report.summary, format);
    fillColumns();
    updateEmpty();
    tellCheck();
}

void ReportsPage::showReasons()
{
    if (m_data) {
        const bool isValue = m_measure->chosen() == kValue;
        m_reasons->setCounts(
            reasonCounts(m_data->summary, m_context.format(), isValue ? ReasonMeasure::Value : ReasonMeasure::Returns));
    }
}

/// Past returns of imported files are told, though they are no work of the desk and in no figure of it.
void ReportsPage::updateEmpty()
{
    const QString page = pageKeys().value(m_pages->currentIndex());
    const bool isWork = page != kStopped && page != kSignals && page != kTill && page != kInvoices;
    const bool isEmpty = m_data && m_data->totals.returns == 0 && m_data->totals.payouts == 0 && isWork;
    m_stack->setEmpty(isEmpty);
    if (!isEmpty) {
        return;
    }
    const Formatter &format = m_context.format();
    const MonthTotals &totals = m_data->totals;
    m_empty->setContent(QStringLiteral("chart-column"), tr("No returns in %1.").arg(format.month(totals.month)),
                        totals.historyReturns == 0
                            ? tr("Choose another month above.")
                            : tr("%1 past returns of imported files, %2 given back.")
                                  .arg(QLocale().toString(totals.historyReturns), format.money(totals.historyTotal)));
}

/// The status line carries it while this page is in front.
void ReportsPage::tellCheck()
{
    if (m_data && isVisible()) {
        Q_EMIT m_context.checkMessage(checkOf(*m_data), isTied(*m_data));
    }
}

void ReportsPage::fillColumns()
{
    const QString amount = QStringLiteral("88,888,888.88");
    const QString number = QStringLiteral("88,888");
    const QString percent = QStringLiteral("8,100.0 %"); // 100.0 % with room
    const std::vector<TableColumn> shares = {
        {QStringLiteral("name"), {}, false, true}, {QStringLiteral("returns"), number},
        {QStringLiteral("lines"), number},         {QStringLiteral("granted"), amount},
        {QStringLiteral("bar"), amount},           {QStringLiteral("share"), percent},
        {QStringLiteral("on_time"), percent}};
    for (const TableIndex index : {Reasons, People, Goods}) {
        m_tables[index].view->setColumns(shares);
    }
    m_tables[Steps].view->setColumns({{QStringLiteral("step"), {}, false, true},
                                      {QStringLiteral("done"), number},
                                      {QStringLiteral("median"), amount},
                                      {QStringLiteral("p90"), amount},
                                      {QStringLiteral("on_time"), percent}});
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
    fillMonths();
    m_measure->setText(kReturns, tr("Returns"));
    m_measure->setText(kValue, tr("Value"));
    m_legend->setEntries({{ChartInk::Main, tr("on time")}, {ChartInk::Late, tr("a step was late")}});
    m_dayBox->setTitle(tr("Returns logged per day"));
    m_days->setAccessibleName(tr("Returns logged per day"));
    m_reasonBox->setTitle(tr("By reason"));
    const QStringList names{tr("By reason"), tr("By person"), tr("By step"), tr("By article"), tr("What was stopped")};
    for (qsizetype i = 0; i < names.size(); ++i) {
        m_tables[static_cast<std::size_t>(i)].view->setAccessibleName(names[i]);
    }
    if (m_data) {
        showReport(*m_data);
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
    tellCheck();
}

void ReportsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    Q_EMIT m_context.checkMessage({}, true);
}
}
