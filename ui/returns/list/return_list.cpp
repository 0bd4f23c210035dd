// SPDX-License-Identifier: GPL-3.0-or-later
// Chips, table and what stands in its place when it is empty.
#include "ui/returns/list/return_list.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/desk_table.h"
#include "ui/common/widgets/empty_state.h"
#include "ui/common/widgets/filter_chip.h"
#include "ui/common/widgets/message_stack.h"
#include "ui/common/widgets/refusal_message.h"
#include "ui/common/widgets/region.h"
#include "ui/common/widgets/section_box.h"
#include "ui/returns/list/return_list_model.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace rd::ui
{
namespace
{
constexpr int kDueIcon = 22;
constexpr int kLateHours = 23 * 60;
constexpr int kLateMinutes = 59;
}

ReturnList::ReturnList(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_chips(new FilterRow), m_columns(new ActionButton(ButtonKind::Quiet)),
      m_step(new ActionButton(ButtonKind::Flat)), m_messages(new MessageStack),
      m_model(new ReturnListModel(context, this)), m_table(new DeskTable(QStringLiteral("returns"))),
      m_stack(new EmptyStack(m_table, new EmptyState))
{
    m_table->setObjectName(QStringLiteral("returnsTable"));
    setRegionEntry(*this, *m_table);
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSortIndicator(ReturnListModel::Due, Qt::AscendingOrder); // the one order there is
    m_table->horizontalHeader()->setSortIndicatorShown(true);
    buildHead();
    connect(m_chips, &FilterRow::choiceMade, this, [this](const QString &key) {
        ListFilterState filter = m_filter;
        filter.view = listViewOf(key);
        setFilter(filter);
    });
    connect(m_table, &DeskTable::rowChanged, this, &ReturnList::rowChosen);
    connect(m_table, &DeskTable::rowOpened, this, [this](int row) {
        if (const ReturnRow *found = m_model->row(row)) {
            Q_EMIT opened(found->number);
        }
    });
    connect(&m_context, &AppContext::dataChanged, this, &ReturnList::refresh);
    connect(&m_context, &AppContext::policyChanged, this, &ReturnList::refresh);
    connect(&m_context, &AppContext::minutePassed, this, &ReturnList::refresh);
    connect(&m_context, &AppContext::sessionChanged, this, &ReturnList::refresh);
    retranslate();
    refresh();
}

void ReturnList::buildHead()
{
    QFrame *head = makeFrame(FrameKind::Head);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(px(12), px(6), px(8), px(6));
    row->setSpacing(px(8));
    for (const ListView view : {ListView::Open, ListView::Mine, ListView::DueToday, ListView::Late, ListView::Waiting,
                                ListView::Expiring, ListView::Closed}) {
        m_chips->addChip(keyOf(view), {});
    }
    m_step->setButtonSize(ButtonSize::Small);
    m_step->setIconName(QStringLiteral("x"));
    m_step->setObjectName(QStringLiteral("clearFilter"));
    m_columns->setButtonSize(ButtonSize::Small);
    m_columns->setIconName(QStringLiteral("columns-3"));
    m_columns->setObjectName(QStringLiteral("columns"));
    row->addWidget(m_chips);
    row->addWidget(m_step);
    row->addStretch();
    row->addWidget(m_columns);
    static_cast<QVBoxLayout *>(head->layout())->addLayout(row);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    m_messages->setRoom(px(12), px(8));
    layout->addWidget(m_messages);
    layout->addWidget(m_stack, 1);
    connect(m_columns, &QPushButton::clicked, this,
            [this] { m_table->openColumnMenu(m_columns->mapToGlobal(QPoint(0, m_columns->height()))); });
    connect(m_step, &QPushButton::clicked, this, [this] { setFilter({m_filter.view, std::nullopt, {}}); });
}

void ReturnList::setFilter(const ListFilterState &filter)
{
    const bool isChanged = filter != m_filter;
    m_filter = filter;
    m_chips->setChosen(keyOf(filter.view));
    refresh();
    if (isChanged) {
        Q_EMIT filterChanged();
    }
}

void ReturnList::goToChip(int by)
{
    m_chips->go(by);
}

void ReturnList::refresh()
{
    {
        const QScopedValueRollback<bool> reading(m_isReading, true); // the reset clears the selection for a moment
        const std::optional<Session> session = m_context.isLoggedIn() ? std::optional(m_context.session())
                                                                      : std::nullopt;
        m_model->read(queryOf(m_filter, session));
        m_table->showRow(m_model->rowOf(m_selected));
    }
    if (m_model->problem()) {
        m_messages->tell(refusalMessage(*m_model->problem(), m_context.format()));
    } else {
        m_messages->clear();
    }
    refreshCounts();
    updateEmpty();
}

void ReturnList::refreshCounts()
{
    if (const auto counts = m_context.desk().counts()) {
        m_chips->setCount(keyOf(ListView::Open), counts->openReturns);
        m_chips->setCount(keyOf(ListView::DueToday), counts->dueToday);
        m_chips->setCount(keyOf(ListView::Late), counts->late);
        m_chips->setCount(keyOf(ListView::Waiting), counts->waiting);
        m_chips->setCount(keyOf(ListView::Expiring), counts->expiring);
        m_chips->setShown(keyOf(ListView::Expiring), counts->expiring > 0 || m_filter.view == ListView::Expiring);
    }
    QStringList limits;
    if (m_filter.step) {
        limits.append(m_context.format().chip(*m_filter.step));
    }
    if (!m_filter.search.isEmpty()) {
        //: A search text in quotes
        limits.append(tr("\"%1\"").arg(m_filter.search));
    }
    m_step->setText(limits.join(QStringLiteral(" · ")));
    m_step->setAccessibleName(tr("Clear the filter %1").arg(limits.join(QStringLiteral(", "))));
    m_step->setVisible(!limits.isEmpty());
}

void ReturnList::select(const QString &number)
{
    m_selected = number;
    const QScopedValueRollback<bool> reading(m_isReading, true);
    const int row = m_model->rowOf(number);
    if (row >= 0) {
        m_table->showRow(row);
    } else {
        m_table->clearSelection();
    }
}

void ReturnList::rowChosen(int row)
{
    if (m_isReading) {
        return;
    }
    const ReturnRow *found = m_model->row(row);
    m_selected = found == nullptr ? QString() : found->number;
    Q_EMIT selected(m_selected);
}

void ReturnList::updateEmpty()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_stack->setEmpty(isEmpty);
    if (!isEmpty) {
        return;
    }
    EmptyState *state = m_stack->state();
    auto *button = new ActionButton(ButtonKind::Secondary);
    if (!m_filter.search.isEmpty()) {
        state->setContent(QStringLiteral("search"), tr("Nothing found for \"%1\".").arg(m_filter.search),
                          tr("Try the last four digits of the phone, or the receipt number."));
        button->setText(tr("Clear search"));
    } else if (!m_filter.isPlain()) {
        state->setContent(QStringLiteral("list-checks"), tr("No return matches the filters."));
        button->setText(tr("Clear filters"));
    } else {
        state->setContent(QStringLiteral("scan-barcode"), tr("No open returns."), tr("Scan a receipt to begin."));
        button->setIconName(QStringLiteral("plus"));
        button->setText(tr("New return"));
        button->setAccessibleName(tr("Begin a new return"));
        connect(button, &QPushButton::clicked, this, &ReturnList::newReturnPressed);
        state->setButtons({button});
        return;
    }
    connect(button, &QPushButton::clicked, this, [this] { setFilter({}); });
    state->setButtons({button});
}

void ReturnList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
}

