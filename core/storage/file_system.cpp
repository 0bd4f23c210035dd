// SPDX-License-Identifier: GPL-3.0-or-later
// Asking the system what kind of drive it is.
#include "core/storage/file_system.h"

#include "core/base/exceptions.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace rd
{
DriveKind driveKindOf(const QByteArray &fileSystemType)
{
    for (const char *network : {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs"}) {
        if (fileSystemType == network) {
            return DriveKind::Network;
        }
    }
    return fileSystemType.startsWith("fuse") ? DriveKind::Uncertain : DriveKind::Own;
}

DriveKind driveOf(const QString &path)
{
    return driveKindOf(QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType());
}

void refuseNetworkDrive(const QString &path)
{
    if (driveOf(path) == DriveKind::Network) {
        throw StorageError(ErrorCode::NoPermission, QStringLiteral("the store lies on a network drive"));
    }
}

std::optional<FileIdentity> identityOf(const QString &path)
{
    struct stat facts {
    };
    return ::stat(QFile::encodeName(path).constData(), &facts) == 0
               ? std::optional(FileIdentity{facts.st_dev, facts.st_ino})
               : std::nullopt;
}

QStringList filesOfStore(const QString &path)
{
    QStringList files;
    for (const char *end : {"", "-journal", "-wal", "-shm", ".lock"}) {
        files += path + QLatin1String(end);
    }
    return files;
}

void makeFolderFor(const QString &path)
{
    const QDir folder = QFileInfo(path).absoluteDir();
    if (!folder.exists() && !folder.mkpath(QStringLiteral("."))) {
        throw StorageError(ErrorCode::NoPermission, QStringLiteral("the folder cannot be made"));
    }
}

void makePrivateFile(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0) {
        const ErrorCode meaning = errno == EEXIST                      ? ErrorCode::FileExists
                                  : errno == ENOSPC || errno == EDQUOT ? ErrorCode::DiskFull
                                                                       : ErrorCode::NoPermission;
        throw StorageError(meaning, QStringLiteral("the file cannot be made"), errno);
    }
    ::close(descriptor);
}
}
