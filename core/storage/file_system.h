// SPDX-License-Identifier: GPL-3.0-or-later
// The drive a store lies on, and the files it takes there.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace rd
{
/// Uncertain: a program of somebody's (FUSE) keeps the files, and may not keep what it promised when the power goes.
enum class DriveKind { Own, Uncertain, Network };
/// By the name of a file system as the kernel has it.
[[nodiscard]] DriveKind driveKindOf(const QByteArray &fileSystemType);
[[nodiscard]] DriveKind driveOf(const QString &path);
/// Throws StorageError no_permission for NFS, SMB and sshfs, whose locks cannot be trusted.
void refuseNetworkDrive(const QString &path);
/// Which file a path leads to.
struct FileIdentity {
    quint64 device = 0;
    quint64 number = 0;
    friend bool operator==(const FileIdentity &, const FileIdentity &) = default;
};
/// Nothing when there is none.
[[nodiscard]] std::optional<FileIdentity> identityOf(const QString &path);
/// The store's file and those that the engine and its lock keep beside it, there or not.
[[nodiscard]] QStringList filesOfStore(const QString &path);
/// Makes the folder of a file that is to be created; no_permission.
void makeFolderFor(const QString &path);
/// Makes an empty file that nobody but its owner can read: stores hold phone numbers, and the engine gives its other files
/// the rights of the store. Throws StorageError file_exists, disk_full, no_permission.
void makePrivateFile(const QString &path);
}
