// SPDX-License-Identifier: GPL-3.0-or-later
// Opening and creating.
#include "core/storage/store.h"

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
            QStringLiteral("schema %1, this program knows %2").arg(schemaOf(database)).arg(newestSchema()));
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
    refuseNetworkDrive(path);
    std::unique_ptr<Store> store(new Store);
    if (mode == OpenMode::ReadWrite) {
        // Looked at read-only first, so that a file that is not ours stays byte for byte as it is.
        Database peek(path, OpenMode::ReadOnly);
        checkKind(peek);
        store->m_lock = std::make_unique<StoreLock>(path);
        const StoreLockGuard guard(*store->m_lock);
        store->m_database = std::make_unique<Database>(path, mode);
    } else {
        store->m_database = std::make_unique<Database>(path, mode);
        checkKind(*store->m_database);
    }
    if (schemaFingerprint(*store->m_database) != expectedFingerprint()) {
        throw StorageError(ErrorCode::Tampered, QStringLiteral("the schema was altered"));
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
    if (const auto master = readKey(keyPath(m_meta.uuid))) {
        m_keys = StoreKeys::derive(*master);
    }
}
}
