// SPDX-License-Identifier: GPL-3.0-or-later
// SIGSTOP, /proc, and the frames of the write-ahead log.
#include "tests/faults/standing.h"

#include "tests/support/catch.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QThread>
#include <QtEndian>

#include <algorithm>
#include <csignal>
#include <cstring>
#include <sys/stat.h>
#include <unistd.h>

namespace rd::test
{
namespace
{
constexpr int kPatienceMs = 60'000;
constexpr qsizetype kLogHeader = 32;
constexpr qsizetype kFrameHeader = 24;

QByteArray proc(const QString &name)
{
    QFile file(QStringLiteral("/proc/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray content(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The letter of a thread's state: 'T' stopped, 'Z' ended.
char stateOf(const QString &thread)
{
    const QByteArray stat = proc(thread + QStringLiteral("/stat"));
    const qsizetype end = stat.lastIndexOf(')');
    return end < 0 || end + 2 >= stat.size() ? 'Z' : stat.at(end + 2);
}

bool hasEnded(qint64 pid)
{
    return stateOf(QString::number(pid)) == 'Z';
}

bool isStopped(qint64 pid)
{
    const QString tasks = QStringLiteral("%1/task").arg(pid);
    const QStringList threads = QDir(QStringLiteral("/proc/") + tasks).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    return !threads.isEmpty() && std::ranges::all_of(threads, [&](const QString &thread) {
        return stateOf(tasks + QLatin1Char('/') + thread) == 'T';
    });
}

/// How many frames of the log in use follow each other, committed or not.
quint32 framesWritten(const QByteArray &log)
{
    if (log.size() < kLogHeader) {
        return 0;
    }
    const qsizetype frame = kFrameHeader + qFromBigEndian<qint32>(log.constData() + 8);
    const QByteArray salts = log.mid(16, 8);
    quint32 count = 0;
    for (qsizetype at = kLogHeader; at + kFrameHeader <= log.size() && log.mid(at + 8, 8) == salts; at += frame) {
        ++count;
    }
    return count;
}

/// How many of them the index knows as committed.
quint32 framesCommitted(const QByteArray &index)
{
    quint32 count = 0;
    if (index.size() >= 20) {
        std::memcpy(&count, index.constData() + 16, sizeof count);
    }
    return count;
}
}

bool holdsLock(qint64 pid, const QString &store)
{
    struct stat lock {
    };
    if (::stat(QFile::encodeName(store + QStringLiteral(".lock")).constData(), &lock) != 0) {
        return false;
    }
    const QByteArray holder = " " + QByteArray::number(pid) + " ";
    const QByteArray inode = ":" + QByteArray::number(static_cast<qulonglong>(lock.st_ino)) + " ";
    for (const QByteArray &line : proc(QStringLiteral("locks")).split('\n')) {
        if (line.contains("FLOCK") && !line.contains("->") && line.contains(holder) && line.contains(inode)) {
            return true;
        }
    }
    return false;
}

bool waitForLock(QProcess &process, const QString &store)
{
    const QDeadlineTimer deadline(kPatienceMs);
    while (!hasEnded(process.processId()) && !deadline.hasExpired()) {
        if (holdsLock(process.processId(), store)) {
            return true;
        }
        QThread::usleep(50);
    }
    return false;
}

std::optional<Standing> stopped(QProcess &process, const QString &store)
{
    const auto pid = static_cast<pid_t>(process.processId());
    ::kill(pid, SIGSTOP);
    const QDeadlineTimer deadline(kPatienceMs);
    while (!isStopped(pid)) {
        if (hasEnded(pid)) {
            return std::nullopt;
        }
        REQUIRE_FALSE(deadline.hasExpired());
        QThread::usleep(50);
    }
    if (!holdsLock(pid, store)) {
        return Standing::Idle;
    }
    const bool isWriting = framesWritten(content(store + QStringLiteral("-wal")))
                           > framesCommitted(content(store + QStringLiteral("-shm")));
    return isWriting ? Standing::InCommit : Standing::InLock;
}

void killHard(QProcess &process)
{
    ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
    REQUIRE(process.waitForFinished(kPatienceMs));
}
}
