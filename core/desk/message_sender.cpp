// SPDX-License-Identifier: GPL-3.0-or-later
// Send, then note it: the store is free for others while a server answers.
#include "core/desk/message_sender.h"

#include "core/desk/channel_turn.h"
#include "core/desk/message_queueing.h"
#include "core/desk/noting.h"
#include "core/desk/open_store.h"
#include "core/messages/retry_plan.h"
#include "core/storage/message_repository.h"
#include "core/storage/rma_repository.h"
#include "core/storage/store_lock.h"

#include <algorithm>
#include <list>

namespace rd
{
namespace
{
constexpr int kMostInATurn = 50;

Outgoing outgoing(const OutboxMessage &message)
{
    Outgoing out;
    out.key = message.key;
    out.to = message.words.address;
    out.subject = message.words.subject;
    out.text = message.words.text;
    out.event = message.event;
    out.language = message.language;
    out.variables = message.words.variables;
    return out;
}

QJsonObject factsOf(const OutboxMessage &message, const SendResult &result)
{
    QJsonObject facts = messageFacts(message);
    facts.insert(QStringLiteral("code"), codeOf(result.code));
    return facts;
}

/// Somebody calls instead.
void callInstead(WriteTransaction &transaction, const OpenStore &store, const OutboxMessage &message)
{
    const MessageRules &rules = store.policy().messages;
    const auto list = std::ranges::find(rules.channels, ChannelKind::Phone, &MessageChannel::kind);
    const QString phone = message.kind == ChannelKind::Gateway ? message.words.address : phoneOf(store, message.rma);
    if (list == rules.channels.end() || phone.isEmpty()) {
        return;
    }
    sendOtherwise(transaction, message, *list, phone);
}

void giveUp(WriteTransaction &transaction, const OpenStore &store, const OutboxMessage &message,
            const SendResult &result)
{
    endMessage(transaction, message.id,
               {MessageState::GivenUp, transaction.at(), Actor::system(), codeOf(result.code), {}});
    transaction.record({EventAction::MessageEnded, Actor::system(), factsOf(message, result), {}}, message.rma);
    callInstead(transaction, store, message);
}

void noteSent(WriteTransaction &transaction, const OutboxMessage &message, bool isWaiting, const SendResult &result)
{
    if (isWaiting) { // else it was taken back while it was on its way; the history says that it went
        endMessage(transaction, message.id,
                   {MessageState::Sent, transaction.at(), Actor::system(), {}, result.reference});
    }
    transaction.record({EventAction::MessageSent, Actor::system(), factsOf(message, result), {}}, message.rma);
}

/// What came of it, in the file.
void note(const OpenStore &store, const OutboxMessage &message, const SendResult &result, SendRound &round)
{
    Noting noting(store);
    const auto now = findMessage(noting->database(), message.id);
    const int tries = now->wait ? now->wait->tries + 1 : 0;
    const RetryPlan plan = retryAfter(tries, result, noting->at());
    if (result.outcome == SendOutcome::Sent) {
        noteSent(*noting, message, now->wait.has_value(), result);
        ++round.sent;
    } else if (!now->wait) {
        return; // taken back while it was tried
    } else if (plan.step == RetryStep::Waiting) {
        stopChannel(noting->database(), {message.channel, codeOf(result.code), result.answer, noting->at()});
        postpone(noting->database(), message.id, {noting->at(), tries - 1, codeOf(result.code), result.answer});
        ++round.stopped;
    } else if (plan.step == RetryStep::Again) {
        postpone(noting->database(), message.id, {plan.at, tries, codeOf(result.code), result.answer});
        if (const auto until = restsUntil(result, noting->at())) {
            restChannel(noting->database(), message.channel, *until);
        }
        ++round.again;
    } else {
        giveUp(*noting, store, message, result);
        ++round.givenUp;
    }
    noting->commit();
}

/// False where no channel reaches the customer.
bool writeCourtesy(const OpenStore &store, RmaId id)
{
    Noting noting(store);
    const auto found = loadReturn(noting->database(), id);
    auto message = draftMessage(store, *found, {{QStringLiteral("courtesy"), {}}}, noting->at());
    if (!message) {
        return false;
    }
    insertMessage(*noting, *message);
    noting->record({EventAction::MessageAdded, Actor::policy(), messageFacts(*message), {}}, id);
    noting->commit();
    return true;
}

/// True when there may be more: other channels get their turn before.
bool sendSome(const OpenStore &store, ChannelTurn &turn, const MessageSender::Send &send, const std::atomic_bool &stop,
              SendRound &round)
{
    for (int count = 0; count < kMostInATurn && !stop; ++count) {
        const UtcTime now = store.now();
        if (!turn.maySend(now)) {
            return false;
        }
        const auto message = nextToSend(store.database(), turn.channel().code, now);
        if (!message || !turn.isFirstTry(message->id)) { // those that come due later come after
            return false;
        }
        const SendResult result = send(turn.channel(), outgoing(*message));
        if (result.outcome != SendOutcome::Sent) {
            turn.noteTry(now);
        }
        note(store, *message, result, round);
        if (endsTurn(result)) {
            return false;
        }
    }
    return !stop;
}
}

MessageSender::MessageSender(std::unique_ptr<OpenStore> store, const QString &path)
    : m_store(std::move(store)), m_path(path)
{
}
MessageSender::~MessageSender() = default;

Result<std::unique_ptr<MessageSender>> MessageSender::open(const QString &path, const Clock &clock)
{
    auto opened = OpenStore::open(path, OpenMode::ReadWrite, clock);
    if (!opened) {
        return refuse(opened.error());
    }
    if (!(*opened)->store().hasKeys()) {
        return refuse(ErrorCode::KeyMissing);
    }
    return std::unique_ptr<MessageSender>(new MessageSender(*std::move(opened), path));
}

Result<SendRound> MessageSender::sendDue(const Send &send, const std::atomic_bool &stop)
{
    return guarded([&]() -> Result<SendRound> {
        SendRound round;
        const WorkTurn turn(m_path, SoleWork::Messages);
        if (!turn.isMine()) {
            return round; // somebody else is at it
        }
        const std::vector<MessageChannel> channels = m_store->policy().messages.channels;
        std::list<ChannelTurn> busy;
        for (const MessageChannel &channel : channels) {
            if (isSentByProgram(channel.kind) && !isChannelStopped(m_store->database(), channel.code)) {
                busy.emplace_back(*m_store, channel);
            }
        }
        while (!busy.empty()) {
            std::erase_if(busy, [&](ChannelTurn &each) { return !sendSome(*m_store, each, send, stop, round); });
        }
        round.nextAt = nextDue(*m_store);
        return round;
    });
}

Result<int> MessageSender::addCourtesies()
{
    return guarded([&]() -> Result<int> {
        const int days = m_store->policy().messages.courtesyDays;
        if (days == 0 || m_store->policy().messages.channels.empty()) {
            return 0;
        }
        constexpr qint64 kDayMinutes = 24 * 60;
        int written = 0;
        for (const RmaId id :
             returnsUntoldSince(m_store->database(), m_store->now().plusMinutes(-days * kDayMinutes))) {
            written += writeCourtesy(*m_store, id) ? 1 : 0;
        }
        return written;
    });
}

Result<SendResult> MessageSender::tryOut(const QString &code, const Outgoing &message, const Send &send) const
{
    return guarded([&]() -> Result<SendResult> {
        const MessageRules rules = m_store->policy().messages;
        const MessageChannel *channel = rules.channel(code);
        if (channel == nullptr) {
            return refuse(ErrorCode::NotFound, {{QStringLiteral("channel"), code}});
        }
        if (!isSentByProgram(channel->kind)) {
            return refuse(ErrorCode::NotOutstanding, {{QStringLiteral("problem"), QStringLiteral("done_by_person")},
                                                      {QStringLiteral("channel"), code}});
        }
        return send(*channel, message);
    });
}

const QString &MessageSender::storeUuid() const
{
    return m_store->facts().uuid;
}
}
