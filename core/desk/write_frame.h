// SPDX-License-Identifier: GPL-3.0-or-later
// The frame that every write goes through. Private to this room.
#pragma once

#include "core/desk/clock_doubt.h"
#include "core/desk/open_store.h"
#include "core/desk/requests.h"
#include "core/domain/contact_choice.h"
#include "core/storage/operation_log.h"
#include "core/storage/staff_repository.h"
#include "core/storage/transaction.h"
#include "core/workflow/decision.h"
#include "core/workflow/rights.h"

#include <functional>

namespace rd
{
/// What a writing call did: the return it belongs to, and how its answer is made once the history is written.
struct Written {
    QString number;
    std::function<QJsonObject()> document;
    std::optional<Error> stoppedBy;
};

/// Writes a decision with what it tells the customer; its events belong to the return. `contact`: how the customer of a new return
/// wants to be told.
ReturnCase writeDecision(WriteTransaction &transaction, const OpenStore &store, const ReturnCase &before,
                         const Decision &decision, const ContactChoice &contact = {});

/// stale when the call expects another version of the return.
[[nodiscard]] Result<void> checkVersion(const Call &call, const ReturnCase &found);

/// Somebody stepped up: entries of persons name who asked for it as well.
void nameBoth(std::vector<EventDraft> &events, const Actor &asked);

/// The name and arguments of a writing call; `right` is checked here unless the workflow checks it.
struct WriteRequest {
    QString command;
    QJsonObject arguments;
    std::optional<Right> right;
    bool needsPassword = false; ///< a manager's password, once one is set
    bool acceptsClock = false;  ///< goes on although the clock is in doubt
};

class WriteFrame final
{
public:
    explicit WriteFrame(std::unique_ptr<OpenStore> open) : store(std::move(open)) {}

    using Body = std::function<Result<Written>(WriteTransaction &, const Actor &)>;
    /// Looks the person up, finds a repeated operation, runs the body, writes the history and the answer, commits. Refusals
    /// roll back and are counted.
    [[nodiscard]] Result<Answer> write(const Call &call, const WriteRequest &request, const Body &body);

    /// A call that is made again and again by itself: where `idle` gives a document there is nothing to do, and nothing is written.
    using Idle = std::function<std::optional<QJsonObject>()>;
    [[nodiscard]] Result<Answer> writeRound(const Call &call, const WriteRequest &request, const Idle &idle,
                                            const Body &body);

    /// The person as stored now: login_required when disabled or gone.
    [[nodiscard]] Result<StaffRecord> personOf(const Session &session) const;
    /// Who decides: the person who steps up for this one call, when it names one, else the one who is logged in.
    [[nodiscard]] Result<Actor> actingFor(const Call &call, const Actor &loggedIn) const;
    /// Dates a transaction: now, but never before the newest entry, and not by a clock that is in doubt.
    void setMoment(WriteTransaction &transaction) const { setMoment(transaction, entryMoment(*store, transaction)); }
    void setMoment(WriteTransaction &transaction, UtcTime at) const;
    void countRefusal(const Error &error) const;
    /// The answer of this operation when it was done before; operation_conflict when it was something else.
    [[nodiscard]] Result<std::optional<Answer>> answeredBefore(const Call &call, const WriteRequest &request) const;
    /// The document of `return show` with what stopped a chain.
    [[nodiscard]] QJsonObject showDocument(const ReturnCase &saved, const std::optional<Error> &stoppedBy) const;

    std::unique_ptr<OpenStore> store;

private:
    /// Compares a password that is needed, before the lock is taken: hashing is slow. Wrong ones count as wrong PINs do.
    [[nodiscard]] Result<void> provePassword(const Call &call, const WriteRequest &request);
    [[nodiscard]] Result<Answer> attempt(const Call &call, const QString &operation, const QByteArray &hash,
                                         const WriteRequest &request, const Body &body);
    [[nodiscard]] Result<Answer> repeated(const OperationRecord &known, const QByteArray &hash) const;
    [[nodiscard]] Result<Answer> settle(const CommitError &failed, const QString &operation,
                                        const QByteArray &hash) const;

    QString m_provedPassword; ///< the hash that the password of this call fits
};
}
