// SPDX-License-Identifier: GPL-3.0-or-later
// What a step tells the customer, written in the transaction of the step. Private to this room.
#pragma once

#include "core/desk/open_store.h"
#include "core/domain/message_intent.h"
#include "core/domain/outbox_message.h"
#include "core/messages/compose.h"
#include "core/storage/transaction.h"

namespace rd
{
/// Cancels waiting messages that are wrong now, then writes one message: for the last of these that the rules have words for, as
/// nobody wants to hear of four steps that one press took. When what was undone was told already, a correction is written. Nothing
/// while the customer is reached by no channel.
void tellCustomer(WriteTransaction &transaction, const OpenStore &store, const ReturnCase &saved,
                  const std::vector<MessageIntent> &intents);

/// Whom messages about a return are for.
[[nodiscard]] Recipient recipientOf(const OpenStore &store, const Rma &rma);

/// The phone of who brought a return, as given; empty when nobody said one.
[[nodiscard]] QString phoneOf(const OpenStore &store, RmaId rma);

/// The language in which a customer is written to: the one asked for, else the customer's, else the store's.
[[nodiscard]] QString languageFor(const OpenStore &store, const Recipient &recipient, const QString &asked);

struct MessageDraft {
    MessageIntent intent;
    const MessageChannel *channel = nullptr; ///< chosen by a person; nullptr: the customer's
    QString language{};                      ///< empty: the customer's
    std::optional<bool> isLate{};            ///< whether to apologise; nothing: as the promised day says
    QString extra{};
    QString ownText{}; ///< in place of a template's
};
/// What ended goes by another channel, to an address there: a message of its own, of this moment and of the rules, as the history says.
void sendOtherwise(WriteTransaction &transaction, OutboxMessage message, const MessageChannel &channel,
                   const QString &address);
/// A message that waits ends for this reason, and goes by another channel where there is one.
void redirectMessage(WriteTransaction &transaction, const Recipient &recipient, const MessageChannel *channel,
                     const Actor &by, const QString &why, const OutboxMessage &message);
/// What the history says of a message: its number, event and channel.
[[nodiscard]] QJsonObject messageFacts(const OutboxMessage &message);
/// The message as it would be written now, without id and key; nothing when the rules have no words for it.
[[nodiscard]] std::optional<OutboxMessage> draftMessage(const OpenStore &store, const ReturnCase &returnCase,
                                                        const MessageDraft &draft, UtcTime now);
}
