// SPDX-License-Identifier: GPL-3.0-or-later
// One try at a PIN or password. Private to this room.
#pragma once

#include "core/desk/open_store.h"
#include "core/storage/staff_repository.h"
#include "core/storage/store_lock.h"

#include <optional>

namespace rd
{
enum class Secret { Pin, Password };

/// Counts the try and makes the wait it may cause before anything is hashed: 5 wrong ones in a row wait a minute, 6 to 9 five
/// minutes each, 10 lock until a manager unlocks; the only manager who can act waits five minutes each time instead. Names
/// that are nobody's, or of somebody disabled, are counted too and answer alike. Passwords are counted apart, because a right
/// PIN comes before each of them, and wait without ever locking. Tries run one at a time; begin, look at the person, then
/// succeed or fail.
class SecretAttempt final
{
public:
    /// Waits for its turn: throws StorageError busy after a minute.
    SecretAttempt(const OpenStore &store, const QString &login, Secret secret);

    /// locked_out, with `until` when a wait is all. Counts the try otherwise.
    [[nodiscard]] Result<void> begin();
    /// Whose secret to compare; nothing for names that have none.
    [[nodiscard]] const std::optional<StaffRecord> &person() const { return m_person; }
    /// Forgets the wrong tries. False when the person was disabled or got other secrets meanwhile.
    [[nodiscard]] bool succeed(std::optional<EventAction> event);
    /// wrong_pin; writes it into the history, and locks.
    [[nodiscard]] Error fail();
    /// Tries before the lock; nothing for somebody who is never locked.
    [[nodiscard]] std::optional<int> triesLeft() const;

private:
    void readPerson();
    [[nodiscard]] PinTries tries() const;
    void save(WriteTransaction &transaction, const PinTries &tries) const;
    void lock(WriteTransaction &transaction);
    [[nodiscard]] QJsonObject facts() const;
    void setMoment(WriteTransaction &transaction) const;

    const OpenStore &m_store;
    QString m_login;
    Secret m_secret;
    QByteArray m_name; ///< the keyed hash under which tries at a password, or at a name that is nobody's, are counted
    PinTurn m_turn;
    std::optional<StaffRecord> m_person;
    PinTries m_tries;
    bool m_isNeverLocked = false;
};

/// Managers who can act: neither disabled nor locked.
[[nodiscard]] int activeManagers(Database &database);
[[nodiscard]] bool isActiveManager(const Staff &person);
}
