// SPDX-License-Identifier: GPL-3.0-or-later
// A live copy of a store.
#pragma once

#include "core/storage/verify_rows.h"

namespace rd
{
/// Copies under one read transaction, checks the copy (integrity, head of the history), gives it its name durably. Throws
/// StorageError file_exists, disk_full, no_permission, damaged. Gives false when `progress` asked to stop; then no file is left.
bool backupStore(Store &store, const QString &target, const StoreProgress &progress);
}
