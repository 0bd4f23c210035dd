// SPDX-License-Identifier: GPL-3.0-or-later
// File names, progress, and the bar that says what was saved.
#include "ui/reports/export_panel.h"

#include "ui/common/desk/file_choice.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/message_stack.h"
#include "ui/common/widgets/notice_place.h"
#include "ui/common/widgets/progress_strip.h"
#include "ui/common/widgets/refusal_message.h"
#include "ui/reports/report_tables.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

namespace rd::ui
{
namespace
{
const QString kCsv = QStringLiteral(".csv");

QString besides(const QString &linesFile, const char *suffix)
{
    const QFileInfo file(linesFile);
    return file.dir().filePath(QString(file.completeBaseName() + QLatin1Char('-') + QLatin1String(suffix) + kCsv));
}

/// Is any of the three files of the month there already?
bool isTaken(const QString &linesFile)
{
    return QFile::exists(linesFile) || QFile::exists(besides(linesFile, "payouts"))
           || QFile::exists(besides(linesFile, "open"));
}
}

ExportPanel::ExportPanel(AppContext &context, ReportWorker &worker, QWidget *parent)
    : QWidget(parent), m_context(context), m_worker(worker), m_messages(new MessageStack(this)),
      m_progress(new ProgressStrip(this))
{
    m_choose = [this](const QString &proposed) {
        return chooseNewFile(this, tr("Save the month"), proposed, tr("CSV files (*.csv)"));
    };
    m_progress->setObjectName(QStringLiteral("exportProgress"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new NoticePlace({m_messages, m_progress}));
    connect(m_progress, &ProgressStrip::cancelled, this, [this] { m_worker.cancelExport(); });
    connect(&m_worker, &ReportWorker::progressed, this, [this](qint64 done, qint64 total) {
        m_progress->setProgress(done, total,
                                tr("%1 / %2 returns").arg(QLocale().toString(done), QLocale().toString(total)));
    });
}

QString ExportPanel::proposedFile(BusinessMonth month) const
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QDir folder(QDir(documents).exists() ? documents : QDir::homePath());
    QString store = m_context.facts().name;
    store.replace(QLatin1Char('/'), QLatin1Char('-'));
    //: The name of the month's file: month and store
    const QString name = folder.filePath(tr("returns_%1_%2").arg(month.toIso(), store));
    QString proposed = name + kCsv;
    for (int copy = 2; isTaken(proposed); ++copy) {
        proposed = QStringLiteral("%1 (%2)%3").arg(name).arg(copy).arg(kCsv);
    }
    return proposed;
}

void ExportPanel::ask(BusinessMonth month)
{
    const QString file = m_choose(proposedFile(month));
    if (!file.isEmpty()) {
        exportTo(month, file);
    }
}

void ExportPanel::forget()
{
    m_messages->clear();
}

void ExportPanel::exportTo(BusinessMonth month, const QString &linesFile)
{
    const MonthExport request{month, linesFile, besides(linesFile, "payouts"), besides(linesFile, "open")};
    m_messages->clear();
    m_progress->begin(tr("Saving %1").arg(m_context.format().month(month)), tr("Cancelling leaves no file behind."));
    m_worker.exportMonth(request, [this, request](const Result<ExportedMonth> &result) {
        m_progress->end();
        tellResult(request, result);
    });
}

void ExportPanel::tellResult(const MonthExport &request, const Result<ExportedMonth> &result)
{
    if (!result) {
        m_messages->tell(refusalMessage(result.error(), m_context.format()));
    } else if (result->isCancelled) {
        m_messages->tell({MessageKind::Info, tr("Cancelled"), tr("No file was written."), {}, 10'000});
    } else {
        const QString folder = QFileInfo(request.lines).absolutePath();
        const auto opens = [](const QString &path) {
            return [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); };
        };
        const std::vector<MessageAction> actions = {{tr("Open"), opens(request.lines)},
                                                    {tr("Open folder"), opens(folder)}};
        const QString saved =
            tr("Saved %1 with payouts and open returns beside it").arg(QFileInfo(request.lines).fileName());
        m_messages->tell({MessageKind::Success, saved, equationOf(result->totals), actions, 0});
        Q_EMIT m_context.statusMessage(saved);
    }
    Q_EMIT finished(result && !result->isCancelled);
}
}
