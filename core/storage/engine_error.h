// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine's result codes mean to the program.
#pragma once

#include "core/base/exceptions.h"

struct sqlite3;

namespace rd
{
/// Throws the StorageError of a result code: disk_full, busy, damaged, no_permission, not_a_store, or the code that a
/// trigger names ("rd:over_return"). What only a mistake of ours can bring about (SQL that cannot be run, a constraint that
/// no rule names) is a LogicError. Values never enter the text.
[[noreturn]] void throwEngineError(sqlite3 *handle, int resultCode);
/// True when the disk could not do what it was asked.
[[nodiscard]] bool isDiskError(const StorageError &error);
/// True when there was no room.
[[nodiscard]] bool isFullDisk(const StorageError &error);
/// True when a file cannot be read before a writer has undone what was cut off in the middle.
[[nodiscard]] bool isCutOffRollback(const StorageError &error);
}
