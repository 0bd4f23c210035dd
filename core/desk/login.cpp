// SPDX-License-Identifier: GPL-3.0-or-later
// Proving who is who: tries are counted before the PIN is looked at, and wrong ones make waits.
#include "core/desk/desk_writer.h"
#include "core/desk/write_frame.h"

#include "core/storage/pin_hash.h"

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

void startWait(PinTries &tries, qint64 ms, UtcTime now, const BootTime &boot)
{
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

/// One attempt of a known person.
class Attempt final
{
public:
    Attempt(const OpenStore &store, StaffRecord person) : m_store(store), m_person(std::move(person)) {}

    /// Counts the try, so that a program killed while hashing does not give tries away.
    [[nodiscard]] Result<void> begin()
    {
        m_tries = pinTries(m_store.database(), m_person.staff.id);
        if (m_person.staff.isLocked || m_tries.failures >= kTriesBeforeLock) {
            return refuse(lockedOut(std::nullopt));
        }
        const qint64 left = waitLeft(m_tries, m_store.now(), m_store.clock().sinceBoot());
        if (left > 0) {
            return refuse(lockedOut(m_store.now().plusMs(left)));
        }
        ++m_tries.failures;
        WriteTransaction transaction(m_store.store());
        savePinTries(transaction, m_person.staff.id, m_tries);
        transaction.commit();
        return {};
    }

    [[nodiscard]] Error fail()
    {
        WriteTransaction transaction(m_store.store());
        moment(transaction);
        const QJsonObject facts{{QStringLiteral("staff"), m_person.staff.id.value()},
                                {QStringLiteral("failures"), m_tries.failures}};
        transaction.record({EventAction::PinFailed, Actor::system(), facts, {}});
        if (m_tries.failures >= kTriesBeforeLock) {
            m_person.staff.isLocked = true;
            updateStaff(transaction, m_person);
            transaction.record({EventAction::StaffLocked, Actor::system(), facts, {}});
        } else if (m_tries.failures >= kTriesBeforeWait) {
            startWait(m_tries, m_tries.failures == kTriesBeforeWait ? kFirstWaitMs : kLongWaitMs, m_store.now(),
                      m_store.clock().sinceBoot());
            savePinTries(transaction, m_person.staff.id, m_tries);
        }
        transaction.commit();
        return Error::of(ErrorCode::WrongPin);
    }

    void succeed(LoginKind kind)
    {
        WriteTransaction transaction(m_store.store());
        moment(transaction);
        savePinTries(transaction, m_person.staff.id, {});
        if (kind == LoginKind::Window) {
            transaction.record({EventAction::SessionOpened, Actor::person(m_person.staff), {}, {}});
        }
        transaction.commit();
    }

    [[nodiscard]] int triesLeft() const { return kTriesBeforeLock - m_tries.failures; }

private:
    void moment(WriteTransaction &transaction) const
    {
        const UtcTime at = std::max(m_store.now(), transaction.lastEventAt());
        transaction.setMoment(at, m_store.dayOf(at));
    }

    const OpenStore &m_store;
    StaffRecord m_person;
    PinTries m_tries;
};
}

Result<Session> DeskWriter::login(const QString &login, const QString &pin, LoginKind kind)
{
    return guarded([&]() -> Result<Session> {
        const OpenStore &store = *m_frame->store;
        const QByteArray &pepper = store.store().keys().pepper;
        const auto person = findStaff(store.database(), login.trimmed());
        if (!person || person->staff.isDisabled) {
            wasteSecretTime(pin, pepper);
            return refuse(ErrorCode::WrongPin);
        }
        Attempt attempt(store, *person);
        if (auto mayTry = attempt.begin(); !mayTry) {
            m_frame->countRefusal(mayTry.error());
            return refuse(mayTry.error());
        }
        if (!matchesSecret(pin, person->secrets.pinHash, pepper)) {
            Error error = attempt.fail();
            m_frame->countRefusal(error);
            if (kind == LoginKind::Window) {
                error.details.insert(QStringLiteral("left"), attempt.triesLeft());
            }
            return refuse(error);
        }
        attempt.succeed(kind);
        return Session{person->staff};
    });
}

void DeskWriter::logout(const Session &session)
{
    (void)guarded([&]() -> Result<void> {
        WriteTransaction transaction(m_frame->store->store());
        m_frame->setMoment(transaction);
        transaction.record({EventAction::SessionClosed, Actor::person(session.staff), {}, {}});
        transaction.commit();
        return {};
    });
}
}
