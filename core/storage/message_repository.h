// SPDX-License-Identifier: GPL-3.0-or-later
// What the store tells its customers: how they want to be told, messages that wait, and how messages ended.
#pragma once

#include "core/domain/contact_choice.h"
#include "core/domain/outbox_message.h"
#include "core/storage/transaction.h"

#include <map>
#include <vector>

namespace rd
{
/// How the customer of a return wants to be told; empty when nobody asked.
[[nodiscard]] ContactChoice contactChoiceOf(Database &database, RmaId rma);
/// The newest choice among the returns of a person.
[[nodiscard]] ContactChoice contactChoiceOf(Database &database, CustomerId customer);
/// Outside the chain, as names and phones are.
void saveContactChoice(Database &database, RmaId rma, const ContactChoice &choice);

[[nodiscard]] std::optional<OutboxMessage> findMessage(Database &database, MessageId id);
/// Oldest first.
[[nodiscard]] std::vector<OutboxMessage> messagesOf(Database &database, RmaId rma);
/// Waiting ones, those that are due first at the front; else all, newest first.
[[nodiscard]] std::vector<OutboxMessage> messages(Database &database, std::optional<MessageState> state, int limit);
[[nodiscard]] int countWaiting(Database &database);
[[nodiscard]] std::map<QString, int> waitingByChannel(Database &database);

/// Open returns of the desk, not on hold, of which nothing was entered since then and whose customer was written to last before; that
/// somebody was reminded, asked or told, or a paper printed, does not count.
[[nodiscard]] std::vector<RmaId> returnsUntoldSince(Database &database, UtcTime since);

/// Gives it its id and its place among those that wait, due at once.
void insertMessage(WriteTransaction &transaction, OutboxMessage &message);
/// It waits no longer. Once and for ever.
void endMessage(WriteTransaction &transaction, MessageId message, const MessageEnd &end);

/// The next message of a channel that may be tried now. Of each return only the one that was written first, so that a customer
/// reads them in order.
[[nodiscard]] std::optional<OutboxMessage> nextToSend(Database &database, const QString &channel, UtcTime now);
/// Those that wait on a channel, due or not, in the order in which they were written.
[[nodiscard]] std::vector<MessageId> waitingOn(Database &database, const QString &channel);
/// What came of a try, and when the next one is due.
void postpone(Database &database, MessageId message, const MessageWait &wait);
/// None that waits on a channel is tried before then.
void restChannel(Database &database, const QString &channel, UtcTime until);
/// All that wait on a channel may be tried again at once.
void retryChannel(Database &database, const QString &channel, UtcTime now);
/// When `nextToSend` has one for a channel; nothing when none waits.
[[nodiscard]] std::optional<UtcTime> nextTryAt(Database &database, const QString &channel);
/// When messages of a channel were sent, from a moment on, oldest first.
[[nodiscard]] std::vector<UtcTime> sentSince(Database &database, const QString &channel, UtcTime since);

/// A channel that cannot send as it is set up.
struct StoppedChannel {
    QString channel;
    QString code;
    QString answer;
    UtcTime at;
};
[[nodiscard]] std::vector<StoppedChannel> stoppedChannels(Database &database);
[[nodiscard]] bool isChannelStopped(Database &database, const QString &channel);
void stopChannel(Database &database, const StoppedChannel &stopped);
/// It may send again.
void clearChannel(Database &database, const QString &channel);
}
