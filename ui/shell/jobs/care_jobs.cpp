// SPDX-License-Identifier: GPL-3.0-or-later
// The two jobs and what they say at the end.
#include "ui/shell/jobs/care_jobs.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/desk/error_text.h"
#include "ui/common/widgets/message_stack.h"
#include "ui/common/widgets/progress_strip.h"
#include "ui/common/widgets/refusal_message.h"
#include "ui/shell/jobs/last_backup.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QTimeZone>
#include <QUrl>

namespace rd::ui
{
namespace
{
constexpr std::size_t kShownProblems = 3;

QString backupFile(const QString &storePath, UtcTime now, const QString &timeZone)
{
    const QFileInfo store(storePath);
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(now.ms(), QTimeZone(timeZone.toLatin1()));
    return store.absolutePath() + QStringLiteral("/backups/") + store.completeBaseName() + QLatin1Char('-')
           + local.toString(QStringLiteral("yyyyMMdd-HHmmss")) + QStringLiteral(".sqlite");
}

Result<QString> makeBackup(const QString &storePath, const QString &target, const Clock &clock,
                           const ProgressCall &progress)
{
    const QString folder = QFileInfo(target).absolutePath();
    if (!QDir().mkpath(folder)) {
        return refuse(ErrorCode::NoPermission, {{QStringLiteral("file"), folder}});
    }
    const auto desk = DeskReader::open(storePath, clock);
    if (!desk) {
        return refuse(desk.error());
    }
    if (auto copied = (*desk)->backup(target, progress); !copied) {
        return refuse(copied.error());
    }
    return target;
}

Result<VerifyReport> checkStore(const QString &storePath, const Clock &clock, const ProgressCall &progress)
{
    const auto desk = DeskReader::open(storePath, clock);
    return desk ? (*desk)->verify(progress) : Result<VerifyReport>(refuse(desk.error()));
}
}

CareJobs::CareJobs(AppContext &desk, ProgressStrip &progress, MessageStack &messages, QObject *parent)
    : QObject(parent), m_desk(desk), m_progress(progress), m_messages(messages)
{
    connect(&m_progress, &ProgressStrip::cancelled, &m_job, &BackgroundJob::cancel);
    connect(&m_job, &BackgroundJob::progressed, this, [this](qint64 done, qint64 total) {
        const QLocale locale;
        m_progress.setProgress(
            done, total, total > 0 ? tr("%1 of %2").arg(locale.toString(done), locale.toString(total)) : QString());
    });
}

bool CareJobs::begin(const QString &name, const QString &promise)
{
    if (m_job.isRunning()) {
        m_messages.tell({MessageKind::Info,
                         tr("One thing after the other"),
                         tr("The job that runs now must end first."),
                         {},
                         5000});
        return false;
    }
    m_progress.begin(name, promise);
    return true;
}

void CareJobs::backUp()
{
    if (!begin(tr("Backing up"), tr("If you cancel, nothing is kept of this copy."))) {
        return;
    }
    const QString path = m_desk.storePath();
    const QString target = backupFile(path, m_desk.now(), m_desk.facts().timeZone);
    const Clock &clock = m_desk.clock();
    m_job.begin<QString>(
        [path, target, &clock](const ProgressCall &progress) { return makeBackup(path, target, clock, progress); },
        [this](const Result<QString> &file) { tellBackup(file); });
}

void CareJobs::verify()
{
    if (!begin(tr("Checking the store"), tr("Nothing is changed by this."))) {
        return;
    }
    const QString path = m_desk.storePath();
    const Clock &clock = m_desk.clock();
    m_job.begin<VerifyReport>(
        [path, &clock](const ProgressCall &progress) { return checkStore(path, clock, progress); },
        [this](const Result<VerifyReport> &report) { tellReport(report); });
}

void CareJobs::tellBackup(const Result<QString> &file)
{
    m_progress.end();
    if (!file) {
        tellError(file.error());
        return;
    }
    rememberBackup(m_desk.facts().uuid, m_desk.now());
    const QString folder = QFileInfo(*file).absolutePath();
    m_messages.tell({MessageKind::Success,
                     tr("Backed up and checked"),
                     *file,
                     {{tr("Open folder"), [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }}},
                     10'000});
    Q_EMIT m_desk.statusMessage(tr("Backed up"));
    Q_EMIT finished();
}

void CareJobs::tellReport(const Result<VerifyReport> &report)
{
    m_progress.end();
    if (!report) {
        tellError(report.error());
        return;
    }
    qint64 checked = 0;
    for (const QJsonValue &count : report->checked) {
        checked += count.toInteger();
    }
    if (report->isOk()) {
        m_messages.tell({MessageKind::Success,
                         tr("The store is in order"),
                         tr("%1 entries were checked: file, keys, rules and history.").arg(QLocale().toString(checked)),
                         {},
                         0});
        Q_EMIT m_desk.statusMessage(tr("Store checked: in order"));
    } else {
        QStringList first;
        for (const VerifyProblem &problem : report->problems) {
            if (first.size() < static_cast<qsizetype>(kShownProblems)) {
                first += (problem.returnNumber.isEmpty() ? problem.table + QLatin1Char(' ') + problem.id
                                                         : problem.returnNumber)
                         + QStringLiteral(": ") + problem.code;
            }
        }
        m_messages.tell(
            {MessageKind::Danger,
             tr("%n entries are not as they were written", nullptr, static_cast<int>(report->problems.size())),
             first.join(QStringLiteral("; ")),
             {},
             0});
    }
    Q_EMIT finished();
}

void CareJobs::tellError(const Error &error)
{
    m_messages.tell(refusalMessage(error, m_desk.format()));
    Q_EMIT finished();
}
}
