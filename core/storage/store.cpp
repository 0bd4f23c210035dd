// SPDX-License-Identifier: GPL-3.0-or-later
// Opening and creating.
#include "core/storage/store.h"

#include "core/storage/engine_error.h"
#include "core/storage/file_system.h"
#include "core/storage/keyed_hash.h"
#include "core/storage/migrations.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace rd
{
namespace
{
/// Nothing is written to a file that is not ours, or that a newer program made.
void checkKind(Database &database)
{
    if (!isStore(database)) {
        throw StorageError(ErrorCode::NotAStore, QStringLiteral("not a Return Desk file"));
    }
    if (schemaOf(database) > newestSchema()) {
        throw StorageError(
            ErrorCode::NewerVersion,
            QStringLiteral("schema %1, this program knows %2").arg(schemaOf(database)).arg(newestSchema()), 0,
            {{QStringLiteral("found"), schemaOf(database)}, {QStringLiteral("supported"), newestSchema()}});
    }
}

std::unique_ptr<Database> openToRead(const QString &path, OpenMode mode)
{
    auto database = std::make_unique<Database>(path, mode);
    checkKind(*database);
    return database;
}

bool isOlder(Database &database)
{
    const int schema = schemaOf(database);
    return schema > 0 && schema < newestSchema();
}

/// Undoes a change of the whole file that the power cut off, if the file is ours.
void undoCutOff(const QString &path)
{
    (void)openToRead(path, OpenMode::AsItLies);
    StoreLock lock(path);
    const StoreLockGuard guard(lock);
    const Database undone(path, OpenMode::ReadWrite);
}

std::unique_ptr<Database> openToRead(const QString &path)
{
    try {
        return openToRead(path, OpenMode::ReadOnly);
    } catch (const StorageError &error) {
        if (!isCutOffRollback(error)) {
            throw;
        }
    }
    undoCutOff(path);
    return openToRead(path, OpenMode::ReadOnly);
}

/// A key file that holds no key is as good as none: the store can still be read.
std::optional<StoreKeys> keysOf(const QString &uuid)
{
    try {
        const auto master = readKey(keyPath(uuid));
        return master ? std::optional(StoreKeys::derive(*master)) : std::nullopt;
    } catch (const StorageError &) {
        return std::nullopt;
    }
}

void putMeta(Database &database, const char *key, const QString &value)
{
    database.query("INSERT INTO meta (key, value) VALUES (?, ?)").with(QLatin1String(key), value).run();
}
}

std::unique_ptr<Store> Store::open(const QString &path, OpenMode mode)
{
    if (!QFileInfo::exists(path)) {
        throw StorageError(ErrorCode::FileMissing, QStringLiteral("the store file does not exist"));
    }
    if (!QFileInfo(path).isFile()) { // opening a pipe would wait for ever
        throw StorageError(ErrorCode::NotAStore, QStringLiteral("a folder or a device"));
    }
    refuseNetworkDrive(path);
    std::unique_ptr<Store> store(new Store);
    store->m_path = path;
    // Looked at read-only first, so that a file that is not ours stays byte for byte as it is.
    store->m_database = openToRead(path);
    if (isOlder(*store->m_database)) {
        store->m_database.reset();
        bringUpToDate(path);
        store->m_database = openToRead(path);
    }
    if (schemaFingerprint(*store->m_database) != expectedFingerprint()) {
        throw StorageError(ErrorCode::Tampered, QStringLiteral("the schema was altered"));
    }
    if (mode == OpenMode::ReadWrite) {
        store->m_database.reset();
        store->m_lock = std::make_unique<StoreLock>(path);
        const StoreLockGuard guard(*store->m_lock);
        store->m_database = std::make_unique<Database>(path, mode);
    }
    store->readMeta();
    return store;
}

std::unique_ptr<Store> Store::create(const QString &path, const StoreMeta &meta)
{
    if (QFileInfo::exists(path)) {
        throw StorageError(ErrorCode::FileExists, QStringLiteral("the file is there already"));
    }
    makeFolderFor(path);
    refuseNetworkDrive(path);
    const QString uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    writeKey(keyPath(uuid), randomBytes(32));
    std::unique_ptr<Store> store(new Store);
    store->m_path = path;
    store->m_lock = std::make_unique<StoreLock>(path);
    const StoreLockGuard guard(*store->m_lock);
    store->m_database = std::make_unique<Database>(path, OpenMode::Create);
    Database &database = *store->m_database;
    migrate(database);
    database.run("BEGIN IMMEDIATE");
    putMeta(database, "uuid", uuid);
    putMeta(database, "name", meta.name);
    putMeta(database, "currency", meta.currency);
    putMeta(database, "time_zone", meta.timeZone);
    database.run("COMMIT");
    store->readMeta();
    return store;
}

Store::~Store()
{
    if (m_database && m_lock && !m_database->isReadOnly()) {
        // Closing checkpoints, and checkpoints run under the lock.
        try {
            const StoreLockGuard guard(*m_lock);
            m_database.reset();
        } catch (const StorageError &) {
            m_database.reset();
        }
    }
}

Database &Store::database()
{
    if (!m_database) {
        reopen();
    }
    return *m_database;
}

void Store::reopen()
{
    if (!m_lock) {
        throw LogicError("only a writing connection is opened again");
    }
    const StoreLockGuard guard(*m_lock);
    m_database.reset();
    m_database = std::make_unique<Database>(m_path, OpenMode::ReadWrite);
}

const StoreKeys &Store::keys() const
{
    if (!m_keys) {
        throw StorageError(ErrorCode::KeyMissing, QStringLiteral("the key of this store is not on this computer"));
    }
    return *m_keys;
}

void Store::readMeta()
{
    Query query = m_database->query("SELECT key, value FROM meta");
    while (query.next()) {
        const QString key = query.text(0);
        QString *const target = key == QLatin1String("uuid")        ? &m_meta.uuid
                                : key == QLatin1String("name")      ? &m_meta.name
                                : key == QLatin1String("currency")  ? &m_meta.currency
                                : key == QLatin1String("time_zone") ? &m_meta.timeZone
                                                                    : nullptr;
        if (target != nullptr) {
            *target = query.text(1);
        }
    }
    m_keys = keysOf(m_meta.uuid);
}
}
