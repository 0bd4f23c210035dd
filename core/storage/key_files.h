// SPDX-License-Identifier: GPL-3.0-or-later
// The store's key as a file that is kept elsewhere.
#pragma once

#include "core/storage/store.h"

namespace rd
{
/// Throws StorageError when `exportKeyTo` could not begin: file_exists, key_missing.
void checkKeyExport(const Store &store, const QString &file);
/// Puts the master key of an open store into a file: file_exists, key_missing, disk_full, no_permission.
void exportKeyTo(const Store &store, const QString &file);
/// Takes a key file over when it fits: file_missing; key_missing when it is none, or belongs to another store.
void importKeyFrom(const QString &storePath, const QString &file);
}
