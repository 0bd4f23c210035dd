// SPDX-License-Identifier: GPL-3.0-or-later
// Running resources/migrations in order.
#include "core/storage/migrations.h"

#include "core/storage/engine_error.h"
#include "core/storage/keyed_hash.h"

#include <QFile>
#include <QStringList>

#include <sqlite3.h>

static void loadMigrationFiles()
{
    Q_INIT_RESOURCE(migrations);
}

namespace rd
{
namespace
{
constexpr qint64 kApplicationId = 0x52744473; // "RtDs"

const QStringList &files()
{
    static const QStringList names = {QStringLiteral(":/migrations/0001_store.sql")};
    return names;
}

QByteArray contentOf(const QString &name)
{
    loadMigrationFiles();
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        throw LogicError("a migration is not built in");
    }
    return file.readAll();
}

/// Migrations run once: their statements need not be kept prepared.
void execute(sqlite3 *handle, const QByteArray &sql)
{
    const int result = sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr);
    if (result != SQLITE_OK) {
        throwEngineError(handle, result);
    }
}

void runFile(sqlite3 *handle, const QString &name)
{
    for (const QString &statement : QString::fromUtf8(contentOf(name)).split(QStringLiteral("\n-- next\n"))) {
        execute(handle, statement.toUtf8());
    }
}
}

int newestSchema()
{
    return static_cast<int>(files().size());
}

int schemaOf(Database &database)
{
    return static_cast<int>(database.number("PRAGMA user_version"));
}

bool isStore(Database &database)
{
    return database.number("PRAGMA application_id") == kApplicationId;
}

void migrate(Database &database)
{
    sqlite3 *handle = database.handle();
    // The shield forbids nothing a migration needs but writing to shadow tables, which FTS does itself.
    execute(handle, "BEGIN IMMEDIATE");
    try {
        for (int version = schemaOf(database); version < newestSchema(); ++version) {
            runFile(handle, files().at(version));
        }
        execute(handle, "PRAGMA application_id = " + QByteArray::number(kApplicationId));
        execute(handle, "PRAGMA user_version = " + QByteArray::number(newestSchema()));
        execute(handle, "COMMIT");
    } catch (...) {
        sqlite3_exec(handle, "ROLLBACK", nullptr, nullptr, nullptr);
        throw;
    }
}

QByteArray schemaFingerprint(Database &database)
{
    KeyedHash hash({}, 32);
    Query objects = database.query(
        "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' "
        "AND name NOT LIKE 'search_index_%' ORDER BY type, name");
    while (objects.next()) {
        for (int column = 0; column < 4; ++column) {
            hash.add(objects.cell(column));
        }
    }
    return hash.result();
}

QByteArray expectedFingerprint()
{
    static const QByteArray fingerprint = [] {
        Database empty({}, OpenMode::Memory);
        migrate(empty);
        return schemaFingerprint(empty);
    }();
    return fingerprint;
}
}
