// SPDX-License-Identifier: GPL-3.0-or-later
// The one advisory lock under which every process writes and checkpoints a store.
#pragma once

#include <QString>

namespace rd
{
/// Holds `<store>.lock` open; `lock` and `unlock` nest.
class StoreLock final
{
public:
    /// Throws StorageError no_permission when the lock file cannot be opened.
    explicit StoreLock(const QString &storePath);
    ~StoreLock();
    StoreLock(const StoreLock &) = delete;
    StoreLock &operator=(const StoreLock &) = delete;

    /// Waits up to five seconds, then throws StorageError busy.
    void lock();
    void unlock();

private:
    int m_descriptor = -1;
    int m_depth = 0;
};

/// Holds the lock for a scope.
class StoreLockGuard final
{
public:
    explicit StoreLockGuard(StoreLock &lock) : m_lock(lock) { m_lock.lock(); }
    ~StoreLockGuard() { m_lock.unlock(); }
    StoreLockGuard(const StoreLockGuard &) = delete;
    StoreLockGuard &operator=(const StoreLockGuard &) = delete;

private:
    StoreLock &m_lock;
};

/// One try at a PIN or password at a time, in whichever program: held from the counting until the result is written, so that
/// many tries at once are worth no more than one after the other. Another lock than the store's: writing goes on meanwhile.
/// Waits up to a minute, then throws StorageError busy. Ends with the process.
class PinTurn final
{
public:
    explicit PinTurn(const QString &storePath);
    ~PinTurn();
    PinTurn(const PinTurn &) = delete;
    PinTurn &operator=(const PinTurn &) = delete;

private:
    int m_descriptor = -1;
};

/// What only one program at a time does for a store.
enum class SoleWork {
    Messages, ///< sending them
    Pages,    ///< writing those that customers read
};

/// Whose turn it is; a lock of its own for each, so that neither writing nor logging in waits for a slow server or folder. Asks once
/// and does not wait. Ends with the process, however that ends.
class WorkTurn final
{
public:
    /// Throws StorageError no_permission when the lock file cannot be opened.
    explicit WorkTurn(const QString &storePath, SoleWork work);
    ~WorkTurn();
    WorkTurn(const WorkTurn &) = delete;
    WorkTurn &operator=(const WorkTurn &) = delete;
    /// False: somebody else is at it.
    [[nodiscard]] bool isMine() const { return m_isMine; }

private:
    int m_descriptor = -1;
    bool m_isMine = false;
};
}
