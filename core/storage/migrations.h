// SPDX-License-Identifier: GPL-3.0-or-later
// The numbered migrations that define the schema, and the fingerprint by which an altered one is noticed.
#pragma once

#include "core/storage/database.h"

namespace rd
{
/// Number of the newest migration.
[[nodiscard]] int newestSchema();
/// PRAGMA user_version of the file.
[[nodiscard]] int schemaOf(Database &database);
/// Runs the missing migrations in one transaction and sets application id and version.
void migrate(Database &database);
/// True when the file says it is a store of this program.
[[nodiscard]] bool isStore(Database &database);
/// Hash over type, name, table and text of all objects of ours.
[[nodiscard]] QByteArray schemaFingerprint(Database &database);
/// What schemaFingerprint gives for a file that only migrations made.
[[nodiscard]] QByteArray expectedFingerprint();
}
