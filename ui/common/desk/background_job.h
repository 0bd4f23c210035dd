// SPDX-License-Identifier: GPL-3.0-or-later
// A long job in a thread of its own, with progress and cancel.
#pragma once

#include "core/desk/desk_reader.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace rd::ui
{
/// One job at a time. Destroying it cancels and waits; then `done` is not called.
class BackgroundJob final : public QObject
{
    Q_OBJECT

public:
    explicit BackgroundJob(QObject *parent = nullptr);
    ~BackgroundJob() override;

    /// Runs `work` in the thread, then `done` in this object's thread. The work opens its own store.
    template <typename Value>
    void begin(std::function<Result<Value>(const ProgressCall &)> work, std::function<void(Result<Value>)> done)
    {
        start([this, work = std::move(work), done = std::move(done)](const ProgressCall &progress) {
            Result<Value> result = work(progress);
            QMetaObject::invokeMethod(
                this,
                [this, done, result = std::move(result)] {
                    finish();
                    done(result);
                },
                Qt::QueuedConnection);
        });
    }
    void cancel() { m_isCancelled = true; }
    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }

Q_SIGNALS:
    /// At most some ten times a second.
    void progressed(qint64 done, qint64 total);

private:
    void start(std::function<void(const ProgressCall &)> body);
    void finish();

    std::unique_ptr<QThread> m_thread;
    std::atomic_bool m_isCancelled = false;
};
}
