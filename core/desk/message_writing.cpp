// SPDX-License-Identifier: GPL-3.0-or-later
// From a request to the words.
#include "core/desk/message_writing.h"

#include "core/base/text.h"
#include "core/desk/exception_loader.h"
#include "core/desk/message_queueing.h"
#include "core/desk/view_loader.h"
#include "core/messages/compose.h"
#include "core/storage/history.h"
#include "core/storage/message_repository.h"
#include "core/workflow/guards.h"

#include <algorithm>

namespace rd
{
namespace
{
tl::unexpected<Error> noChannel(const char *problem, const QString &channel = {})
{
    QJsonObject details{{QStringLiteral("field"), QStringLiteral("channel")},
                        {QStringLiteral("problem"), QLatin1String(problem)}};
    if (!channel.isEmpty()) {
        details.insert(QStringLiteral("channel"), channel);
    }
    return refuse(ErrorCode::MissingField, details);
}

Result<const MessageChannel *> channelOf(const MessageRules &rules, const Recipient &recipient, const QString &code)
{
    if (recipient.choice.isRefused) {
        return noChannel("refused");
    }
    if (code.isEmpty()) {
        const MessageChannel *channel = channelFor(rules, recipient);
        return channel != nullptr ? Result<const MessageChannel *>(channel) : noChannel("no_channel");
    }
    const MessageChannel *channel = rules.channel(code);
    if (channel == nullptr) {
        return refuse(ErrorCode::NotFound, {{QStringLiteral("channel"), code}});
    }
    if (!isForCustomers(channel->kind)) {
        return noChannel("for_staff", code);
    }
    return reaches(channel->kind, recipient) ? Result<const MessageChannel *>(channel) : noChannel("no_address", code);
}

/// Money is told of by its payout: the newest that arrived.
Result<MessageIntent> intentOf(const ReturnCase &returnCase, const QString &event)
{
    if (event != QLatin1String("paid") && event != QLatin1String("payout_failed")) {
        return MessageIntent{event, {}};
    }
    const PayoutState state = event == QLatin1String("paid") ? PayoutState::Confirmed : PayoutState::Failed;
    int number = 0;
    for (const Payout &payout : returnCase.payouts) {
        number = payout.state == state ? payout.number : number;
    }
    if (number == 0) {
        return refuse(ErrorCode::NotOutstanding,
                      {{QStringLiteral("problem"), QStringLiteral("not_paid")}, {QStringLiteral("event"), event}});
    }
    return MessageIntent{event, {{QStringLiteral("payout"), number}}};
}

Result<QString> exceptionText(const OpenStore &store, const ReturnCase &returnCase, int number, const QString &language,
                              UtcTime now)
{
    for (const ExceptionView &each : exceptionViewsOf(store, viewOf(store, returnCase, now))) {
        if (each.exception.number == number) {
            return each.message.in(language);
        }
    }
    return refuse(ErrorCode::NotFound, {{QStringLiteral("exception"), number}});
}

bool isAskedSince(const OpenStore &store, const ReturnCase &returnCase)
{
    UtcTime told = returnCase.rma.openedAt;
    for (const OutboxMessage &message : messagesOf(store.database(), returnCase.rma.id)) {
        told = message.state() == MessageState::Sent ? std::max(told, message.end->at) : told;
    }
    const std::vector<HistoryEntry> history = historyOf(store.database(), returnCase.rma.id);
    return std::ranges::any_of(
        history, [told](const HistoryEntry &entry) { return entry.action == EventAction::Chased && entry.at > told; });
}

Result<void> checkWords(const MessageRequest &request)
{
    if (auto extra = checkText(request.extra, "extra"); !extra) {
        return extra;
    }
    const bool isOwn = request.event == kWrittenByHand;
    return isOwn ? requireText(request.text, "text") : checkText(request.text, "text");
}

MessageRequest cleaned(const MessageRequest &request)
{
    MessageRequest clean = request;
    clean.extra = cleanText(request.extra, true);
    clean.text = cleanText(request.text, true);
    return clean;
}

/// The template that words of a person begin from: whatever there is one for, only to have subject, language and address.
Result<OutboxMessage> drafted(const OpenStore &store, const ReturnCase &returnCase, const MessageRequest &request,
                              const MessageChannel &channel, UtcTime now)
{
    const bool isOwn = request.event == kWrittenByHand || request.event == kOfException;
    const auto intent = intentOf(returnCase, isOwn ? QStringLiteral("courtesy") : request.event);
    if (!intent) {
        return refuse(intent.error());
    }
    auto message = draftMessage(store, returnCase,
                                {*intent, &channel, request.language, request.isApology, request.extra}, now);
    if (!message) {
        return refuse(ErrorCode::NotFound, {{QStringLiteral("event"), request.event}});
    }
    message->event = request.event;
    return *std::move(message);
}
}

Result<MessagePreview> previewOf(const OpenStore &store, const ReturnCase &returnCase, const MessageRequest &asked,
                                 UtcTime now)
{
    const MessageRequest request = cleaned(asked);
    if (auto words = checkWords(request); !words) {
        return refuse(words.error());
    }
    const Recipient recipient = recipientOf(store, returnCase.rma);
    const auto channel = channelOf(store.policy().messages, recipient, request.channel);
    if (!channel) {
        return refuse(channel.error());
    }
    auto message = drafted(store, returnCase, request, **channel, now);
    if (!message) {
        return refuse(message.error());
    }
    if (request.event == kOfException) {
        const int number = request.exception.value_or(0);
        const auto text = exceptionText(store, returnCase, number, message->language, now);
        if (!text) {
            return refuse(text.error());
        }
        message->words.text = request.extra.isEmpty() ? *text : QString(*text + QLatin1Char('\n') + request.extra);
        message->about = QStringLiteral("exception:%1").arg(number);
    }
    if (!request.text.isEmpty()) {
        message->words.text = request.text;
    }
    const bool isUnchanged = request.text.isEmpty() && request.extra.isEmpty();
    return MessagePreview{*std::move(message), isUnchanged && isAskedSince(store, returnCase)};
}
}
