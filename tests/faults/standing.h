// SPDX-License-Identifier: GPL-3.0-or-later
// Where a program stood when it was stopped: seen from outside, before it is killed there.
#pragma once

#include <QString>

#include <optional>

class QProcess;

namespace rd::test
{
/// From outside to inside: nothing of the store in hand, its lock held, pages of a transaction written that is not committed.
enum class Standing { Idle, InLock, InCommit };

/// True while the process holds the lock of the store.
[[nodiscard]] bool holdsLock(qint64 pid, const QString &store);
/// Waits until the process holds the lock or has ended; false when it ended.
bool waitForLock(QProcess &process, const QString &store);
/// Stops the process; nothing when it had ended by itself before.
[[nodiscard]] std::optional<Standing> stopped(QProcess &process, const QString &store);
/// kill -9, and waits for the end.
void killHard(QProcess &process);
}
