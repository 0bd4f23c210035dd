// SPDX-License-Identifier: GPL-3.0-or-later
// write, fsync, rename, fsync of the folder.
#include "core/storage/durable_file.h"

#include "core/base/exceptions.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace rd
{
namespace
{
[[noreturn]] void fail(const char *what)
{
    const int code = errno;
    const ErrorCode meaning = code == ENOSPC || code == EDQUOT ? ErrorCode::DiskFull
                              : code == ENOENT                 ? ErrorCode::FileMissing
                                                               : ErrorCode::NoPermission;
    throw StorageError(meaning, QString::fromLatin1(what), code);
}

void syncFolderOf(const QString &path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) {
        fail("opening the folder");
    }
    const int result = ::fsync(descriptor);
    ::close(descriptor);
    if (result != 0 && errno != EINVAL) {
        fail("syncing the folder");
    }
}

void renameTo(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0) {
        fail("renaming");
    }
    syncFolderOf(to);
}
}

DurableFile::DurableFile(const QString &path, int permissions)
    : m_path(path), m_temporary(path + QStringLiteral(".part-") + QUuid::createUuid().toString(QUuid::Id128).left(8))
{
    m_descriptor = ::open(QFile::encodeName(m_temporary).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC,
                          permissions);
    if (m_descriptor < 0) {
        fail("creating the file");
    }
}

DurableFile::~DurableFile()
{
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
        ::unlink(QFile::encodeName(m_temporary).constData());
    }
}

void DurableFile::write(QByteArrayView bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t written = ::write(m_descriptor, bytes.data() + done, static_cast<size_t>(bytes.size() - done));
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written <= 0) {
            fail("writing");
        }
        done += written;
    }
}

void DurableFile::commit()
{
    if (::fsync(m_descriptor) != 0) {
        fail("syncing the file");
    }
    const int closed = ::close(m_descriptor);
    m_descriptor = -1;
    if (closed != 0) {
        ::unlink(QFile::encodeName(m_temporary).constData());
        fail("closing the file");
    }
    try {
        renameTo(m_temporary, m_path);
    } catch (const StorageError &) {
        ::unlink(QFile::encodeName(m_temporary).constData());
        throw;
    }
}

void putDurably(const QString &temporary, const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(temporary).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) {
        fail("opening the file");
    }
    const int result = ::fsync(descriptor);
    ::close(descriptor);
    if (result != 0) {
        fail("syncing the file");
    }
    renameTo(temporary, path);
}
}
