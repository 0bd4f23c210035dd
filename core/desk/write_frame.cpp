// SPDX-License-Identifier: GPL-3.0-or-later
// The frame of every write.
#include "core/desk/write_frame.h"

#include "core/desk/message_queueing.h"
#include "core/desk/return_json.h"
#include "core/desk/secret_attempt.h"
#include "core/desk/view_loader.h"
#include "core/storage/message_repository.h"
#include "core/storage/notice_rows.h"
#include "core/storage/pin_hash.h"
#include "core/storage/progress_rows.h"
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

tl::unexpected<Error> wrongPassword(const QString &password)
{
    const QString problem = password.isEmpty() ? QStringLiteral("password") : QStringLiteral("wrong_password");
    return refuse(ErrorCode::WrongPin, {{QStringLiteral("problem"), problem}});
}
}

namespace
{
/// Two returns and both histories; the new one begins where the old one goes on.
ReturnCase writeSplit(WriteTransaction &transaction, const OpenStore &store, const ReturnCase &before,
                      const Decision &decision)
{
    const SplitDecision &off = *decision.splitOff;
    SavedSplit saved = saveSplit(transaction, before, decision.next, off.next, off.from);
    for (const EventDraft &event : off.events) {
        transaction.record(event, saved.into.rma.id);
    }
    for (EventDraft event : decision.events) {
        if (event.action == EventAction::SplitOff) {
            event.facts.insert(QStringLiteral("number"), saved.into.rma.number);
        }
        transaction.record(event, saved.from.rma.id);
    }
    insertProgressLink(transaction, saved.into.rma.id);
    if (const ContactChoice contact = contactChoiceOf(transaction.database(), saved.from.rma.id); !contact.isEmpty()) {
        saveContactChoice(transaction.database(), saved.into.rma.id, contact);
    }
    tellCustomer(transaction, store, saved.from, decision.messages);
    return saved.from;
}
}

ReturnCase writeDecision(WriteTransaction &transaction, const OpenStore &store, const ReturnCase &before,
                         const Decision &decision, const ContactChoice &contact)
{
    if (decision.splitOff) {
        return writeSplit(transaction, store, before, decision);
    }
    ReturnCase saved = saveReturn(transaction, before, decision.next, decision.undone);
    for (const NoticeDraft &notice : decision.notices) {
        insertNotice(transaction, saved.tasks.at(notice.task).id, notice.kind, notice.to);
    }
    for (const EventDraft &event : decision.events) {
        transaction.record(event, saved.rma.id);
    }
    if (!before.rma.id.isValid()) {
        insertProgressLink(transaction, saved.rma.id);
    }
    if (!contact.isEmpty()) { // before anything is told
        saveContactChoice(transaction.database(), saved.rma.id, contact);
    }
    tellCustomer(transaction, store, saved, decision.messages);
    return saved;
}

Result<void> checkVersion(const Call &call, const ReturnCase &found)
{
    if (call.expectVersion && *call.expectVersion != found.rma.version) {
        return refuse(ErrorCode::Stale, {{QStringLiteral("return"), found.rma.number},
                                         {QStringLiteral("expected"), *call.expectVersion},
                                         {QStringLiteral("version"), found.rma.version}});
    }
    return {};
}

void nameBoth(std::vector<EventDraft> &events, const Actor &asked)
{
    for (EventDraft &event : events) {
        if (event.actor.kind == Actor::Kind::Person) {
            event.facts.insert(QStringLiteral("asked_by"), asked.staff.value());
        }
    }
}

Result<StaffRecord> WriteFrame::personOf(const Session &session) const
{
    requireIntact(store->database(), store->store().keys().row, tables::staff, session.staff.id.value());
    const auto person = findStaff(store->database(), session.staff.id);
    if (!person || person->staff.isDisabled || person->staff.isLocked) {
        return refuse(ErrorCode::LoginRequired);
    }
    return *person;
}

