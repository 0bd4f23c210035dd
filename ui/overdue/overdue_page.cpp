// SPDX-License-Identifier: GPL-3.0-or-later
// Figures above, list below, the chosen return at the right.
#include "ui/overdue/overdue_page.h"

#include "core/policy/holiday_years.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/chart_legend.h"
#include "ui/common/widgets/desk_table.h"
#include "ui/common/widgets/empty_state.h"
#include "ui/common/widgets/filter_chip.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/region.h"
#include "ui/common/widgets/section_box.h"
#include "ui/common/widgets/segment_row.h"
#include "ui/overdue/late_pane.h"
#include "ui/overdue/load_bars.h"
#include "ui/overdue/many_actions.h"
#include "ui/overdue/overdue_model.h"
#include "ui/overdue/work_figures.h"
#include "ui/words/due_words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rd::ui
{
namespace
{
constexpr int kPageRows = 2000;
constexpr size_t kMostRows = 20'000;
constexpr int kPaneWidth = 372;
const QString kByStep = QStringLiteral("step");
const QString kByPerson = QStringLiteral("person");
const QString kLate = QStringLiteral("late");
const QString kToday = QStringLiteral("today");
const QString kWaiting = QStringLiteral("waiting");
const QString kUntouched = QStringLiteral("untouched");
}

OverduePage::OverduePage(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_worker(context.storePath(), context.clock()),
      m_figures(new WorkFigures(this)), m_holidays(new TextLabel(TextUse::Body, Ink::Warning)),
      m_loadBox(new SectionBox({}, this)), m_legend(new ChartLegend), m_loads(new LoadBars(this)),
      m_grouping(new SegmentRow({kByStep, kByPerson}, this)), m_filter(new FilterRow(this)),
      m_model(new OverdueModel(this)), m_table(new DeskTable(QStringLiteral("overdue"), this)),
      m_empty(new EmptyState(this)), m_stack(new EmptyStack(m_table, m_empty, this)),
      m_pane(new LatePane(context, this)), m_many(new ManyActions(context, this))
{
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setObjectName(QStringLiteral("overdueTable"));
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(makeTop());
    m_holidays->setObjectName(QStringLiteral("holidayNotice"));
    m_holidays->setWordWrap(true);
    m_holidays->setContentsMargins(px(16), 0, px(16), px(8));
    left->addWidget(m_holidays);
    left->addWidget(makeLine(Qt::Horizontal, this));
    left->addWidget(makeFilters());
    left->addWidget(m_stack, 1);
    auto *paneFrame = makeFrame(FrameKind::Pane, this);
    paneFrame->setFixedWidth(px(kPaneWidth));
    paneFrame->layout()->addWidget(m_pane);
    paneFrame->layout()->addWidget(m_many);
    m_many->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(left, 1);
    layout->addWidget(paneFrame);
    setFocusProxy(m_table);
    setRegionEntry(*this, *m_table);
    markRegion(*m_stack);
    markRegion(*paneFrame);
    connectAll();
    retranslate();
}

void OverduePage::connectAll()
{
    connect(m_grouping, &SegmentRow::choiceMade, this, &OverduePage::fillTable);
    connect(m_filter, &FilterRow::choiceMade, this, &OverduePage::fillTable);
    connect(m_table, &DeskTable::rowChanged, this, &OverduePage::choose);
    connect(m_table, &DeskTable::rowOpened, this, &OverduePage::open);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OverduePage::showPane);
    connect(m_many, &ManyActions::closed, this, [this] {
        m_table->selectRow(m_table->currentRow()); // one of them is enough from now on
        showPane();
    });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (m_model->toggle(index.row())) {
            m_table->spanGroups();
            m_table->showRow(index.row());
        }
    });
    const auto readWhenSeen = [this] {
        m_isStale = true;
        if (isVisible()) {
            refresh();
        }
    };
    connect(&m_context, &AppContext::dataChanged, this, readWhenSeen);
    connect(&m_context, &AppContext::policyChanged, this, readWhenSeen);
    connect(&m_context, &AppContext::minutePassed, this, readWhenSeen);
}

QWidget *OverduePage::makeTop()
{
    auto *top = new QWidget(this);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(px(16), px(12), px(16), px(12));
    row->setSpacing(px(12));
    m_loadBox->addToHead(m_legend);
    m_loadBox->layout()->setContentsMargins(px(16), px(10), px(16), px(6));
    m_loadBox->layout()->setSpacing(px(4));
    m_loadBox->body()->addWidget(m_loads);
    m_loadBox->body()->addStretch(1);
    row->addWidget(m_figures, 4);
    row->addWidget(m_loadBox, 5);
    top->installEventFilter(this);
    return top;
}

/// Without room for both, the figures stay: the list says by person who has how much.
void OverduePage::fitTop()
{
    const QWidget *top = m_figures->parentWidget();
    const QMargins sides = top->layout()->contentsMargins();
    const int needed = m_figures->minimumWidth() + m_loadBox->minimumSizeHint().width() + top->layout()->spacing()
                       + sides.left() + sides.right();
    m_loadBox->setVisible(top->width() >= needed);
}

