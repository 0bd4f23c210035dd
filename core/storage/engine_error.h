// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine's result codes mean to the program.
#pragma once

#include "core/base/exceptions.h"

struct sqlite3;

namespace rd
{
/// Throws the StorageError of a result code: disk_full, busy, damaged, no_permission, not_a_store, the code that a
/// trigger names ("rd:over_return"), else damaged. Values never enter the text.
[[noreturn]] void throwEngineError(sqlite3 *handle, int resultCode);
}
