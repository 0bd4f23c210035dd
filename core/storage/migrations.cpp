// SPDX-License-Identifier: GPL-3.0-or-later
// Running resources/migrations in order.
#include "core/storage/migrations.h"

#include "core/storage/engine_error.h"
#include "core/storage/file_copy.h"
#include "core/storage/keyed_hash.h"
#include "core/storage/store_lock.h"

#include <QFile>

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

QByteArray contentOf(const QString &name)
{
    loadMigrationFiles();
    QFile file(name);
    const QByteArray content = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    if (content.trimmed().isEmpty()) {
        throw LogicError("a migration is missing or empty");
    }
    return content;
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

void requireReferences(Database &database)
{
    Query broken = database.query("PRAGMA foreign_key_check");
    if (broken.next()) {
        throw LogicError("a migration breaks a reference");
    }
}

/// Foreign keys are off before the transaction, where switching them does something, and checked before its end.
class ReferencesOff final
{
public:
    explicit ReferencesOff(sqlite3 *handle) : m_handle(handle) { execute(handle, "PRAGMA foreign_keys = OFF"); }
    ~ReferencesOff() { sqlite3_exec(m_handle, "PRAGMA foreign_keys = ON", nullptr, nullptr, nullptr); }
    ReferencesOff(const ReferencesOff &) = delete;
    ReferencesOff &operator=(const ReferencesOff &) = delete;

private:
    sqlite3 *m_handle;
};

void runStep(Database &database, const QString &file, int schema)
{
    sqlite3 *handle = database.handle();
    const ReferencesOff off(handle);
    // The shield forbids nothing a migration needs but writing to shadow tables, which FTS does itself.
    execute(handle, "BEGIN IMMEDIATE");
    try {
        runFile(handle, file);
        requireReferences(database);
        execute(handle, "PRAGMA application_id = " + QByteArray::number(kApplicationId));
        execute(handle, "PRAGMA user_version = " + QByteArray::number(schema));
        execute(handle, "COMMIT");
    } catch (...) {
        sqlite3_exec(handle, "ROLLBACK", nullptr, nullptr, nullptr);
        throw;
    }
}

/// A copy of an earlier try stays.
QString freeCopyName(const QString &path, int schema)
{
    const QString name = QStringLiteral("%1.schema-%2").arg(path).arg(schema);
    QString free = name;
    for (int number = 2; QFile::exists(free); ++number) {
        free = QStringLiteral("%1-%2").arg(name).arg(number);
    }
    return free;
}
}

const QStringList &migrationFiles()
{
    static const QStringList names = {QStringLiteral(":/migrations/0001_store.sql")};
    return names;
}

int newestSchema()
{
    return static_cast<int>(migrationFiles().size());
}

int schemaOf(Database &database)
{
    return static_cast<int>(database.number("PRAGMA user_version"));
}

bool isStore(Database &database)
{
    return database.number("PRAGMA application_id") == kApplicationId;
}

void migrate(Database &database, const QStringList &files, const std::function<void(int schema)> &beforeStep)
{
    for (int schema = schemaOf(database); schema < files.size(); ++schema) {
        if (beforeStep) {
            beforeStep(schema);
        }
        runStep(database, files.at(schema), schema + 1);
    }
}

void bringUpToDate(const QString &path, const QStringList &files)
{
    StoreLock lock(path);
    const StoreLockGuard guard(lock);
    Database database(path, OpenMode::ReadWrite);
    migrate(database, files, [&](int schema) { (void)copyDurably(database, freeCopyName(path, schema)); });
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
