// SPDX-License-Identifier: GPL-3.0-or-later
// Count, wait, lock.
#include "core/desk/secret_attempt.h"

#include "core/desk/clock_doubt.h"
#include "core/storage/keyed_hash.h"

#include <algorithm>

namespace rd
{
namespace
{
constexpr int kTriesBeforeWait = 5;
constexpr int kTriesBeforeLock = 10;
constexpr qint64 kFirstWaitMs = 60'000;
constexpr qint64 kLongWaitMs = 5 * 60'000;

/// Milliseconds still to wait. The same start of the computer is measured by the time since then; another one by the wall
/// clock; a wall clock that went back makes the whole wait start again.
qint64 waitLeft(const PinTries &tries, UtcTime now, const BootTime &boot)
{
    if (!tries.waitUntil || !tries.waitFrom) {
        return 0;
    }
    if (tries.bootId == boot.bootId) {
        return tries.bootUntilMs - boot.ms;
    }
    if (now < *tries.waitFrom) {
        return tries.waitUntil->ms() - tries.waitFrom->ms();
    }
    return tries.waitUntil->ms() - now.ms();
}

void startWait(PinTries &tries, UtcTime now, const BootTime &boot)
{
    const qint64 ms = tries.failures == kTriesBeforeWait ? kFirstWaitMs : kLongWaitMs;
    tries.waitFrom = now;
    tries.waitUntil = now.plusMs(ms);
    tries.bootId = boot.bootId;
    tries.bootUntilMs = boot.ms + ms;
}

Error lockedOut(const std::optional<UtcTime> &until)
{
    return Error::of(ErrorCode::LockedOut,
                     {{QStringLiteral("until"), until ? QJsonValue(until->toIso()) : QJsonValue()}});
}

QByteArray countedName(const OpenStore &store, const QString &login, Secret secret)
{
    KeyedHash hash(store.store().keys().pepper, 16);
    if (secret == Secret::Password) {
        hash.add(cellOf(QLatin1String("password")));
    }
    return hash.add(cellOf(login.toLower())).result();
}
}

bool isActiveManager(const Staff &person)
{
    return !person.isDisabled && !person.isLocked && person.roles.has(Role::Manager);
}

int activeManagers(Database &database)
{
    const std::vector<Staff> all = allStaff(database);
    return static_cast<int>(std::count_if(all.begin(), all.end(), isActiveManager));
}

SecretAttempt::SecretAttempt(const OpenStore &store, const QString &login, Secret secret)
    : m_store(store), m_login(login), m_secret(secret), m_name(countedName(store, login, secret)),
      m_turn(store.database().path())
{
}

Result<void> SecretAttempt::begin()
{
    WriteTransaction transaction(m_store.store());
    readPerson();
    m_tries = tries();
    if (m_person && m_person->staff.isLocked) {
        return refuse(lockedOut(std::nullopt));
    }
    if (m_tries.failures >= kTriesBeforeLock && !m_isNeverLocked) {
        if (m_person) { // the program ended while it looked at the last try
            lock(transaction);
            transaction.commit();
        }
        return refuse(lockedOut(std::nullopt));
    }
    const qint64 left = waitLeft(m_tries, m_store.now(), m_store.clock().sinceBoot());
    if (left > 0) {
        return refuse(lockedOut(m_store.now().plusMs(left)));
    }
    ++m_tries.failures;
    if (m_tries.failures >= kTriesBeforeWait) {
        startWait(m_tries, m_store.now(), m_store.clock().sinceBoot());
    }
    save(transaction, m_tries);
    transaction.commit();
    return {};
}

Error SecretAttempt::fail()
{
    WriteTransaction transaction(m_store.store());
    readPerson();
    setMoment(transaction);
    transaction.record({EventAction::PinFailed, Actor::system(), facts(), {}});
    const bool isLast = tries().failures >= kTriesBeforeLock && !m_isNeverLocked;
    if (isLast && m_person && !m_person->staff.isLocked) {
        lock(transaction);
    }
    transaction.commit();
    return Error::of(ErrorCode::WrongPin);
}

bool SecretAttempt::succeed(std::optional<EventAction> event)
{
    WriteTransaction transaction(m_store.store());
    const StaffRecord before = *m_person;
    readPerson();
    const bool isAsBefore = m_person && !m_person->staff.isLocked && m_person->secrets.pinHash == before.secrets.pinHash
                            && m_person->secrets.passwordHash == before.secrets.passwordHash;
    if (!isAsBefore) {
        return false;
    }
    setMoment(transaction);
    save(transaction, {});
    if (event) {
        transaction.record({*event, Actor::person(m_person->staff), {}, {}});
    }
    transaction.commit();
    return true;
}

std::optional<int> SecretAttempt::triesLeft() const
{
    return m_isNeverLocked ? std::nullopt : std::optional(std::max(0, kTriesBeforeLock - m_tries.failures));
}

void SecretAttempt::readPerson()
{
    Database &database = m_store.database();
    m_person = findStaff(database, m_login);
    if (m_person) {
        requireIntact(database, m_store.store().keys().row, tables::staff, m_person->staff.id.value());
    }
    if (m_person && m_person->staff.isDisabled) {
        m_person.reset();
    }
    m_isNeverLocked = m_secret == Secret::Password
                      || (m_person && isActiveManager(m_person->staff) && activeManagers(database) == 1);
}

PinTries SecretAttempt::tries() const
{
    Database &database = m_store.database();
    return m_person && m_secret == Secret::Pin ? pinTries(database, m_person->staff.id) : nameTries(database, m_name);
}

void SecretAttempt::save(WriteTransaction &transaction, const PinTries &tries) const
{
    if (m_person && m_secret == Secret::Pin) {
        savePinTries(transaction, m_person->staff.id, tries);
    } else {
        saveNameTries(transaction, m_name, tries);
    }
}

void SecretAttempt::lock(WriteTransaction &transaction)
{
    setMoment(transaction);
    m_person->staff.isLocked = true;
    updateStaff(transaction, *m_person);
    transaction.record({EventAction::StaffLocked, Actor::system(), facts(), {}});
}

QJsonObject SecretAttempt::facts() const
{
    QJsonObject facts{{QStringLiteral("failures"), m_tries.failures}};
    if (m_person) {
        facts.insert(QStringLiteral("staff"), m_person->staff.id.value());
    }
    return facts;
}

void SecretAttempt::setMoment(WriteTransaction &transaction) const
{
    const UtcTime at = entryMoment(m_store, transaction);
    transaction.setMoment(at, m_store.dayOf(at));
}
}
