// SPDX-License-Identifier: GPL-3.0-or-later
// From a request to the words.
#include "core/desk/message_writing.h"

#include "core/base/text.h"
#include "core/desk/contact_checking.h"
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
Result<const MessageChannel *> channelOf(const MessageRules &rules, const Recipient &recipient, const QString &code)
{
    if (recipient.choice.isRefused) {
        return channelProblem("refused");
    }
    if (!code.isEmpty()) {
        return channelNamed(rules, recipient, code);
    }
    if (const MessageChannel *channel = channelFor(rules, recipient)) {
        return channel;
    }
    for (const QString &wanted : {recipient.choice.channel, rules.defaultChannel}) {
        if (rules.channel(wanted) != nullptr) {
            return channelProblem("no_address", wanted);
        }
    }
    return channelProblem("no_channel");
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

/// The text that stands in place of a template's: that of the plan of an exception, or of the person; empty: the template's.
Result<QString> ownText(const OpenStore &store, const ReturnCase &returnCase, const MessageRequest &request,
                        const QString &language, UtcTime now)
{
    const bool isPlan = request.event == kOfException && request.text.isEmpty();
    return isPlan ? exceptionText(store, returnCase, request.exception.value_or(0), language, now)
                  : Result<QString>(request.text);
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
    const auto intent = intentOf(returnCase, request.event);
    if (!intent) {
        return refuse(intent.error());
    }
    const auto text = ownText(store, returnCase, request, languageFor(store, recipient, request.language), now);
    if (!text) {
        return refuse(text.error());
    }
    auto message = draftMessage(store, returnCase,
                                {*intent, *channel, request.language, request.isApology, request.extra, *text}, now);
    if (!message) {
        return refuse(ErrorCode::NotFound, {{QStringLiteral("event"), request.event}});
    }
    if (request.event == kOfException) {
        message->about = QStringLiteral("exception:%1").arg(request.exception.value_or(0));
    }
    const bool isUnchanged = request.text.isEmpty() && request.extra.isEmpty();
    return MessagePreview{*std::move(message), isUnchanged && isAskedSince(store, returnCase)};
}
}
