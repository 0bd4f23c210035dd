// SPDX-License-Identifier: GPL-3.0-or-later
// Between the engine and the disk: every change of a file can be watched, and made to fail, while the real engine runs.
#pragma once

#include <QByteArray>
#include <QString>

namespace rd::test
{
/// A change that the engine wants to make to one of its files.
struct DiskCall {
    enum class Kind { Write, Truncate, Sync, Delete };
    Kind kind;
    QString file;
    qint64 offset = 0;           ///< of a write; the new size of a truncation
    QByteArray bytes;            ///< of a write; valid during the call only
    bool isFolderSynced = false; ///< of a deletion
};

/// What becomes of a call.
struct DiskAnswer {
    int code = 0;              ///< 0: it goes through; else the engine's error code
    bool isDoneAnyway = false; ///< with an error: done all the same, and not half
};

class DiskWatcher
{
public:
    virtual ~DiskWatcher() = default;
    /// Before it happens, in the thread of the engine.
    virtual DiskAnswer ask(const DiskCall &call) = 0;
};

/// From now on every file that SQLite opens in this process, by Qt's driver too, goes through the watcher; null: none.
/// A write that fails has half of its bytes written, as on a real disk. Not for several threads at once.
void watchDisk(DiskWatcher *watcher);

/// Watches for a scope.
class DiskWatch final
{
public:
    explicit DiskWatch(DiskWatcher &watcher) { watchDisk(&watcher); }
    ~DiskWatch() { watchDisk(nullptr); }
    DiskWatch(const DiskWatch &) = delete;
    DiskWatch &operator=(const DiskWatch &) = delete;
};
}
