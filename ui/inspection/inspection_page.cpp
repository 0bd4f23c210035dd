// SPDX-License-Identifier: GPL-3.0-or-later
// From one return in the queue to the next.
#include "ui/inspection/inspection_page.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/desk/error_text.h"
#include "ui/common/desk/new_papers.h"
#include "ui/common/desk/return_facts.h"
#include "ui/common/paper/print_settings.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/empty_state.h"
#include "ui/common/widgets/key_names.h"
#include "ui/common/widgets/message_stack.h"
#include "ui/common/widgets/refusal_message.h"
#include "ui/common/widgets/region.h"
#include "ui/common/widgets/section_box.h"
#include "ui/inspection/bench/bench.h"
#include "ui/inspection/bench/receive_bench.h"
#include "ui/inspection/draft/parked_drafts.h"
#include "ui/inspection/queue/queue_view.h"
#include "ui/inspection/result/result_words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>

namespace rd::ui
{
namespace
{
constexpr int kSide = 296;
constexpr int kFolded = 56;
constexpr int kNarrow = 1150;
}

InspectionPage::InspectionPage(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_queue(new QueueView(context)), m_stack(new QStackedWidget),
      m_empty(new EmptyState), m_bench(new Bench(context, m_draft, this)), m_receive(new ReceiveBench(context)),
      m_result(new ResultPane), m_parked(new ParkedDrafts(context, this))
{
    m_parked->load();
    build();
    connectAll();
    retranslate();
    refresh();
}

void InspectionPage::build()
{
    m_bench->setObjectName(QStringLiteral("bench"));
    m_receive->setObjectName(QStringLiteral("receiveBench"));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_bench);
    m_stack->addWidget(m_receive);
    for (QWidget *bench : {static_cast<QWidget *>(m_bench), static_cast<QWidget *>(m_receive)}) {
        bench->setFocusPolicy(Qt::StrongFocus); // takes the digits, and no text: a scan goes on to the scan box
    }
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_queue);
    layout->addWidget(makeLine(Qt::Vertical));
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_result);
    for (QWidget *part :
         {static_cast<QWidget *>(m_queue), static_cast<QWidget *>(m_stack), static_cast<QWidget *>(m_result)}) {
        markRegion(*part);
    }
    m_queue->setFixedWidth(px(kSide));
    m_result->setFixedWidth(px(kSide));
}

void InspectionPage::connectAll()
{
    connect(&m_context, &AppContext::dataChanged, this, &InspectionPage::refresh);
    connect(&m_context, &AppContext::sessionChanged, this, [this] {
        m_parked->load();
        m_view.reset(); // what the person before chose is theirs
        m_draft.clear();
        refresh();
    });
    connect(&m_context, &AppContext::languageChanged, this, &InspectionPage::retranslate);
    connect(&m_context, &AppContext::policyChanged, this, &InspectionPage::retranslate);
    connect(&m_context, &AppContext::minutePassed, m_queue, &QueueView::refreshWords);
    connect(m_queue, &QueueView::returnChosen, this, &InspectionPage::open);
    connect(m_queue, &QueueView::stepChosen, this, [this] { open(m_queue->at(0)); });
    connect(m_bench, &Bench::draftChanged, this, [this] {
        keepDraft();
        updateResult();
    });
    connect(m_bench, &Bench::photoSaved, &m_context, &AppContext::statusMessage);
    connect(m_bench, &Bench::told, this, [this](const Message &message) { m_result->messages().tell(message); });
    connect(m_receive, &ReceiveBench::quantitiesChanged, this, &InspectionPage::updateResult);
    connect(m_result, &ResultPane::confirmed, this, &InspectionPage::confirm);
    connect(m_result, &ResultPane::noteChanged, this, [this](const QString &note) {
        m_draft.setNote(note);
        keepDraft();
    });
    connect(m_result, &ResultPane::openPressed, this, [this] {
        if (m_view) {
            Q_EMIT m_context.openReturnWanted(m_view->returnCase.rma.number);
        }
    });
    for (const auto &[key, by] : {std::pair(Qt::Key_PageUp, -1), std::pair(Qt::Key_PageDown, 1)}) {
        auto *shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        nameKeys(*shortcut, QT_TRANSLATE_NOOP("rd::ui::KeyNames", "Return before or after in the queue"));
        connect(shortcut, &QShortcut::activated, this, [this, by = by] { m_queue->go(by); });
    }
}

