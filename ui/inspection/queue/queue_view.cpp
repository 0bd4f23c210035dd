// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the queues and choosing in them.
#include "ui/inspection/queue/queue_view.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/empty_state.h"
#include "ui/common/widgets/filter_chip.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/section_box.h"
#include "ui/inspection/queue/queue_counts.h"
#include "ui/inspection/queue/queue_delegate.h"
#include "ui/inspection/queue/queue_model.h"

#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace rd::ui
{
namespace
{
constexpr int kMost = 500;

QString keyOf(Step step)
{
    return codeOf(step);
}
}

QueueView::QueueView(AppContext &context, QWidget *parent)
    : QFrame(parent), m_context(context), m_folded(new QueueCounts), m_rows(new QWidget), m_steps(new FilterRow),
      m_model(new QueueModel(context, this)), m_list(new QListView), m_foot(captionLabel())
{
    setProperty("frame", QStringLiteral("surface"));
    m_list->setObjectName(QStringLiteral("inspectionQueue"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new QueueDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->installEventFilter(this);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stack = new EmptyStack(m_list, new EmptyState);
    m_steps->addChip(keyOf(Step::Inspect), {});
    m_steps->addChip(keyOf(Step::Receive), {});
    m_steps->setChosen(keyOf(Step::Inspect));

    QFrame *head = makeFrame(FrameKind::Head);
    head->setFixedHeight(px(44));
    head->layout()->setContentsMargins(px(12), 0, px(12), 0);
    head->layout()->addWidget(m_steps);
    QFrame *foot = makeFrame(FrameKind::Foot);
    foot->layout()->setContentsMargins(px(14), px(11), px(14), px(11));
    foot->layout()->addWidget(m_foot);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(head);
    rows->addWidget(m_stack, 1);
    rows->addWidget(foot);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_rows);
    layout->addWidget(m_folded);
    m_folded->addStep(Step::Inspect, QStringLiteral("package-search"));
    m_folded->addStep(Step::Receive, QStringLiteral("package-open"));
    m_folded->hide();
    connect(m_folded, &QueueCounts::stepPressed, this, [this](Step step) {
        m_steps->setChosen(keyOf(step));
        showStep();
        Q_EMIT stepChosen();
    });

    connect(m_steps, &FilterRow::choiceMade, this, [this] {
        showStep();
        Q_EMIT stepChosen();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (!m_isQuiet && now.isValid()) {
            Q_EMIT returnChosen(now.data().toString());
        }
    });
    retranslate();
}

Step QueueView::step() const
{
    return fromCode<Step>(m_steps->chosen()).value_or(Step::Inspect);
}

std::vector<ReturnRow> QueueView::rowsOf(Step step) const
{
    ListQuery query;
    query.step = step;
    query.limit = kMost;
    auto page = m_context.desk().listReturns(query);
    return page ? std::move(page->rows) : std::vector<ReturnRow>();
}

void QueueView::refresh()
{
    const auto counts = m_context.desk().counts();
    for (const StepCount &count : counts ? counts->steps : std::vector<StepCount>()) {
        if (count.step == Step::Inspect || count.step == Step::Receive) {
            m_steps->setCount(keyOf(count.step), count.open);
            m_folded->setCount(count.step, count.open);
        }
    }
    showStep();
}

void QueueView::showStep()
{
    const QString before = chosen();
    m_isQuiet = true;
    m_model->setRows(rowsOf(step()));
    choose(step(), before);
    m_isQuiet = false;
    m_folded->setChosen(step());
    m_stack->setEmpty(m_model->rowCount() == 0);
    retranslate();
}

bool QueueView::choose(Step wanted, const QString &number)
{
    if (wanted != step()) {
        m_steps->setChosen(keyOf(wanted));
        showStep();
    }
    const int row = m_model->rowOf(number);
    const bool wasQuiet = m_isQuiet;
    m_isQuiet = true;
    m_list->setCurrentIndex(m_model->index(row));
    m_isQuiet = wasQuiet;
    return row >= 0;
}

QString QueueView::chosen() const
{
    return m_list->currentIndex().data().toString();
}

QString QueueView::at(int place) const
{
    const int last = m_model->rowCount() - 1;
    return last < 0 ? QString() : m_model->index(std::clamp(place, 0, last)).data().toString();
}

int QueueView::placeOf(const QString &number) const
{
    return m_model->rowOf(number);
}

void QueueView::go(int by)
{
    const QString next = at(m_list->currentIndex().row() + by);
    if (!next.isEmpty()) {
        m_list->setCurrentIndex(m_model->index(m_model->rowOf(next)));
    }
}

void QueueView::setFolded(bool isFolded)
{
    m_rows->setVisible(!isFolded);
    m_folded->setVisible(isFolded);
}

/// A scan that begins here is not a search among the rows: the window takes it.
bool QueueView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const QString text = static_cast<QKeyEvent *>(event)->text();
        if (!text.isEmpty() && text.front().isPrint() && !text.front().isSpace()) {
            event->ignore();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void QueueView::refreshWords()
{
    m_model->refreshWords();
    updateFoot();
}

void QueueView::updateFoot()
{
    const auto &rows = m_model->rows();
    const auto late = std::count_if(rows.begin(), rows.end(), [](const ReturnRow &row) { return row.isLate; });
    const auto soon = std::count_if(rows.begin(), rows.end(),
                                    [](const ReturnRow &row) { return row.isDueSoon && !row.isLate; });
    m_foot->setText(tr("Earliest due first · %1 late, %2 due soon").arg(late).arg(soon));
}

void QueueView::retranslate()
{
    m_steps->setText(keyOf(Step::Inspect), tr("To inspect"));
    m_steps->setText(keyOf(Step::Receive), tr("To receive"));
    m_folded->setText(Step::Inspect, tr("To inspect"));
    m_folded->setText(Step::Receive, tr("To receive"));
    m_list->setAccessibleName(tr("Queue of the bench"));
    const bool isInspect = step() == Step::Inspect;
    m_stack->state()->setContent(isInspect ? QStringLiteral("package-search") : QStringLiteral("package-open"),
                                 isInspect ? tr("Nothing to inspect.") : tr("Nothing to receive."));
    auto *other = new ActionButton(ButtonKind::Secondary, {},
                                   isInspect ? tr("Show what is to come") : tr("Show what is to inspect"));
    connect(other, &QPushButton::clicked, this, [this, isInspect] {
        m_steps->setChosen(keyOf(isInspect ? Step::Receive : Step::Inspect));
        showStep();
        Q_EMIT stepChosen();
    });
    m_stack->state()->setButtons({other});
    updateFoot();
}
}
