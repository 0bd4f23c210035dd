// SPDX-License-Identifier: GPL-3.0-or-later
// An open store: its connection, its lock, its keys, and the facts that never change.
#pragma once

#include "core/storage/database.h"
#include "core/storage/store_keys.h"
#include "core/storage/store_lock.h"

#include <memory>

namespace rd
{
/// What `init` fixes for ever.
struct StoreMeta {
    QString uuid;
    QString name;
    QString currency;
    QString timeZone;
};

class Store final
{
public:
    /// Opens an existing store. Throws StorageError: file_missing, not_a_store, newer_version, damaged (schema altered),
    /// no_permission, busy. A writer migrates an older file after a backup beside it; a reader refuses it as newer_version
    /// never happens there.
    [[nodiscard]] static std::unique_ptr<Store> open(const QString &path, OpenMode mode);
    /// Makes the file with its schema, facts and key. file_exists.
    [[nodiscard]] static std::unique_ptr<Store> create(const QString &path, const StoreMeta &meta);
    ~Store();

    [[nodiscard]] Database &database() { return *m_database; }
    [[nodiscard]] StoreLock &lock() { return *m_lock; }
    [[nodiscard]] const StoreMeta &meta() const { return m_meta; }
    [[nodiscard]] bool hasKeys() const { return m_keys.has_value(); }
    /// Throws StorageError key_missing when the key is not here.
    [[nodiscard]] const StoreKeys &keys() const;

private:
    Store() = default;
    void readMeta();

    std::unique_ptr<Database> m_database;
    std::unique_ptr<StoreLock> m_lock;
    StoreMeta m_meta;
    std::optional<StoreKeys> m_keys;
};
}
