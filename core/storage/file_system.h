// SPDX-License-Identifier: GPL-3.0-or-later
// The drive a store lies on.
#pragma once

#include <QString>

namespace rd
{
/// Throws StorageError no_permission for NFS, SMB and sshfs, whose locks cannot be trusted.
void refuseNetworkDrive(const QString &path);
/// Makes the folder of a file that is to be created; no_permission.
void makeFolderFor(const QString &path);
}