void InspectionPage::refresh()
{
    if (m_isWriting) {
        return; // the answer refreshes
    }
    m_queue->refresh();
    const QString number = m_view ? m_view->returnCase.rma.number : QString();
    const bool isStillThere = m_queue->placeOf(number) >= 0;
    open(isStillThere ? number : m_queue->at(m_place));
}

void InspectionPage::showReturn(const QString &number)
{
    const auto view = m_context.desk().showReturn(number);
    if (!view) {
        m_result->messages().tell(refusalMessage(view.error(), m_context.format()));
        return;
    }
    for (const Step step : {Step::Inspect, Step::Receive}) {
        if (view->returnCase.openTask(step) != nullptr) {
            m_queue->choose(step, number);
            open(number);
            return;
        }
    }
    const Message elsewhere{MessageKind::Info,
                            tr("%1 does not wait at the bench").arg(number),
                            view->step ? tr("Its step: %1").arg(m_context.format().step(*view->step))
                                       : tr("It is closed"),
                            {{tr("Open"), [this, number] { Q_EMIT m_context.openReturnWanted(number); }}},
                            0};
    m_result->messages().tell(elsewhere);
}

void InspectionPage::open(const QString &number)
{
    const bool isOther = !m_view || m_view->returnCase.rma.number != number || m_step != m_queue->step();
    auto view = number.isEmpty() ? Result<ReturnView>(refuse(ErrorCode::NotFound))
                                 : m_context.desk().showReturn(number);
    if (!view) {
        showNothing();
        return;
    }
    if (isOther) {
        m_result->messages().clear();
    }
    if (isOther && m_view) {
        keepDraft();
    }
    if (isOther) {
        m_draft = m_parked->of(number);
    }
    m_step = m_queue->step();
    m_view = *std::move(view);
    m_place = std::max(0, m_queue->placeOf(number));
    m_queue->choose(m_step, number);
    showView();
}

void InspectionPage::keepDraft()
{
    if (m_view && m_step == Step::Inspect) {
        m_parked->keep(m_view->returnCase.rma.number, m_draft);
    }
}

void InspectionPage::showNothing()
{
    m_view.reset();
    m_draft.clear();
    m_stack->setCurrentWidget(m_empty);
    m_result->setWords({});
    m_result->setNote({});
    m_result->setNoteShown(false);
    m_result->setOpenShown(false);
    m_result->setPrimary(QStringLiteral("check"), tr("Confirm and next"));
    m_result->setBlocked(m_step == Step::Inspect ? tr("Nothing to inspect.") : tr("Nothing to receive."));
}

void InspectionPage::showView()
{
    const bool isInspect = m_step == Step::Inspect;
    m_possible.clear();
    if (m_context.isLoggedIn()) {
        if (auto possible = m_context.desk().possibleFor(m_view->returnCase.rma.number, m_context.session())) {
            m_possible = *std::move(possible);
        }
    }
    if (isInspect) {
        m_draft.open(*m_view);
        m_bench->showReturn(*m_view);
        m_stack->setCurrentWidget(m_bench);
    } else {
        m_receive->showReturn(*m_view);
        m_stack->setCurrentWidget(m_receive);
    }
    setRegionEntry(*this, *m_stack->currentWidget());
    m_result->setNoteShown(isInspect);
    m_result->setNote(isInspect ? m_draft.note() : QString());
    m_result->setOpenShown(true);
    m_result->setPrimary(isInspect ? QStringLiteral("check") : QStringLiteral("package-open"),
                         isInspect ? tr("Confirm and next") : tr("Receive and inspect"));
    updateResult();
}

