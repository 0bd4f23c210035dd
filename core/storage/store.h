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
    /// Opens an existing store. Throws StorageError: file_missing, not_a_store, newer_version, tampered (schema altered),
    /// no_permission, busy. An older file is brought up to date first, after a copy beside it (see bringUpToDate).
    [[nodiscard]] static std::unique_ptr<Store> open(const QString &path, OpenMode mode);
    /// Makes the file with its schema, facts and key. file_exists.
    [[nodiscard]] static std::unique_ptr<Store> create(const QString &path, const StoreMeta &meta);
    ~Store();

    /// Opens the file again when `reopen` could not. Throws StorageError as `open`.
    [[nodiscard]] Database &database();
    /// Closes the writing connection and opens another, which sees what the file really holds.
    void reopen();
    [[nodiscard]] StoreLock &lock() { return *m_lock; }
    [[nodiscard]] const StoreMeta &meta() const { return m_meta; }
    [[nodiscard]] bool hasKeys() const { return m_keys.has_value(); }
    /// Throws StorageError key_missing when the key is not here.
    [[nodiscard]] const StoreKeys &keys() const;

private:
    Store() = default;
    void readMeta();

    QString m_path;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<StoreLock> m_lock;
    StoreMeta m_meta;
    std::optional<StoreKeys> m_keys;
};
}
