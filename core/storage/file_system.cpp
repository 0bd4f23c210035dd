// SPDX-License-Identifier: GPL-3.0-or-later
// Asking the system what kind of drive it is.
#include "core/storage/file_system.h"

#include "core/base/exceptions.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

namespace rd
{
void refuseNetworkDrive(const QString &path)
{
    const QByteArray type = QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType();
    for (const char *network : {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs"}) {
        if (type == network) {
            throw StorageError(ErrorCode::NoPermission, QStringLiteral("the store lies on a network drive"));
        }
    }
}

void makeFolderFor(const QString &path)
{
    const QDir folder = QFileInfo(path).absoluteDir();
    if (!folder.exists() && !folder.mkpath(QStringLiteral("."))) {
        throw StorageError(ErrorCode::NoPermission, QStringLiteral("the folder cannot be made"));
    }
}
}
