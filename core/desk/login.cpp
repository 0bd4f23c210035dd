// SPDX-License-Identifier: GPL-3.0-or-later
// Proving who is who: tries are counted before the PIN is looked at, and wrong ones make waits.
#include "core/desk/desk_writer.h"
#include "core/desk/secret_attempt.h"
#include "core/desk/write_frame.h"

#include "core/storage/pin_hash.h"

namespace rd
{
namespace
{
bool isRight(const std::optional<StaffRecord> &person, const QString &pin, const QByteArray &pepper)
{
    if (!person) {
        wasteSecretTime(pin, pepper);
        return false;
    }
    return matchesSecret(pin, person->secrets.pinHash, pepper);
}
}

Result<Session> DeskWriter::login(const QString &login, const QString &pin, LoginKind kind)
{
    return guarded([&]() -> Result<Session> {
        const OpenStore &store = *m_frame->store;
        SecretAttempt attempt(store, login.trimmed(), Secret::Pin);
        if (auto mayTry = attempt.begin(); !mayTry) {
            m_frame->countRefusal(mayTry.error());
            return refuse(mayTry.error());
        }
        const bool isWindow = kind == LoginKind::Window;
        const auto event = isWindow ? std::optional(EventAction::SessionOpened) : std::nullopt;
        if (isRight(attempt.person(), pin, store.store().keys().pepper) && attempt.succeed(event)) {
            return Session{attempt.person()->staff};
        }
        Error error = attempt.fail();
        m_frame->countRefusal(error);
        if (isWindow && attempt.triesLeft()) {
            error.details.insert(QStringLiteral("left"), *attempt.triesLeft());
        }
        return refuse(error);
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
