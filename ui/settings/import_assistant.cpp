// SPDX-License-Identifier: GPL-3.0-or-later
// From the file to the result.
#include "ui/settings/import_assistant.h"

#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/empty_state.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/message_stack.h"
#include "ui/common/widgets/progress_strip.h"
#include "ui/common/widgets/reason_hint.h"
#include "ui/common/widgets/refusal_message.h"
#include "ui/common/widgets/region.h"
#include "ui/common/widgets/section_box.h"
#include "ui/settings/column_form.h"
#include "ui/settings/import_choices.h"
#include "ui/settings/import_figures.h"
#include "ui/settings/import_report_view.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QEvent>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QMimeData>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

namespace rd::ui
{
namespace
{
constexpr int kHeadHeight = 52;
}

ImportAssistant::ImportAssistant(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_worker(context), m_title(titleLabel()), m_choices(new ImportChoices),
      m_messages(new MessageStack), m_progress(new ProgressStrip), m_view(new ImportReportView),
      m_empty(new EmptyState), m_stack(new EmptyStack(m_view, m_empty)), m_columns(new ColumnForm),
      m_why(new ReasonHint), m_back(new ActionButton(ButtonKind::Secondary, QStringLiteral("arrow-left"), {})),
      m_import(new ActionButton(ButtonKind::Primary, QStringLiteral("upload"), {})),
      m_operation(AppContext::newOperation())
{
    setAcceptDrops(true);
    setFocusProxy(m_choices);
    m_view->addPage(m_columns, {});
    m_progress->setObjectName(QStringLiteral("importProgress"));
    m_stack->setBackgroundRole(QPalette::Window);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(makeBody(), 1);
    layout->addWidget(makeFoot());
    connectAll();
    retranslate();
    m_view->clear();
    m_stack->setEmpty(true);
}

QWidget *ImportAssistant::makeHead()
{
    auto *head = makeFrame(FrameKind::Head);
    head->setFixedHeight(px(kHeadHeight));
    head->layout()->setContentsMargins(px(16), 0, px(16), 0);
    head->layout()->addWidget(m_title);
    return head;
}

QWidget *ImportAssistant::makeBody()
{
    auto *body = new QWidget;
    body->setObjectName(QStringLiteral("scrolled"));
    auto *box = new SectionBox;
    box->body()->addWidget(m_choices);
    markRegion(*box);
    markRegion(*m_stack);
    setRegionEntry(*this, *m_choices->focusProxy());
    auto *content = new QVBoxLayout(body);
    content->setContentsMargins(px(16), px(12), px(16), px(12));
    content->setSpacing(px(12));
    content->addWidget(m_messages);
    content->addWidget(m_progress);
    content->addWidget(box);
    content->addWidget(m_stack, 1);
    auto *area = new QScrollArea; // a low window with large letters
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus); // the fields scroll into sight by themselves
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(body);
    return area;
}

QWidget *ImportAssistant::makeFoot()
{
    m_import->setButtonSize(ButtonSize::Large);
    m_import->setObjectName(QStringLiteral("importButton"));
    m_import->setKeys(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_back->setObjectName(QStringLiteral("importBack"));
    m_back->setButtonSize(ButtonSize::Large);
    auto *foot = makeFrame(FrameKind::Foot);
    markRegion(*foot);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(px(16), px(12), px(16), px(12));
    buttons->setSpacing(px(12));
    buttons->addWidget(m_back);
    buttons->addWidget(m_why, 1, Qt::AlignVCenter);
    buttons->addStretch();
    buttons->addWidget(m_import);
    static_cast<QVBoxLayout *>(foot->layout())->addLayout(buttons);
    return foot;
}

void ImportAssistant::connectAll()
{
    connect(m_choices, &ImportChoices::changed, this, [this] {
        m_columns->forget();
        look();
    });
    connect(m_choices, &ImportChoices::skippingChanged, this, &ImportAssistant::updateButton);
    connect(m_columns, &ColumnForm::changed, this, &ImportAssistant::look);
    connect(m_import, &QPushButton::clicked, this, &ImportAssistant::startImport);
    connect(m_back, &QPushButton::clicked, this, &ImportAssistant::finished);
    connect(m_progress, &ProgressStrip::cancelled, this, [this] { m_worker.cancel(); });
    connect(&m_worker, &ImportWorker::progressed, this, &ImportAssistant::showProgress);
    connect(&m_context, &AppContext::sessionChanged, this, &ImportAssistant::updateButton);
}

void ImportAssistant::setFile(const QString &file)
{
    m_choices->setFile(file);
}

bool ImportAssistant::hasOpenChoice() const
{
    return !m_isDone && !m_choices->file().isEmpty();
}

ImportRequest ImportAssistant::request() const
{
    ImportRequest request = m_choices->request();
    request.columns = m_columns->changes();
    return request;
}

void ImportAssistant::look()
{
    m_report.reset();
    m_isDone = false;
    m_messages->clear();
    m_operation = AppContext::newOperation();
    m_isLooking = !m_choices->file().isEmpty();
    updateButton();
    if (!m_isLooking) {
        m_view->clear();
        m_stack->setEmpty(true);
        return;
    }
    m_total = 0;
    m_progress->begin(tr("Reading the file"), tr("Nothing is imported by looking."));
    m_worker.preview(request(), [this](const Result<ImportReport> &report) {
        m_isLooking = false;
        m_progress->end();
        showReport(report);
        Q_EMIT previewed();
    });
}

void ImportAssistant::showReport(const Result<ImportReport> &report)
{
    const bool isRead = report && !report->isCancelled;
    m_stack->setEmpty(!isRead);
    if (!isRead) {
        m_view->clear();
        if (report) {
            m_messages->tell(
                {MessageKind::Info, tr("Not read to the end"), tr("Choose the file again to look at it."), {}, 0});
        } else {
            refuse(report.error());
            offerColumns(report.error());
        }
        updateButton();
        return;
    }
    m_report = *report;
    m_view->setReport(*report, m_context.format());
    m_columns->setColumns(report->preview.empty() ? QStringList() : report->preview.front(), report->mapping);
    if (bringsNothingNew(*report)) {
        m_messages->tell(
            {MessageKind::Info,
             tr("Nothing new in this file"),
             tr("All %1 receipts and past returns are here already.").arg(QLocale().toString(report->alreadyHere)),
             {},
             0});
    }
    updateButton();
}

/// A file of an unknown layout: its columns can be named by hand.
void ImportAssistant::offerColumns(const Error &error)
{
    QStringList found;
    for (const QJsonValue &column : error.details.value(QLatin1String("found")).toArray()) {
        found.append(column.toString());
    }
    if (found.isEmpty()) {
        return;
    }
    const std::map<QString, QString> &chosen = m_columns->changes();
    m_columns->setColumns(found, {chosen.begin(), chosen.end()});
    m_view->showOnly(m_columns);
    m_stack->setEmpty(false);
}

void ImportAssistant::startImport()
{
    if (m_isImporting || !m_import->isEnabled()) {
        return;
    }
    setBusy(true);
    m_messages->clear();
    m_total = 0;
    m_progress->begin(tr("Checking the file"), tr("Nothing is imported yet."));
    m_worker.import(request(), m_operation, [this](const Result<ImportReport> &report) {
        setBusy(false);
        m_progress->end();
        m_context.readAgain();
        tell(report);
        updateButton();
        Q_EMIT imported(report && !report->isCancelled);
    });
}

/// The first part counts bytes, the second rows; a new total means a new part.
void ImportAssistant::showProgress(qint64 done, qint64 total)
{
    if (m_isImporting && m_total > 0 && total != m_total) {
        m_isApplying = true;
        m_progress->begin(tr("Importing sales"),
                          tr("Cancelling keeps what is already in; import the file again to go on."));
    }
    m_total = total;
    const QLocale locale;
    m_progress->setProgress(done, total,
                            m_isApplying ? tr("%1 / %2 rows").arg(locale.toString(done), locale.toString(total))
                                         : m_context.format().percent(done, total));
}

void ImportAssistant::setBusy(bool isBusy)
{
    m_isImporting = isBusy;
    m_isApplying = false;
    if (isBusy && isAncestorOf(window()->focusWidget())) {
        m_back->setFocus(Qt::OtherFocusReason); // what has it now is switched off in a moment
    }
    m_choices->setEnabled(!isBusy);
    m_columns->setEnabled(!isBusy);
    updateButton();
}

void ImportAssistant::tell(const Result<ImportReport> &report)
{
    if (!report) {
        refuse(report.error());
        return;
    }
    m_operation = AppContext::newOperation();
    if (report->isCancelled) {
        m_messages->tell({MessageKind::Warning,
                          tr("Cancelled"),
                          tr("What had been imported stays. Import the file again to go on."),
                          {},
                          0});
        return;
    }
    m_isDone = true;
    m_report = *report;
    m_view->setReport(*report, m_context.format());
    tellDone(*report);
}

void ImportAssistant::tellDone(const ImportReport &report)
{
    const QLocale locale;
    const std::vector<MessageAction> close = {{tr("Close"), [this] { Q_EMIT finished(); }}};
    if (bringsNothingNew(report)) {
        m_messages->tell(
            {MessageKind::Info, tr("Nothing new"),
             tr("All %1 receipts and past returns were here already.").arg(locale.toString(report.alreadyHere)), close,
             0});
        return;
    }
    const QString text = tr("%1 new receipts, %2 past returns, %3 already here, %4 typed receipts matched.")
                             .arg(locale.toString(report.sales), locale.toString(report.pastReturns),
                                  locale.toString(report.alreadyHere), locale.toString(report.matchedTyped));
    m_messages->tell({MessageKind::Success, tr("Sales are in"), text, close, 0});
    Q_EMIT m_context.statusMessage(text);
}

void ImportAssistant::refuse(const Error &error)
{
    m_messages->tell(refusalMessage(error, m_context.format()));
}

QString ImportAssistant::whyNot() const
{
    if (!m_context.isLoggedIn() || !mayDo(m_context.session().staff.roles, Right::ImportSales)) {
        return tr("Only a manager imports sales.");
    }
    if (m_isImporting) {
        return tr("The import is running.");
    }
    if (m_isLooking) {
        return tr("The file is being read.");
    }
    if (!m_report) {
        return tr("Choose a file first.");
    }
    if (m_isDone) {
        return tr("This file is in. Choose the next one, or go back.");
    }
    if (!m_choices->request().skipBadRows && (m_report->faultyRows > 0 || m_report->conflictCount > 0)) {
        return tr("The file has problems: correct it, or leave those receipts out.");
    }
    return {}; // a file that brings nothing new may be imported: it ends an import that was cut off
}

void ImportAssistant::updateButton()
{
    const QString reason = whyNot();
    const bool isRole = !m_context.isLoggedIn() || !mayDo(m_context.session().staff.roles, Right::ImportSales);
    m_import->setBlocked(reason);
    m_why->setReason(isRole ? ReasonHint::Cause::Role : ReasonHint::Cause::State, reason);
    const qint64 receipts = m_report && !m_isDone ? m_report->sales + m_report->pastReturns : 0;
    m_import->setText(receipts > 0 ? tr("Import %1 receipts").arg(QLocale().toString(receipts)) : tr("Import"));
}

void ImportAssistant::retranslate()
{
    m_title->setText(tr("Import sales"));
    m_back->setText(tr("Back"));
    auto *choose = new ActionButton(ButtonKind::Secondary, QStringLiteral("folder-open"), tr("Choose a file..."));
    choose->setObjectName(QStringLiteral("importChoose"));
    connect(choose, &QPushButton::clicked, m_choices, &ImportChoices::browse);
    m_empty->setContent(QStringLiteral("upload"), tr("Choose the sales file of the till, or drop it here."),
                        tr("It is looked at first; nothing is imported before you say so."));
    m_empty->setButtons({choose});
    m_choices->retranslate();
    m_columns->retranslate();
    m_view->retranslate();
    m_view->setPageTitle(m_columns, tr("Columns"));
    if (m_report) {
        m_view->setReport(*m_report, m_context.format());
    }
    updateButton();
}

void ImportAssistant::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void ImportAssistant::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
    }
}

void ImportAssistant::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.front().isLocalFile()) {
        setFile(urls.front().toLocalFile());
    }
}
}
