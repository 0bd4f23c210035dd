// SPDX-License-Identifier: GPL-3.0-or-later
// Preview beside the window, import in the writer's thread.
#include "ui/settings/import_worker.h"

#include <QPointer>

namespace rd::ui
{
namespace
{
Result<ImportReport> previewOf(const QString &storePath, const Clock &clock, const ImportRequest &request,
                               const ProgressCall &progress)
{
    const auto desk = DeskReader::open(storePath, clock);
    return desk ? previewSales(**desk, request, progress) : Result<ImportReport>(refuse(desk.error()));
}
}

ImportWorker::ImportWorker(AppContext &context, QObject *parent)
    : QObject(parent), m_context(context), m_worker(new QObject),
      m_isCancelled(std::make_shared<std::atomic_bool>(false))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("import preview"));
    m_thread.start();
}

ImportWorker::~ImportWorker()
{
    *m_isCancelled = true;
    m_thread.quit();
    m_thread.wait();
}

void ImportWorker::preview(const ImportRequest &request, Done done)
{
    *m_isCancelled = true; // what an older preview still reads is not wanted any more
    m_isCancelled = std::make_shared<std::atomic_bool>(false);
    const auto cancelled = m_isCancelled;
    const int number = ++m_request;
    QMetaObject::invokeMethod(m_worker, [this, request, number, cancelled, done = std::move(done),
                                         path = m_context.storePath(), &clock = m_context.clock()] {
        const auto progress = [this, &cancelled](qint64 finished, qint64 total) {
            Q_EMIT progressed(finished, total);
            return !*cancelled;
        };
        Result<ImportReport> report = previewOf(path, clock, request, progress);
        QMetaObject::invokeMethod(this, [this, number, done, report = std::move(report)] {
            if (number == m_request) {
                done(report);
            }
        });
    });
}

void ImportWorker::import(const ImportRequest &request, const QString &operation, Done done)
{
    m_isCancelled = std::make_shared<std::atomic_bool>(false);
    const auto cancelled = m_isCancelled;
    const QPointer<ImportWorker> self(this);
    const Call call{m_context.session(), operation, {}, {}};
    const auto progress = [self, cancelled](qint64 finished, qint64 total) {
        // Crosses to the window's thread; the pointer is looked at there only.
        QMetaObject::invokeMethod(QCoreApplication::instance(), [self, finished, total] {
            if (self) {
                Q_EMIT self->progressed(finished, total);
            }
        });
        return !*cancelled;
    };
    m_context.writer().post<ImportReport>(
        [call, request, progress](DeskWriter &desk) { return importSales(desk, call, request, progress); }, this,
        std::move(done));
}
}