bool OverduePage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_figures->parentWidget()) {
        fitTop();
    }
    return QWidget::eventFilter(watched, event);
}

QWidget *OverduePage::makeFilters()
{
    for (const QString &key : {kLate, kToday, kWaiting, kUntouched}) {
        m_filter->addChip(key, {});
    }
    m_filter->setMany();
    for (const QString &key : {kLate, kToday, kWaiting}) {
        m_filter->setOn(key, true);
    }
    auto *bar = makeFrame(FrameKind::Surface, this);
    markRegion(*bar);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(px(12), px(8), px(12), px(8));
    row->setSpacing(px(8));
    row->addWidget(m_grouping);
    row->addWidget(m_filter, 1);
    static_cast<QVBoxLayout *>(bar->layout())->addLayout(row);
    static_cast<QVBoxLayout *>(bar->layout())->addWidget(makeLine(Qt::Horizontal, this));
    return bar;
}

/// Late and due tasks one by one, and of every other return its first task.
void OverduePage::readOpen()
{
    ListQuery late;
    late.overdueOnly = true;
    ListQuery today;
    today.dueTodayOnly = true;
    m_rows = read(late);
    const std::vector<ReturnRow> dueToday = read(today);
    m_rows.insert(m_rows.end(), dueToday.begin(), dueToday.end());
    for (ReturnRow &row : read({})) {
        const Urgency urgency = urgencyOf(row, moment());
        if (urgency != Urgency::Late && urgency != Urgency::DueToday) {
            m_rows.push_back(std::move(row));
        }
    }
}

std::vector<ReturnRow> OverduePage::read(ListQuery query) const
{
    std::vector<ReturnRow> rows;
    query.limit = kPageRows;
    do {
        auto page = m_context.desk().listReturns(query);
        if (!page) {
            return rows;
        }
        rows.insert(rows.end(), std::make_move_iterator(page->rows.begin()), std::make_move_iterator(page->rows.end()));
        query.after = page->next;
    } while (!query.after.isEmpty() && rows.size() < kMostRows);
    return rows;
}

Moment OverduePage::moment() const
{
    const QDate tomorrow = m_context.desk().today().plusDays(1).toDate();
    const QTime begin = QTime(0, 0).addSecs(m_context.policy().dayStartsAtMinutes * 60);
    return {m_context.now(), m_context.desk().zone().instantOf(tomorrow, begin), m_context.policy().untouchedHours};
}

void OverduePage::refresh()
{
    m_isStale = false;
    const QString holidays = uncoveredWords(
        yearsWithoutHolidays(m_context.policy(), m_context.desk().today()),
        languageFromName(m_context.format().language()).value_or(Language::English));
    m_holidays->setText(holidays);
    m_holidays->setVisible(!holidays.isEmpty());
    readOpen();
    showFigures();
    countOnTime();
    m_loads->setLoads(loadsOf(m_rows, moment(), m_context.format()));
    fitTop();
    fillTable();
}

void OverduePage::showFigures()
{
    const auto counts = m_context.desk().counts();
    if (!counts) {
        return;
    }
    Money worth;
    int untouched = 0;
    for (const ReturnRow &row : m_rows) {
        const Urgency urgency = urgencyOf(row, moment());
        worth += urgency == Urgency::Late ? row.amount : Money();
        untouched += urgency == Urgency::Untouched ? 1 : 0;
    }
    const Formatter &format = m_context.format();
    const auto next = WorkGroups::nextDue(m_rows, m_context.now());
    m_figures->setFigure(WorkFigures::Late, {QLocale().toString(counts->late), format.money(worth)});
    m_figures->setFigure(WorkFigures::DueToday,
                         {QLocale().toString(counts->dueToday),
                          next ? tr("first %1").arg(format.when(*next, m_context.now())) : QString()});
    m_figures->setFigure(WorkFigures::Waiting, {QLocale().toString(counts->waiting), tr("clock stopped")});
    m_filter->setCount(kLate, counts->late);
    m_filter->setCount(kToday, counts->dueToday);
    m_filter->setCount(kWaiting, counts->waiting);
    m_filter->setCount(kUntouched, untouched);
}

/// Reads the month in another thread, one count at a time.
void OverduePage::countOnTime()
{
    if (m_isCounting) {
        return;
    }
    m_isCounting = true;
    m_worker.loadOnTime(BusinessMonth::of(m_context.desk().today()), [this](const Result<OnTimeData> &counted) {
        m_isCounting = false;
        if (counted) {
            const Formatter &format = m_context.format();
            m_figures->setFigure(WorkFigures::OnTime,
                                 {format.percent(counted->month.onTime, counted->month.rated),
                                  tr("was %1").arg(format.percent(counted->before.onTime, counted->before.rated))});
        }
        Q_EMIT onTimeCounted();
    });
}

