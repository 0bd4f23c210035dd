// SPDX-License-Identifier: GPL-3.0-or-later
// From what the workflow tells to rows of the outbox.
#include "core/desk/message_queueing.h"

#include "core/desk/message_values.h"
#include "core/storage/message_repository.h"
#include "core/storage/rma_repository.h"

#include <algorithm>

namespace rd
{
namespace
{
constexpr QLatin1String kStepUndone("step_undone");

const Payout *payoutOf(const ReturnCase &returnCase, const QJsonObject &variables)
{
    return returnCase.payout(variables.value(QStringLiteral("payout")).toInt());
}

/// What this message says beside what every message of the return may say.
void addParticular(MessageValues &values, const OpenStore &store, const ReturnCase &returnCase,
                   const MessageIntent &intent, const QString &language)
{
    const Currency &currency = store.facts().currency;
    for (const char *name : {"reason", "carrier", "tracking"}) {
        values.insert(QLatin1String(name), intent.variables.value(QLatin1String(name)).toString());
    }
    if (const QString day = intent.variables.value(QStringLiteral("last_day")).toString(); !day.isEmpty()) {
        values.insert(QStringLiteral("day"), day);
    }
    if (const Payout *payout = payoutOf(returnCase, intent.variables)) {
        const TenderRule *tender = store.policy().tender(payout->tender);
        values.insert(QStringLiteral("amount"), amountText(payout->handedOut(), currency));
        values.insert(QStringLiteral("tender"), tender != nullptr ? tender->name.in(language) : payout->tender);
        const Settlement *settlement = returnCase.settlement(payout->settlement);
        if (settlement != nullptr && settlement->credit) {
            values.insert(QStringLiteral("credit"), settlement->credit->code);
        }
        return;
    }
    const Settlement *settlement = returnCase.settlement(intent.variables.value(QStringLiteral("settlement")).toInt());
    if (settlement != nullptr) {
        values.insert(QStringLiteral("amount"), amountText(settlement->amount, currency));
    }
}

bool isMeant(const OutboxMessage &message, const WithdrawnMessages &withdrawal)
{
    return withdrawal.events.contains(message.event)
           && (withdrawal.about.isEmpty() || withdrawal.about == message.about);
}

/// Cancels what waits and is wrong now; true when some of it was sent already.
bool withdraw(WriteTransaction &transaction, const std::vector<OutboxMessage> &written, const MessageIntent &intent)
{
    const WithdrawnMessages withdrawal = withdrawnBy(intent.event, intent.variables);
    bool isTold = false;
    for (const OutboxMessage &message : written) {
        if (!isMeant(message, withdrawal)) {
            continue;
        }
        if (message.state() == MessageState::Waiting) {
            endMessage(transaction, message.id,
                       {MessageState::Cancelled, transaction.at(), Actor::policy(), kStepUndone, {}});
        }
        isTold = isTold || message.state() == MessageState::Sent;
    }
    return isTold;
}
}

Recipient recipientOf(const OpenStore &store, const Rma &rma)
{
    return {contactChoiceOf(store.database(), rma.id), bringerOf(store, rma).phone.raw};
}

QString phoneOf(const OpenStore &store, RmaId rma)
{
    const auto found = loadReturn(store.database(), rma);
    return found ? bringerOf(store, found->rma).phone.raw : QString();
}

QString languageFor(const OpenStore &store, const Recipient &recipient, const QString &asked)
{
    const QString &chosen = asked.isEmpty() ? recipient.choice.language : asked;
    return chosen.isEmpty() ? store.policy().messages.language : chosen;
}

QJsonObject messageFacts(const OutboxMessage &message)
{
    return {{QStringLiteral("message"), message.id.value()},
            {QStringLiteral("about"), message.event},
            {QStringLiteral("channel"), message.channel}};
}

std::optional<OutboxMessage> draftMessage(const OpenStore &store, const ReturnCase &returnCase,
                                          const MessageDraft &draft, UtcTime now)
{
    const MessageRules &rules = store.policy().messages;
    const Rma &rma = returnCase.rma;
    const Recipient recipient = recipientOf(store, rma);
    const MessageChannel *channel = draft.channel != nullptr ? draft.channel : channelFor(rules, recipient);
    if (channel == nullptr) {
        return std::nullopt;
    }
    const QString language = languageFor(store, recipient, draft.language);
    MessageValues values = returnValues(store, returnCase, language);
    addParticular(values, store, returnCase, draft.intent, language);
    const bool isLate = draft.isLate.value_or(now > rma.promisedBy);
    auto words = compose(rules,
                         {draft.intent.event, channel->kind, language, isLate, values, draft.extra, draft.ownText});
    if (!words) {
        return std::nullopt;
    }
    words->address = addressOn(channel->kind, recipient);
    OutboxMessage message;
    message.rma = rma.id;
    message.number = rma.number;
    message.event = draft.intent.event;
    message.about = aboutOf(draft.intent.variables);
    message.channel = channel->code;
    message.kind = channel->kind;
    message.language = language;
    message.queuedAt = now;
    message.by = Actor::policy();
    message.words = *std::move(words);
    return message;
}

void sendOtherwise(WriteTransaction &transaction, OutboxMessage message, const MessageChannel &channel,
                   const QString &address)
{
    message.channel = channel.code;
    message.kind = channel.kind;
    message.words.address = address;
    message.queuedAt = transaction.at();
    message.by = Actor::policy();
    insertMessage(transaction, message);
    transaction.record({EventAction::MessageAdded, message.by, messageFacts(message), {}}, message.rma);
}

void redirectMessage(WriteTransaction &transaction, const Recipient &recipient, const MessageChannel *channel,
                     const Actor &by, const QString &why, const OutboxMessage &message)
{
    QJsonObject facts = messageFacts(message);
    facts.insert(QStringLiteral("code"), why);
    endMessage(transaction, message.id, {MessageState::Cancelled, transaction.at(), by, why, {}});
    transaction.record({EventAction::MessageEnded, by, facts, {}}, message.rma);
    if (channel != nullptr) {
        sendOtherwise(transaction, message, *channel, addressOn(channel->kind, recipient));
    }
}

void tellCustomer(WriteTransaction &transaction, const OpenStore &store, const ReturnCase &saved,
                  const std::vector<MessageIntent> &intents)
{
    if (intents.empty()) {
        return;
    }
    std::optional<OutboxMessage> message;
    std::vector<OutboxMessage> written;
    if (!store.policy().messages.channels.empty()) {
        written = messagesOf(transaction.database(), saved.rma.id);
    }
    for (const MessageIntent &intent : intents) {
        const bool isTold = withdraw(transaction, written, intent);
        const bool isCorrection = isTold && !messageEvents().contains(intent.event);
        const MessageIntent said = isCorrection ? MessageIntent{QStringLiteral("corrected"), intent.variables} : intent;
        if (auto drafted = draftMessage(store, saved, {said}, transaction.at())) {
            message = std::move(drafted);
        }
    }
    if (message) {
        insertMessage(transaction, *message);
    }
}
}
