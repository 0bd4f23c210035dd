// SPDX-License-Identifier: GPL-3.0-or-later
// From the file to the result.
#include "ui/settings/import_assistant.h"

#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/message_stack.h"
#include "ui/common/widgets/progress_strip.h"
#include "ui/common/widgets/refusal_message.h"
#include "ui/common/widgets/section_box.h"
#include "ui/settings/column_form.h"
#include "ui/settings/import_choices.h"
#include "ui/settings/import_report_view.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QUrl>
#include <QVBoxLayout>

namespace rd::ui
{
ImportAssistant::ImportAssistant(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_worker(context), m_title(titleLabel({}, this)),
      m_choices(new ImportChoices(this)), m_messages(new MessageStack(this)), m_progress(new ProgressStrip(this)),
      m_view(new ImportReportView(this)), m_columns(new ColumnForm),
      m_back(new ActionButton(ButtonKind::Secondary, QStringLiteral("arrow-left"), {}, this)),
      m_import(new ActionButton(ButtonKind::Primary, QStringLiteral("upload"), {}, this)),
      m_operation(AppContext::newOperation())
{
    setAcceptDrops(true);
    m_view->addPage(m_columns, {});
    m_import->setButtonSize(ButtonSize::Large);
    m_import->setObjectName(QStringLiteral("importButton"));
    m_import->setKeys(QKeySequence(Qt::CTRL | Qt::Key_Return));
    auto *foot = makeFrame(FrameKind::Foot, this);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(px(16), px(12), px(16), px(12));
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(m_import);
    static_cast<QVBoxLayout *>(foot->layout())->addLayout(buttons);
    auto *content = new QVBoxLayout;
    content->setContentsMargins(px(16), px(16), px(16), px(16));
    content->setSpacing(px(12));
    content->addWidget(m_title);
    content->addWidget(m_messages);
    content->addWidget(m_progress);
    content->addWidget(m_choices);
    content->addWidget(m_view, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(content, 1);
    layout->addWidget(foot);
    connect(m_choices, &ImportChoices::changed, this, [this] {
        m_columns->forget();
        look();
    });
    connect(m_columns, &ColumnForm::changed, this, &ImportAssistant::look);
    connect(m_import, &QPushButton::clicked, this, &ImportAssistant::startImport);
    connect(m_back, &QPushButton::clicked, this, &ImportAssistant::finished);
    connect(m_progress, &ProgressStrip::cancelled, this, [this] { m_worker.cancel(); });
    connect(&m_worker, &ImportWorker::progressed, this, [this](qint64 done, qint64 total) {
        m_progress->setProgress(done, total, tr("%1 of %2").arg(QLocale().toString(done), QLocale().toString(total)));
    });
    connect(&m_context, &AppContext::sessionChanged, this, &ImportAssistant::updateButton);
    retranslate();
    updateButton();
}

void ImportAssistant::setFile(const QString &file)
{
    m_choices->setFile(file);
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
    m_messages->clear();
    m_operation = AppContext::newOperation();
    updateButton();
    if (m_choices->file().isEmpty()) {
        m_view->clear();
        return;
    }
    m_progress->begin(tr("Reading the file"), tr("Nothing is imported by looking."));
    m_worker.preview(request(), [this](const Result<ImportReport> &report) {
        m_progress->end();
        show(report);
        Q_EMIT previewed();
    });
}

void ImportAssistant::show(const Result<ImportReport> &report)
{
    if (!report) {
        m_view->clear();
        refuse(report.error());
        return;
    }
    m_report = *report;
    m_view->setReport(*report, m_context.format());
    m_columns->setColumns(report->preview.empty() ? QStringList() : report->preview.front(), report->mapping);
    updateButton();
}

void ImportAssistant::startImport()
{
    if (m_isBusy || !m_import->isEnabled()) {
        return;
    }
    m_isBusy = true;
    updateButton();
    m_messages->clear();
    m_progress->begin(tr("Importing sales"),
                      tr("Cancelling keeps what is already in; import the file again to go on."));
    m_worker.import(request(), m_operation, [this](const Result<ImportReport> &report) {
        m_isBusy = false;
        m_progress->end();
        tell(report);
        updateButton();
        m_context.readAgain();
        Q_EMIT imported(report && !report->isCancelled);
    });
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
    const QString text = tr("%1 new receipts, %2 past returns, %3 already here, %4 typed receipts matched.")
                             .arg(QLocale().toString(report->sales), QLocale().toString(report->pastReturns),
                                  QLocale().toString(report->alreadyHere), QLocale().toString(report->matchedTyped));
    m_messages->tell(
        {MessageKind::Success, tr("Sales are in"), text, {{tr("Close"), [this] { Q_EMIT finished(); }}}, 0});
    Q_EMIT m_context.statusMessage(text);
}

void ImportAssistant::refuse(const Error &error)
{
    m_messages->tell(refusalMessage(error, m_context.format()));
}

void ImportAssistant::updateButton()
{
    QString reason;
    if (!m_context.isLoggedIn() || !mayDo(m_context.session().staff.roles, Right::ImportSales)) {
        reason = tr("Only a manager imports sales.");
    } else if (m_isBusy) {
        reason = tr("The import is running.");
    } else if (!m_report) {
        reason = tr("Choose a file first.");
    } else if (!m_choices->request().skipBadRows && (m_report->faultyRows > 0 || m_report->conflictCount > 0)) {
        reason = tr("The file has problems: correct it, or leave those receipts out.");
    }
    m_import->setBlocked(reason);
}

void ImportAssistant::retranslate()
{
    m_title->setText(tr("Import sales"));
    m_back->setText(tr("Back"));
    m_import->setText(tr("Import"));
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
