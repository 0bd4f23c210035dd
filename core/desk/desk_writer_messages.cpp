// SPDX-License-Identifier: GPL-3.0-or-later
// How customers are told, and the messages that persons write, do by hand or take back.
#include "core/desk/desk_writer.h"

#include "core/base/text.h"
#include "core/desk/contact_checking.h"
#include "core/desk/contact_json.h"
#include "core/desk/message_json.h"
#include "core/desk/message_queueing.h"
#include "core/desk/message_writing.h"
#include "core/desk/situation_loader.h"
#include "core/desk/write_frame.h"
#include "core/messages/secret_file.h"
#include "core/storage/message_repository.h"
#include "core/workflow/guards.h"

namespace rd
{
namespace
{
constexpr int kCallAgainMinutes = 60;

/// Whether a message may go as it was written: a person's by the channel that they named, where its address still holds.
bool isStillRight(const OutboxMessage &message, const MessageChannel *channel, const Recipient &recipient)
{
    const bool isHeld = message.words.address == addressOn(message.kind, recipient);
    return isHeld
           && (message.by.kind == Actor::Kind::Person || (channel != nullptr && channel->code == message.channel));
}

/// What waits goes the new way, or none.
void redirect(WriteTransaction &transaction, const OpenStore &store, const Rma &rma, const Actor &by)
{
    const Recipient recipient = recipientOf(store, rma);
    const MessageChannel *channel = channelFor(store.policy().messages, recipient);
    for (const OutboxMessage &message : messagesOf(transaction.database(), rma.id)) {
        const bool isRight = !recipient.choice.isRefused && isStillRight(message, channel, recipient);
        if (message.state() != MessageState::Waiting || isRight) {
            continue;
        }
        redirectMessage(transaction, recipient, channel, by, QStringLiteral("contact_changed"), message);
    }
}

QJsonObject choiceFacts(const ContactChoice &choice)
{
    return {{QStringLiteral("channel"), choice.channel},
            {QStringLiteral("language"), choice.language},
            {QStringLiteral("refused"), choice.isRefused ? 1 : 0}};
}

QJsonObject argumentsOf(const MessageRequest &request, const QString &number)
{
    return {{QStringLiteral("return"), number},
            {QStringLiteral("event"), request.event},
            {QStringLiteral("exception"), request.exception.value_or(0)},
            {QStringLiteral("channel"), request.channel},
            {QStringLiteral("language"), request.language},
            {QStringLiteral("apology"), request.isApology ? QJsonValue(*request.isApology) : QJsonValue()},
            {QStringLiteral("extra"), request.extra},
            {QStringLiteral("text"), request.text}};
}

Written messageWritten(const OpenStore &store, const QString &number, MessageId id)
{
    return {number, [&store, id] { return messageToJson(*findMessage(store.database(), id)); }, std::nullopt};
}

Result<OutboxMessage> waitingMessage(const OpenStore &store, MessageId id)
{
    auto message = findMessage(store.database(), id);
    if (!message) {
        return refuse(ErrorCode::NotFound, {{QStringLiteral("message"), id.value()}});
    }
    if (message->state() != MessageState::Waiting) {
        return refuse(ErrorCode::NotOutstanding,
                      {{QStringLiteral("message"), id.value()}, {QStringLiteral("state"), codeOf(message->state())}});
    }
    return *std::move(message);
}

Result<void> checkMarking(const OutboxMessage &message, const MessageMarking &marking, const QString &reason)
{
    const auto refused = [&](const char *problem) {
        return refuse(ErrorCode::NotOutstanding, {{QStringLiteral("message"), message.id.value()},
                                                  {QStringLiteral("problem"), QLatin1String(problem)},
                                                  {QStringLiteral("channel"), message.channel}});
    };
    if (marking.mark == MessageMark::Done && isSentByProgram(message.kind)) {
        return refused("sent_by_program");
    }
    if (marking.mark == MessageMark::NotReached && message.kind != ChannelKind::Phone) {
        return refused("not_by_phone");
    }
    return marking.mark == MessageMark::Cancelled ? requireText(reason, "reason") : checkText(reason, "reason");
}

void applyMarking(WriteTransaction &transaction, const OutboxMessage &message, const MessageMarking &marking,
                  const QString &reason, const Actor &by)
{
    const QJsonObject facts = messageFacts(message);
    switch (marking.mark) {
    case MessageMark::Done:
        endMessage(transaction, message.id, {MessageState::Sent, transaction.at(), by, {}, {}});
        transaction.record({EventAction::MessageSent, by, facts, reason}, message.rma);
        return;
    case MessageMark::Cancelled:
        endMessage(transaction, message.id,
                   {MessageState::Cancelled, transaction.at(), by, QStringLiteral("by_hand"), {}});
        transaction.record({EventAction::MessageEnded, by, facts, reason}, message.rma);
        return;
    case MessageMark::NotReached:
        postpone(transaction.database(), message.id,
                 {transaction.at().plusMinutes(marking.againMinutes.value_or(kCallAgainMinutes)),
                  message.wait->tries + 1,
                  QStringLiteral("not_reached"),
                  {}});
        transaction.record({EventAction::MessageTried, by, facts, reason}, message.rma);
        return;
    }
}
}

Result<Answer> DeskWriter::setContact(const Call &call, const QString &number, const ContactChoice &choice)
{
    ContactChoice wanted{cleanText(choice.email).toLower(), choice.language, choice.channel, choice.isRefused, {}};
    const auto body = [&](WriteTransaction &transaction, const Actor &actor) -> Result<Written> {
        const OpenStore &store = *m_frame->store;
        const auto found = loadCase(store, number);
        if (!found) {
            return refuse(found.error());
        }
        Recipient recipient = recipientOf(store, found->rma);
        const ContactChoice before = std::exchange(recipient.choice, wanted);
        if (auto fits = checkContact(store.policy().messages, recipient); !fits) {
            return refuse(fits.error());
        }
        if (!wanted.channel.isEmpty()) {
            const bool isSame = before.channel == wanted.channel && before.agreedAt;
            wanted.agreedAt = isSame ? before.agreedAt : transaction.at();
        }
        saveContactChoice(transaction.database(), found->rma.id, wanted);
        redirect(transaction, store, found->rma, actor);
        transaction.record({EventAction::ContactSet, actor, choiceFacts(wanted), {}}, found->rma.id);
        return Written{number, [this, returnCase = *found] { return m_frame->showDocument(returnCase, std::nullopt); },
                       std::nullopt};
    };
    QJsonObject arguments = contactToJson(wanted);
    arguments.insert(QStringLiteral("return"), number);
    return m_frame->write(call, {QStringLiteral("contact"), arguments, Right::SetContact}, body);
}

Result<Answer> DeskWriter::writeMessage(const Call &call, const QString &number, const MessageRequest &request)
{
    const auto body = [&](WriteTransaction &transaction, const Actor &actor) -> Result<Written> {
        const OpenStore &store = *m_frame->store;
        const auto found = loadCase(store, number);
        if (!found) {
            return refuse(found.error());
        }
        auto preview = previewOf(store, *found, request, transaction.at());
        if (!preview) {
            return refuse(preview.error());
        }
        OutboxMessage &message = preview->message;
        message.by = actor;
        insertMessage(transaction, message);
        transaction.record({EventAction::MessageAdded, actor, messageFacts(message), {}}, found->rma.id);
        return messageWritten(store, number, message.id);
    };
    return m_frame->write(call, {QStringLiteral("message write"), argumentsOf(request, number), Right::SendMessage},
                          body);
}

Result<Answer> DeskWriter::markMessage(const Call &call, MessageId id, const MessageMarking &marking)
{
    const QString reason = cleanText(marking.reason, true);
    const auto body = [&](WriteTransaction &transaction, const Actor &actor) -> Result<Written> {
        const OpenStore &store = *m_frame->store;
        const auto message = waitingMessage(store, id);
        if (!message) {
            return refuse(message.error());
        }
        if (auto allowed = checkMarking(*message, marking, reason); !allowed) {
            return refuse(allowed.error());
        }
        applyMarking(transaction, *message, marking, reason, actor);
        return messageWritten(store, message->number, id);
    };
    const QJsonObject arguments{{QStringLiteral("message"), id.value()},
                                {QStringLiteral("mark"), static_cast<int>(marking.mark)},
                                {QStringLiteral("reason"), reason},
                                {QStringLiteral("again"), marking.againMinutes.value_or(0)}};
    return m_frame->write(call, {QStringLiteral("message mark"), arguments, Right::SendMessage}, body);
}

Result<Answer> DeskWriter::setChannelSecrets(const Call &call, const QString &channel, const ChannelSecrets &secrets)
{
    const auto body = [&](WriteTransaction &transaction, const Actor &actor) -> Result<Written> {
        const OpenStore &store = *m_frame->store;
        if (store.policy().messages.channel(channel) == nullptr) {
            return refuse(ErrorCode::NotFound, {{QStringLiteral("channel"), channel}});
        }
        SecretFile(secretFilePath(store.facts().uuid)).save(channel, secrets);
        clearChannel(transaction.database(), channel);
        transaction.record({EventAction::SendingResumed, actor, {{QStringLiteral("channel"), channel}}, {}});
        return Written{{}, [channel] { return QJsonObject{{QStringLiteral("channel"), channel}}; }, std::nullopt};
    };
    WriteRequest request{QStringLiteral("message secrets"), {{QStringLiteral("channel"), channel}}, Right::SetPolicy};
    request.needsPassword = true;
    return m_frame->write(call, request, body);
}

Result<Answer> DeskWriter::retryChannel(const Call &call, const QString &channel)
{
    const auto body = [&](WriteTransaction &transaction, const Actor &actor) -> Result<Written> {
        const OpenStore &store = *m_frame->store;
        if (store.policy().messages.channel(channel) == nullptr) {
            return refuse(ErrorCode::NotFound, {{QStringLiteral("channel"), channel}});
        }
        clearChannel(transaction.database(), channel);
        rd::retryChannel(transaction.database(), channel, transaction.at());
        transaction.record({EventAction::SendingResumed, actor, {{QStringLiteral("channel"), channel}}, {}});
        return Written{{}, [channel] { return QJsonObject{{QStringLiteral("channel"), channel}}; }, std::nullopt};
    };
    return m_frame->write(
        call, {QStringLiteral("message retry"), {{QStringLiteral("channel"), channel}}, Right::SendMessage}, body);
}
}
