// SPDX-License-Identifier: GPL-3.0-or-later
// The numbered migrations that define the schema, and the fingerprint by which an altered one is noticed.
#pragma once

#include "core/storage/database.h"

#include <QStringList>

#include <functional>

namespace rd
{
/// Number of the newest migration.
[[nodiscard]] int newestSchema();
/// PRAGMA user_version of the file.
[[nodiscard]] int schemaOf(Database &database);
/// The built-in steps, oldest first: files of statements; the n-th makes schema n.
[[nodiscard]] const QStringList &migrationFiles();
/// Runs the missing steps, each in one transaction that also sets application id and version; `beforeStep` hears from which
/// schema the next one starts.
void migrate(Database &database, const QStringList &files = migrationFiles(),
             const std::function<void(int schema)> &beforeStep = {});
/// Brings the file of an older program to the newest schema under the store's lock. Before each step a copy of the file is
/// laid beside it ("store.sqlite.schema-1"). Throws StorageError as opening and copying do.
void bringUpToDate(const QString &path, const QStringList &files = migrationFiles());
/// True when the file says it is a store of this program.
[[nodiscard]] bool isStore(Database &database);
/// Hash over type, name, table and text of all objects of ours.
[[nodiscard]] QByteArray schemaFingerprint(Database &database);
/// What schemaFingerprint gives for a file that only migrations made.
[[nodiscard]] QByteArray expectedFingerprint();
}
