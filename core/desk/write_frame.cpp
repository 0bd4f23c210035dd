// SPDX-License-Identifier: GPL-3.0-or-later
// The frame of every write.
#include "core/desk/write_frame.h"

#include "core/desk/return_json.h"
#include "core/desk/view_loader.h"
#include "core/storage/pin_hash.h"
#include "core/storage/rma_repository.h"

#include <QUuid>

#include <algorithm>

namespace rd
{
namespace
{
/// What a store stops is what its rules and rights refuse; waiting for each other is not.
bool isCounted(ErrorCode code)
{
    return code >= ErrorCode::OverReturn && code <= ErrorCode::LoginRequired && code != ErrorCode::ImportInvalid;
}

Result<void> checkPassword(const StaffRecord &person, const QString &password, const StoreKeys &keys)
{
    const QString &hash = person.secrets.passwordHash;
    if (!hash.isEmpty() && (password.isEmpty() || !matchesSecret(password, hash, keys.pepper))) {
        return refuse(ErrorCode::WrongPin, {{QStringLiteral("problem"), QStringLiteral("password")}});
    }
    return {};
}
}

Result<StaffRecord> WriteFrame::personOf(const Session &session) const
{
    const auto person = findStaff(store->database(), session.staff.id);
    if (!person || person->staff.isDisabled || person->staff.isLocked) {
        return refuse(ErrorCode::LoginRequired);
    }
    return *person;
}

void WriteFrame::setMoment(WriteTransaction &transaction) const
{
    const UtcTime at = std::max(store->now(), transaction.lastEventAt());
    transaction.setMoment(at, store->dayOf(at),
                          [&open = *store](BusinessMonth month) { return open.startOf(month.end()); });
}

void WriteFrame::countRefusal(const Error &error) const
{
    if (!isCounted(error.code)) {
        return;
    }
    try {
        rd::countRefusal(store->store(), store->dayOf(store->now()), error.code);
    } catch (const StorageError &) {
        // The refusal itself is what the person must hear.
    }
}

QJsonObject WriteFrame::showDocument(const ReturnCase &saved, const std::optional<Error> &stoppedBy) const
{
    ReturnView view = viewOf(*store, saved, store->now());
    view.stoppedBy = stoppedBy;
    return returnToJson(view, store->facts().currency);
}

Result<Answer> WriteFrame::repeated(const OperationRecord &known, const QByteArray &hash) const
{
    if (known.argsHash != hash) {
        return refuse(ErrorCode::OperationConflict);
    }
    Answer answer{known.number, {}, true, std::nullopt};
    if (known.answer) {
        answer.document = *known.answer;
    } else if (const auto id = findReturn(store->database(), known.number)) {
        answer.document = showDocument(*loadReturn(store->database(), *id), std::nullopt);
    }
    return answer;
}

Result<Answer> WriteFrame::attempt(const Call &call, const QString &operation, const QByteArray &hash,
                                   const WriteRequest &request, const Body &body)
{
    WriteTransaction transaction(store->store());
    const auto person = personOf(call.session);
    if (!person) {
        return refuse(person.error());
    }
    if (const auto known = findOperation(store->database(), operation)) {
        return repeated(*known, hash);
    }
    const Actor actor = Actor::person(person->staff);
    if (request.right) {
        if (auto allowed = requireRight(actor, *request.right); !allowed) {
            return refuse(allowed.error());
        }
    }
    if (request.needsPassword) {
        if (auto proved = checkPassword(*person, call.password, transaction.keys()); !proved) {
            return refuse(proved.error());
        }
    }
    setMoment(transaction);
    auto written = body(transaction, actor);
    if (!written) {
        return refuse(written.error());
    }
    const qint64 row = insertOperation(transaction, operation, hash, written->number);
    transaction.writeEvents();
    Answer answer{written->number, written->document(), false, written->stoppedBy};
    storeAnswer(transaction, row, answer.document);
    transaction.commit();
    return answer;
}

Result<Answer> WriteFrame::settleDoubt(const QString &operation, const QByteArray &hash, const Error &error) const
{
    // A commit that failed may be on disk all the same: a fresh connection tells.
    try {
        Database fresh(store->database().path(), OpenMode::ReadOnly);
        const auto known = findOperation(fresh, operation);
        if (known && known->argsHash == hash && known->answer) {
            return Answer{known->number, *known->answer, false, std::nullopt};
        }
        return refuse(error.code == ErrorCode::ResultUnknown ? Error::of(ErrorCode::DiskFull) : error);
    } catch (const StorageError &) {
        return refuse(ErrorCode::ResultUnknown);
    }
}

Result<std::optional<Answer>> WriteFrame::answeredBefore(const Call &call, const WriteRequest &request) const
{
    const auto known = call.operation.isEmpty() ? std::nullopt : findOperation(store->database(), call.operation);
    if (!known) {
        return std::optional<Answer>();
    }
    auto answer = repeated(*known, argumentsHash(request.command, request.arguments, call.session.staff.id));
    if (!answer) {
        return refuse(answer.error());
    }
    return std::optional<Answer>(*std::move(answer));
}

Result<Answer> WriteFrame::write(const Call &call, const WriteRequest &request, const Body &body)
{
    const QString operation = call.operation.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces)
                                                       : call.operation;
    const QByteArray hash = argumentsHash(request.command, request.arguments, call.session.staff.id);
    auto answer = Result<Answer>(refuse(ErrorCode::Busy));
    try {
        answer = attempt(call, operation, hash, request, body);
    } catch (const StorageError &error) {
        logStorageError(error);
        const bool isDoubtful = error.code() == ErrorCode::ResultUnknown || error.code() == ErrorCode::DiskFull;
        answer = isDoubtful ? settleDoubt(operation, hash, error.toError()) : Result<Answer>(refuse(error.toError()));
    }
    if (!answer) {
        countRefusal(answer.error());
    } else if (answer->stoppedBy && !answer->isRepeat) {
        countRefusal(*answer->stoppedBy);
    }
    return answer;
}
}
