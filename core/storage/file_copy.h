// SPDX-License-Identifier: GPL-3.0-or-later
// A copy of a store file in use, page by page.
#pragma once

#include "core/storage/database.h"

#include <functional>

namespace rd
{
/// Asked after each step; false stops.
using CopyProgress = std::function<bool(qint64 done, qint64 total)>;

/// Copies, checks the copy (integrity, head of the history) and gives it its name durably. The caller sees to it that nobody
/// writes meanwhile: by a read transaction, or by the store's lock. Throws StorageError file_exists, disk_full,
/// no_permission, damaged. Gives false when `progress` asked to stop; then no file is left.
bool copyDurably(Database &source, const QString &target, const CopyProgress &progress = {});
}
