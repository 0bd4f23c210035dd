// SPDX-License-Identifier: GPL-3.0-or-later
// The place of a store that is being made: it gets its name once it is whole.
#pragma once

#include "core/storage/store_lock.h"

#include <QString>

namespace rd
{
/// Holds the lock of the place. Without `putInPlace` nothing is left; what a cut-off try left before is taken away.
class NewStoreFile final
{
public:
    /// Throws StorageError: file_exists when there is a file of this name, no_permission, busy.
    explicit NewStoreFile(const QString &path);
    ~NewStoreFile();
    NewStoreFile(const NewStoreFile &) = delete;
    NewStoreFile &operator=(const NewStoreFile &) = delete;

    /// Where it is made, in the same folder.
    [[nodiscard]] const QString &path() const { return m_part; }
    /// Gives the finished, closed file its name, durably.
    void putInPlace() const;

private:
    void removeRemains() const;

    QString m_path;
    QString m_part;
    StoreLock m_lock;
    StoreLockGuard m_guard;
};
}
