// SPDX-License-Identifier: GPL-3.0-or-later
// The thread of a job and its progress.
#include "ui/common/desk/background_job.h"

#include <QElapsedTimer>

namespace rd::ui
{
namespace
{
constexpr qint64 kProgressEveryMs = 80;
}

BackgroundJob::BackgroundJob(QObject *parent) : QObject(parent) {}

BackgroundJob::~BackgroundJob()
{
    cancel();
    finish();
}

void BackgroundJob::start(std::function<void(const ProgressCall &)> body)
{
    Q_ASSERT(!isRunning());
    m_isCancelled = false;
    m_thread.reset(QThread::create([this, body = std::move(body)] {
        QElapsedTimer sinceLast;
        body([this, &sinceLast](qint64 done, qint64 total) {
            if (!sinceLast.isValid() || sinceLast.elapsed() >= kProgressEveryMs || done == total) {
                sinceLast.start();
                QMetaObject::invokeMethod(
                    this, [this, done, total] { Q_EMIT progressed(done, total); }, Qt::QueuedConnection);
            }
            return !m_isCancelled;
        });
    }));
    m_thread->start();
}

void BackgroundJob::finish()
{
    if (m_thread) {
        m_thread->wait();
        m_thread.reset();
    }
}
}
