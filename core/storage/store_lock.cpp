// SPDX-License-Identifier: GPL-3.0-or-later
// Locks with patience.
#include "core/storage/store_lock.h"

#include "core/base/exceptions.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QThread>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace rd
{
namespace
{
constexpr int kPatienceMs = 5000;
constexpr int kTurnPatienceMs = 60'000; ///< twenty programs that log in at once take their turns on a slow computer too
constexpr int kShortPauseUs = 200;
constexpr int kHashPauseUs = 2000; ///< who hashes takes 50 ms and more

/// Beside the file itself, whatever link it was opened by, so that all wait for each other.
int openLockFile(const QString &storePath)
{
    const QString real = QFileInfo(storePath).canonicalFilePath();
    const QByteArray name = QFile::encodeName((real.isEmpty() ? storePath : real) + QStringLiteral(".lock"));
    const int descriptor = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0) {
        throw StorageError(errno == ENOSPC ? ErrorCode::DiskFull : ErrorCode::NoPermission,
                           QStringLiteral("the lock file cannot be opened"), errno);
    }
    return descriptor;
}

/// Turns are locks on one byte each of the same file.
constexpr off_t kPinPlace = 0;
constexpr off_t kFirstWorkPlace = 1;

struct flock turnAt(off_t place)
{
    struct flock turn = {};
    turn.l_type = F_WRLCK;
    turn.l_whence = SEEK_SET;
    turn.l_start = place;
    turn.l_len = 1;
    return turn;
}

/// Tries again and again, after pauses of 1 to 10 `pauseUs`; busy when another one holds it too long.
template <typename TakeOnce> void takeWithPatience(TakeOnce takeOnce, int pauseUs, int patienceMs)
{
    const QDeadlineTimer deadline(patienceMs);
    while (takeOnce() != 0) {
        if (errno != EWOULDBLOCK && errno != EACCES && errno != EINTR) {
            throw StorageError(ErrorCode::NoPermission, QStringLiteral("the lock cannot be taken"), errno);
        }
        if (deadline.hasExpired()) {
            throw StorageError(ErrorCode::Busy, QStringLiteral("another program holds the lock"));
        }
        QThread::usleep(static_cast<unsigned long>(pauseUs + QRandomGenerator::global()->bounded(9 * pauseUs)));
    }
}
}

StoreLock::StoreLock(const QString &storePath) : m_descriptor(openLockFile(storePath)) {}

StoreLock::~StoreLock()
{
    ::close(m_descriptor);
}

void StoreLock::lock()
{
    if (m_depth == 0) {
        takeWithPatience([this] { return ::flock(m_descriptor, LOCK_EX | LOCK_NB); }, kShortPauseUs, kPatienceMs);
    }
    ++m_depth;
}

void StoreLock::unlock()
{
    if (--m_depth == 0) {
        ::flock(m_descriptor, LOCK_UN);
    }
}

PinTurn::PinTurn(const QString &storePath) : m_descriptor(openLockFile(storePath))
{
    // Of the open file, not of the process, so that two connections of one process wait for each other too; and of another
    // kind than the store's own lock on this file, so that nobody's writing waits for a slow hash.
    struct flock turn = turnAt(kPinPlace);
    try {
        takeWithPatience([&] { return ::fcntl(m_descriptor, F_OFD_SETLK, &turn); }, kHashPauseUs, kTurnPatienceMs);
    } catch (const StorageError &) {
        ::close(m_descriptor);
        throw;
    }
}

PinTurn::~PinTurn()
{
    ::close(m_descriptor);
}

WorkTurn::WorkTurn(const QString &storePath, SoleWork work) : m_descriptor(openLockFile(storePath))
{
    struct flock turn = turnAt(kFirstWorkPlace + static_cast<off_t>(work));
    m_isMine = ::fcntl(m_descriptor, F_OFD_SETLK, &turn) == 0;
}

WorkTurn::~WorkTurn()
{
    ::close(m_descriptor);
}
}
