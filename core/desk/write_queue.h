// SPDX-License-Identifier: GPL-3.0-or-later
// The one writer thread of a window: owns the write connection, takes desk calls from a queue, answers where they came from.
#pragma once

#include "core/base/clock.h"
#include "core/desk/desk_writer.h"
#include "core/desk/guarded.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>

namespace rd
{
/// Calls run in the order they were posted. Closing waits for those already posted.
class WriteQueue final : public QObject
{
public:
    /// Opens the store in the writer thread; the result of opening comes to `opened` in the caller's thread.
    WriteQueue(const QString &path, const Clock &clock, QObject *context, std::function<void(Result<void>)> opened);
    ~WriteQueue() override;

    /// Runs `work` in the writer thread, then `done` with its result in the thread of `context`; `done` is dropped when
    /// `context` no longer exists.
    template <typename Value>
    void post(std::function<Result<Value>(DeskWriter &)> work, QObject *context,
              std::function<void(Result<Value>)> done)
    {
        auto guard = std::make_shared<QPointer<QObject>>(context);
        run([this, work = std::move(work), guard, done = std::move(done)](DeskWriter *desk) {
            Result<Value> result = desk != nullptr
                                       ? guarded([&work, desk] { return work(*desk); })
                                       : Result<Value>(refuse(m_openError.value_or(Error::of(ErrorCode::Busy))));
            deliver(guard, [done, result = std::move(result)] { done(result); });
        });
    }

private:
    void run(std::function<void(DeskWriter *)> job);
    static void deliver(const std::shared_ptr<QPointer<QObject>> &context, std::function<void()> done);

    QThread m_thread;
    QObject *m_worker; // lives in m_thread, deleted there
    std::unique_ptr<DeskWriter> m_desk;
    std::optional<Error> m_openError;
};
}