void InspectionPage::updateResult()
{
    if (!m_view) {
        return;
    }
    const bool isInspect = m_step == Step::Inspect;
    const InspectionWords words(*m_view, m_context.format());
    const Receive receipt = isInspect ? Receive() : m_receive->action();
    m_result->setWords(isInspect ? words.result(m_draft.action()) : words.receipt(receipt));
    const Error *refusal = refusalOf(m_possible, isInspect ? Right::Inspect : Right::Receive);
    if (refusal != nullptr) {
        m_result->setBlocked(errorText(*refusal, m_context.format()).sentence(),
                             refusal->code == ErrorCode::NotAllowed);
    } else if (isInspect) {
        m_result->setBlocked(words.missing(m_draft));
    } else {
        m_result->setBlocked(receipt.lines.empty() ? tr("Count at least one that came.") : QString());
    }
}

QString InspectionPage::operationKey() const
{
    return QString(codeOf(m_step) + QLatin1Char(' ') + m_view->returnCase.rma.number);
}

void InspectionPage::confirm()
{
    if (!m_view || m_isWriting) {
        return;
    }
    const Rma &rma = m_view->returnCase.rma;
    const Action action = m_step == Step::Inspect ? Action(m_draft.action()) : Action(m_receive->action());
    m_isWriting = true;
    m_result->setBusy(true);
    m_context.act(rma.number, action, m_operations.idFor(operationKey()), rma.version, this,
                  [this, number = rma.number, step = m_step, key = operationKey()](const Result<Answer> &answer) {
                      finish(number, step, key, answer);
                  });
}

void InspectionPage::finish(const QString &number, Step step, const QString &key, const Result<Answer> &answer)
{
    m_isWriting = false;
    m_result->setBusy(false);
    if (!answer) {
        refresh(); // a stale return shows its new state under what was typed
        m_result->messages().tell(refusalMessage(answer.error(), m_context.format()));
        return;
    }
    m_operations.succeeded(key);
    if (step == Step::Inspect) {
        m_draft.clear();
        m_parked->forget(number);
    }
    Q_EMIT m_context.statusMessage(step == Step::Inspect ? tr("Inspected %1").arg(number)
                                                         : tr("Received %1").arg(number));
    goOn(number, step);
    if (step == Step::Inspect) {
        offerLabels(number);
    }
}

/// Unless they are printed by themselves.
void InspectionPage::offerLabels(const QString &number)
{
    constexpr int kLeavesAfterMs = 20'000; // goods are put aside
    const auto view = m_context.desk().showReturn(number);
    if (!view || PrintSettings::load().printsLabel) {
        return;
    }
    const auto print = [this, number, labels = newestLabels(view->returnCase)] {
        for (const PrintedPaper &label : labels) {
            Q_EMIT m_context.paperWanted(number, label);
        }
    };
    m_result->messages().tell(
        {MessageKind::Success, tr("Inspected %1").arg(number), {}, {{tr("Print goods label"), print}}, kLeavesAfterMs});
}

/// What was received is inspected next; after an inspection the next in the queue comes.
void InspectionPage::goOn(const QString &number, Step step)
{
    const int place = m_place;
    m_queue->refresh();
    m_result->messages().clear();
    if (step == Step::Receive) {
        showReturn(number);
    } else {
        open(m_queue->placeOf(number) >= 0 ? number : m_queue->at(place));
    }
    enterScreen(*this);
}

void InspectionPage::retranslate()
{
    m_empty->setContent(QStringLiteral("package-check"), tr("The bench is empty."),
                        tr("Scan a slip, or choose a return at the left."));
    m_queue->retranslate();
    m_bench->retranslate();
    m_result->retranslate();
    if (m_view) {
        showView();
    } else {
        showNothing();
    }
}

void InspectionPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void InspectionPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void InspectionPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < px(kNarrow);
    m_queue->setFolded(isNarrow);
    m_queue->setFixedWidth(px(isNarrow ? kFolded : kSide));
}
}
