// SPDX-License-Identifier: GPL-3.0-or-later
// Figures above, list below, the chosen return at the right.
#include "ui/overdue/overdue_page.h"

#include "ui/common/theme/theme.h"
#include "ui/common/widgets/desk_table.h"
#include "ui/common/widgets/empty_state.h"
#include "ui/common/widgets/filter_chip.h"
#include "ui/common/widgets/section_box.h"
#include "ui/overdue/late_pane.h"
#include "ui/overdue/load_bars.h"
#include "ui/overdue/overdue_model.h"
#include "ui/overdue/work_figures.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rd::ui
{
namespace
{
constexpr int kMostRows = 2000;
constexpr int kPaneWidth = 372;
const QString kByStep = QStringLiteral("step");
const QString kByPerson = QStringLiteral("person");
const QString kLate = QStringLiteral("late");
const QString kToday = QStringLiteral("today");
const QString kWaiting = QStringLiteral("waiting");
}

OverduePage::OverduePage(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_figures(new WorkFigures(this)), m_loadBox(new SectionBox({}, this)),
      m_loads(new LoadBars(this)), m_grouping(new FilterRow(this)), m_filter(new FilterRow(this)),
      m_model(new OverdueModel(this)), m_table(new DeskTable(QStringLiteral("overdue"), this)),
      m_empty(new EmptyState(this)), m_stack(new EmptyStack(m_table, m_empty, this)),
      m_pane(new LatePane(context, this))
{
    m_table->setModel(m_model);
    for (const QString &key : {kByStep, kByPerson}) {
        m_grouping->addChip(key, {});
    }
    for (const QString &key : {kLate, kToday, kWaiting}) {
        m_filter->addChip(key, {});
    }
    m_grouping->setChosen(kByStep);
    m_filter->setChosen(kLate);
    auto *filters = new QHBoxLayout;
    filters->setContentsMargins(px(12), px(8), px(12), px(8));
    filters->addWidget(m_grouping);
    filters->addSpacing(px(12));
    filters->addWidget(m_filter);
    filters->addStretch(1);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(topOf());
    left->addWidget(makeLine(Qt::Horizontal, this));
    left->addLayout(filters);
    left->addWidget(m_stack, 1);
    auto *paneFrame = makeFrame(FrameKind::Pane, this);
    paneFrame->setFixedWidth(px(kPaneWidth));
    paneFrame->layout()->addWidget(m_pane);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(left, 1);
    layout->addWidget(paneFrame);
    connect(m_grouping, &FilterRow::choiceMade, this, &OverduePage::fillTable);
    connect(m_filter, &FilterRow::choiceMade, this, &OverduePage::refresh);
    connect(m_table, &DeskTable::rowChanged, this, &OverduePage::choose);
    connect(m_table, &DeskTable::rowOpened, this, [this](int row) {
        if (const ReturnRow *found = m_model->returnAt(row)) {
            Q_EMIT m_context.openReturnWanted(found->number);
        } else {
            m_model->toggle(row);
            m_table->spanGroups();
        }
    });
    connect(&m_context, &AppContext::dataChanged, this, [this] {
        m_isStale = true;
        if (isVisible()) {
            refresh();
        }
    });
    connect(&m_context, &AppContext::minutePassed, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
    retranslate();
}

QWidget *OverduePage::topOf()
{
    auto *top = new QWidget(this);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(px(16), px(12), px(16), px(12));
    row->setSpacing(px(12));
    m_loadBox->body()->addWidget(m_loads);
    m_loadBox->body()->addStretch(1);
    row->addWidget(m_figures);
    row->addWidget(m_loadBox, 1);
    return top;
}

std::vector<ReturnRow> OverduePage::read(const ListQuery &query) const
{
    auto page = m_context.desk().listReturns(query);
    return page ? std::move(page->rows) : std::vector<ReturnRow>();
}

ListQuery OverduePage::shownQuery() const
{
    ListQuery query;
    query.limit = kMostRows;
    query.overdueOnly = m_filter->chosen() == kLate;
    query.dueTodayOnly = m_filter->chosen() == kToday;
    query.waitingOnly = m_filter->chosen() == kWaiting;
    return query;
}

void OverduePage::refresh()
{
    m_isStale = false;
    const auto counts = m_context.desk().counts();
    ListQuery all;
    all.limit = kMostRows;
    const std::vector<ReturnRow> open = read(all);
    m_rows = read(shownQuery());
    const auto late = m_context.desk().overdue();
    if (counts && late) {
        m_figures->setWork(*counts, *late, open, m_context.format(), m_context.now());
        m_filter->setCount(kLate, counts->late);
        m_filter->setCount(kToday, counts->dueToday);
        m_filter->setCount(kWaiting, counts->waiting);
    }
    const QDate tomorrow = m_context.desk().today().plusDays(1).toDate();
    m_loads->setLoads(loadsOf(open, m_context.desk().zone().instantOf(tomorrow, QTime(0, 0)), m_context.format()));
    fillTable();
    updateEmpty();
}

void OverduePage::fillTable()
{
    const Grouping grouping = m_grouping->chosen() == kByPerson ? Grouping::Person : Grouping::Step;
    const QString chosen = m_chosen;
    m_model->setGroups(grouped(m_rows, grouping, m_context.format()), m_context.format(), m_context.now());
    m_table->setColumns({{QStringLiteral("number"), QStringLiteral("R-20261122-0007")},
                         {QStringLiteral("late"), tr("88 days late")},
                         {QStringLiteral("customer"), QStringLiteral("Daniel Kimball")},
                         {QStringLiteral("goods"), {}, false, true},
                         {QStringLiteral("amount"), QStringLiteral("88,888.88")},
                         {QStringLiteral("owner"), QStringLiteral("Liu Yang Liu"), false, false, 2},
                         {QStringLiteral("chasers"), QStringLiteral("88")},
                         {QStringLiteral("last"), QStringLiteral("Tomorrow 18:00"), false, false, 1}});
    m_table->spanGroups();
    const int row = std::max(m_model->rowOf(chosen), m_rows.empty() ? -1 : 1);
    m_table->showRow(m_model->rowOf(chosen) >= 0 ? m_model->rowOf(chosen) : row);
    choose(m_table->currentRow());
}

void OverduePage::choose(int row)
{
    const ReturnRow *found = m_model->returnAt(row);
    if (found != nullptr) {
        m_chosen = found->number;
    }
    m_pane->setRow(found == nullptr ? std::nullopt : std::optional(*found));
}

void OverduePage::updateEmpty()
{
    m_stack->setEmpty(m_rows.empty());
    if (m_filter->chosen() == kLate) {
        m_empty->setContent(QStringLiteral("circle-check"), tr("Nothing is late."),
                            tr("Everything open is still within its time."));
    } else if (m_filter->chosen() == kToday) {
        m_empty->setContent(QStringLiteral("calendar-clock"), tr("Nothing more is due today."), {});
    } else {
        m_empty->setContent(QStringLiteral("circle-pause"), tr("No return waits for its customer."), {});
    }
}

void OverduePage::retranslate()
{
    m_figures->retranslate();
    m_loadBox->setTitle(tr("Who has it"), tr("late / due today / others"));
    m_grouping->setText(kByStep, tr("By step"));
    m_grouping->setText(kByPerson, tr("By person"));
    m_filter->setText(kLate, tr("Late"));
    m_filter->setText(kToday, tr("Due today"));
    m_filter->setText(kWaiting, tr("Waiting"));
    m_pane->retranslate();
    refresh();
}

void OverduePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void OverduePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale) {
        refresh();
    }
}
}
