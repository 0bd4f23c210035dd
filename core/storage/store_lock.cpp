// SPDX-License-Identifier: GPL-3.0-or-later
// flock with patience.
#include "core/storage/store_lock.h"

#include "core/base/exceptions.h"

#include <QDeadlineTimer>
#include <QFile>
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
}

StoreLock::StoreLock(const QString &storePath)
{
    const QByteArray name = QFile::encodeName(storePath + QStringLiteral(".lock"));
    m_descriptor = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (m_descriptor < 0) {
        throw StorageError(errno == ENOSPC ? ErrorCode::DiskFull : ErrorCode::NoPermission,
                           QStringLiteral("the lock file cannot be opened"), errno);
    }
}

StoreLock::~StoreLock()
{
    ::close(m_descriptor);
}

void StoreLock::lock()
{
    if (m_depth++ > 0) {
        return;
    }
    const QDeadlineTimer deadline(kPatienceMs);
    while (::flock(m_descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR) {
            --m_depth;
            throw StorageError(ErrorCode::NoPermission, QStringLiteral("the lock cannot be taken"), errno);
        }
        if (deadline.hasExpired()) {
            --m_depth;
            throw StorageError(ErrorCode::Busy, QStringLiteral("another program holds the lock"));
        }
        QThread::usleep(static_cast<unsigned long>(200 + QRandomGenerator::global()->bounded(1800)));
    }
}

void StoreLock::unlock()
{
    if (--m_depth == 0) {
        ::flock(m_descriptor, LOCK_UN);
    }
}
}
