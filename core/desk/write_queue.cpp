// SPDX-License-Identifier: GPL-3.0-or-later
// The writer thread.
#include "core/desk/write_queue.h"

#include <QCoreApplication>

namespace rd
{
WriteQueue::WriteQueue(const QString &path, const Clock &clock, QObject *context,
                       std::function<void(Result<void>)> opened)
    : m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("store writer"));
    m_thread.start();
    auto guard = std::make_shared<QPointer<QObject>>(context);
    QMetaObject::invokeMethod(m_worker, [this, path, &clock, guard, opened = std::move(opened)] {
        auto desk = DeskWriter::open(path, clock);
        if (desk) {
            m_desk = std::move(*desk);
        } else {
            m_openError = desk.error();
        }
        const Result<void> outcome = m_openError ? Result<void>(refuse(*m_openError)) : Result<void>();
        deliver(guard, [opened, outcome] { opened(outcome); });
    });
}

WriteQueue::~WriteQueue()
{
    // Posted after everything else, so it runs last; the connection closes in the thread that opened it.
    QMetaObject::invokeMethod(
        m_worker, [this] { m_desk.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void WriteQueue::run(std::function<void(DeskWriter *)> job)
{
    QMetaObject::invokeMethod(m_worker, [this, job = std::move(job)] { job(m_desk.get()); });
}

void WriteQueue::deliver(const std::shared_ptr<QPointer<QObject>> &context, std::function<void()> done)
{
    // The pointer is looked at in its own thread only.
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [context, done = std::move(done)] {
            if (!context->isNull()) {
                done();
            }
        },
        Qt::QueuedConnection);
}
}
