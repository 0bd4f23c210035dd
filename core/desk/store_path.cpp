// SPDX-License-Identifier: GPL-3.0-or-later
// Asking what a store lies on.
#include "core/desk/store_path.h"

#include "core/storage/file_system.h"

namespace rd
{
bool isOnUncertainDrive(const QString &storePath)
{
    return driveOf(storePath) == DriveKind::Uncertain;
}
}