void OverduePage::fillTable()
{
    const WorkGroups maker(m_context.format(), moment());
    std::vector<WorkGroup> groups;
    if (m_filter->isOn(kLate)) {
        groups = maker.late(m_rows, m_grouping->chosen() == kByPerson ? Grouping::Person : Grouping::Step);
    }
    for (const auto &[key, urgency] :
         {std::pair(kToday, Urgency::DueToday), {kWaiting, Urgency::Waiting}, {kUntouched, Urgency::Untouched}}) {
        auto group = m_filter->isOn(key) ? maker.together(m_rows, urgency) : std::nullopt;
        if (group) {
            groups.push_back(*std::move(group));
        }
    }
    const std::vector<ReturnRow> several = selectedRows();
    const TaskOfReturn chosen = m_chosen;
    m_isFilling = true;
    m_model->setGroups(std::move(groups), m_context.format(), m_context.now());
    const QString longest = m_context.format().duration(88 * 24 * 3'600'000LL + 23 * 3'600'000LL);
    m_table->setColumns({{QStringLiteral("number"), QStringLiteral("R-20261122-0007")},
                         {QStringLiteral("late"), longest + QStringLiteral("00")},
                         {QStringLiteral("customer"), QStringLiteral("Daniel Kimball"), false, false, 4},
                         {QStringLiteral("goods"), {}, false, true},
                         {QStringLiteral("amount"), QStringLiteral("88,888.88"), false, false, 3},
                         {QStringLiteral("owner"), QStringLiteral("Liu Yang Liu")},
                         {QStringLiteral("chasers"), QStringLiteral("88"), false, false, 2},
                         {QStringLiteral("last"), QStringLiteral("Tomorrow 18:00"), false, false, 1}});
    m_table->spanGroups();
    const int row = m_model->rowOf(chosen);
    m_table->showRow(row >= 0 ? row : m_model->firstReturn());
    if (several.size() > 1) {
        selectAgain(several);
    }
    m_isFilling = false;
    choose(m_table->currentRow());
    showPane();
    updateEmpty();
}

/// Those of several tasks that are still in the list.
void OverduePage::selectAgain(const std::vector<ReturnRow> &rows)
{
    QItemSelection selection;
    for (const ReturnRow &each : rows) {
        if (const int row = m_model->rowOf(TaskOfReturn::of(each)); row >= 0) {
            const QModelIndex index = m_model->index(row, 0);
            selection.select(index, index);
        }
    }
    if (!selection.isEmpty()) {
        m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
}

void OverduePage::open(int row)
{
    if (const ReturnRow *found = m_model->returnAt(row)) {
        Q_EMIT m_context.openReturnWanted(found->number);
    } else if (m_model->toggle(row)) {
        m_table->spanGroups();
        m_table->showRow(row);
    }
}

void OverduePage::choose(int row)
{
    const ReturnRow *found = m_model->returnAt(row);
    if (found != nullptr) {
        m_chosen = TaskOfReturn::of(*found);
    }
    m_pane->setRow(found == nullptr ? std::nullopt : std::optional(*found));
}

std::vector<ReturnRow> OverduePage::selectedRows() const
{
    std::vector<ReturnRow> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        if (const ReturnRow *row = m_model->returnAt(index.row())) {
            rows.push_back(*row);
        }
    }
    return rows;
}

/// While several are worked on, and until what became of them was read, the list below may change.
void OverduePage::showPane()
{
    if (m_many->isBusy() || m_isFilling) {
        return;
    }
    std::vector<ReturnRow> rows = selectedRows();
    const bool areSeveral = rows.size() > 1;
    if (areSeveral) {
        m_many->setRows(std::move(rows));
    }
    m_many->setChosen(areSeveral);
    const bool isMany = areSeveral || m_many->hasResult();
    m_many->setVisible(isMany);
    m_pane->setVisible(!isMany);
}

void OverduePage::updateEmpty()
{
    m_stack->setEmpty(m_model->rowCount() == 0);
    const auto next = WorkGroups::nextDue(m_rows, m_context.now());
    m_empty->setContent(QStringLiteral("circle-check"), tr("Nothing is late."),
                        next ? tr("Next due: %1.").arg(m_context.format().when(*next, m_context.now()))
                             : tr("No return is open."));
}

void OverduePage::retranslate()
{
    m_figures->retranslate();
    m_loadBox->setTitle(tr("Who has it"));
    m_legend->setEntries(
        {{ChartInk::Late, tr("late")}, {ChartInk::Due, tr("due today")}, {ChartInk::Rest, tr("others")}});
    m_grouping->setText(kByStep, tr("By step"));
    m_grouping->setText(kByPerson, tr("By person"));
    m_filter->setText(kLate, tr("Late"));
    m_filter->setText(kToday, tr("Due today"));
    m_filter->setText(kWaiting, tr("Waiting"));
    m_filter->setText(kUntouched, tr("Untouched for %1 h").arg(m_context.policy().untouchedHours));
    m_table->setAccessibleName(tr("Late work"));
    m_pane->retranslate();
    m_many->retranslate();
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