void ReturnList::retranslate()
{
    m_chips->setText(keyOf(ListView::Open), tr("All open"));
    m_chips->setText(keyOf(ListView::Mine), tr("Mine"));
    m_chips->setText(keyOf(ListView::DueToday), tr("Due today"));
    m_chips->setText(keyOf(ListView::Late), tr("Late"));
    m_chips->setText(keyOf(ListView::Waiting), tr("Waiting"));
    //: Returns whose goods are given up soon
    m_chips->setText(keyOf(ListView::Expiring), tr("Tell customer"));
    m_chips->setText(keyOf(ListView::Closed), tr("Closed"));
    m_columns->setText(tr("Columns"));
    m_table->setAccessibleName(tr("Returns"));
    setColumns();
}

void ReturnList::setColumns()
{
    const Formatter &format = m_context.format();
    QString widestChip;
    for (const auto &step : CodeTable<Step>::kNames) {
        const QString word = format.chip(step.code);
        widestChip = word.size() > widestChip.size() ? word : widestChip;
    }
    const UtcTime moment;
    const auto late = [&](int minutes) { return format.due(moment, moment.plusMinutes(minutes), false, false).text; };
    const QFontMetrics metrics(Theme::current().font(TextUse::Body));
    QString due = tr("Tomorrow %1").arg(QStringLiteral("14:05"));
    int dueIcon = 0;
    for (const QString &text : {late(kLateHours), late(kLateMinutes)}) { // these stand beside an icon
        if (metrics.horizontalAdvance(text) + px(kDueIcon) > metrics.horizontalAdvance(due) + dueIcon) {
            due = text;
            dueIcon = px(kDueIcon);
        }
    }
    m_table->setColumns({
        {QStringLiteral("number"), QStringLiteral("R-20261122-0007")},
        {QStringLiteral("step"), widestChip, true},
        {QStringLiteral("due"), due, false, false, 0, dueIcon},
        {QStringLiteral("customer"), tr("Zheng Shuang", "a sample that is as wide as most names")},
        {QStringLiteral("goods"), {}, false, true, 5},
        {QStringLiteral("quantity"), QStringLiteral("13.25 米"), false, false, 4},
        {QStringLiteral("amount"), QStringLiteral("88,888.88")},
        {QStringLiteral("owner"), tr("Wang Fang", "a sample that is as wide as most names"), false, false, 3},
        {QStringLiteral("reason"), tr("Not as described"), false, false, 2},
        {QStringLiteral("opened"), tr("Tomorrow %1").arg(QStringLiteral("14:05")), false, false, 1},
    });
}
}