Result<Actor> WriteFrame::actingFor(const Call &call, const Actor &loggedIn) const
{
    if (!call.approver) {
        return loggedIn;
    }
    const auto approver = personOf(*call.approver);
    if (!approver) {
        return refuse(approver.error());
    }
    return Actor::person(approver->staff);
}

void WriteFrame::setMoment(WriteTransaction &transaction, UtcTime at) const
{
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
    } catch (const std::exception &) {
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

Result<void> WriteFrame::provePassword(const Call &call, const WriteRequest &request)
{
    m_provedPassword.clear();
    const auto person = personOf(call.session);
    const bool isNeeded = request.needsPassword && person && !person->secrets.passwordHash.isEmpty()
                          && (!request.right || mayDo(person->staff.roles, *request.right));
    if (!isNeeded) {
        return {}; // the write itself says what is missing
    }
    if (call.password.isEmpty()) {
        return wrongPassword(call.password);
    }
    SecretAttempt attempt(*store, person->staff.login, Secret::Password);
    if (auto mayTry = attempt.begin(); !mayTry) {
        return refuse(mayTry.error());
    }
    const QString hash = attempt.person() ? attempt.person()->secrets.passwordHash : QString();
    if (hash.isEmpty() || !matchesSecret(call.password, hash, store->store().keys().pepper)
        || !attempt.succeed(std::nullopt)) {
        (void)attempt.fail();
        return wrongPassword(call.password);
    }
    m_provedPassword = hash;
    return {};
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
    if (request.needsPassword && person->secrets.passwordHash != m_provedPassword) {
        return wrongPassword(call.password);
    }
    const auto doubt = clockDoubt(*store, transaction);
    if (doubt && !request.acceptsClock) {
        return refuse(doubt->toError());
    }
    setMoment(transaction, std::max(store->now(), transaction.lastEventAt()));
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

Result<Answer> WriteFrame::settle(const CommitError &failed, const QString &operation, const QByteArray &hash) const
{
    logStorageError(failed);
    try {
        const auto known = settleDoubt(store->store(), operation, failed);
        if (known && known->argsHash == hash && known->answer) {
            return Answer{known->number, *known->answer, false, std::nullopt};
        }
        return refuse(notSaved(failed));
    } catch (const std::exception &) {
        return refuse(ErrorCode::ResultUnknown, {{QStringLiteral("operation"), operation}});
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

Result<Answer> WriteFrame::writeRound(const Call &call, const WriteRequest &request, const Idle &idle, const Body &body)
{
    return guarded([&]() -> Result<Answer> {
        const auto before = answeredBefore(call, request);
        const auto person = before ? personOf(call.session) : refuse(before.error());
        if (!person) {
            return refuse(person.error());
        }
        if (auto allowed = requireRight(Actor::person(person->staff), *request.right); !allowed) {
            return refuse(allowed.error());
        }
        if (const auto nothing = *before ? std::nullopt : idle()) {
            return Answer{{}, *nothing, false, std::nullopt};
        }
        return write(call, request, body);
    });
}

Result<Answer> WriteFrame::write(const Call &call, const WriteRequest &request, const Body &body)
{
    const QString operation = call.operation.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces)
                                                       : call.operation;
    const QByteArray hash = argumentsHash(request.command, request.arguments, call.session.staff.id);
    auto answer = Result<Answer>(refuse(ErrorCode::Busy));
    try {
        const auto proved = provePassword(call, request);
        answer = proved ? attempt(call, operation, hash, request, body) : Result<Answer>(refuse(proved.error()));
    } catch (const CommitError &failed) {
        answer = settle(failed, operation, hash);
    } catch (const StorageError &error) {
        logStorageError(error);
        answer = refuse(notSaved(error));
    } catch (const LogicError &defect) {
        answer = refuse(defectOf(defect));
    }
    if (!answer) {
        countRefusal(answer.error());
    } else if (answer->stoppedBy && !answer->isRepeat) {
        countRefusal(*answer->stoppedBy);
    }
    return answer;
}
}
