// SPDX-License-Identifier: GPL-3.0-or-later
// Sends what waits in the outbox.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/store_zone.h"
#include "core/domain/message_channel.h"
#include "core/messages/outgoing.h"
#include "core/messages/send_result.h"
#include "core/money/currency.h"

#include <QJsonObject>
#include <QStringList>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace rd
{
class OpenStore;
struct OutboxMessage;

/// What one round did.
struct SendRound {
    int sent = 0;
    int again = 0;                 ///< tried, and to be tried again
    int givenUp = 0;               ///< will never go; a person is to call where the store has a list of calls
    int stopped = 0;               ///< channels that cannot send as they are set up
    std::optional<UtcTime> nextAt; ///< when the next one is due that the program sends; nothing: none waits
};

/// Puts the document of a digest into words of a language, "en" or "zh_CN": the title, then its lines.
using DigestWriter =
    std::function<QStringList(const QJsonObject &digest, const Currency &, const StoreZone &, const QString &language)>;

/// Needs no login: what it sends was written under a name before. Belongs to the thread that opened it; several may work on one
/// store, in one program or in two, and only one of them sends at a time. A message that was sent, but whose sending
/// the program did not live to note, is sent again with the same key.
class MessageSender final
{
public:
    /// Gives a message to its channel and says what came of it; never throws.
    using Send = std::function<SendResult(const MessageChannel &, const Outgoing &)>;

    /// The errors of DeskWriter::open.
    [[nodiscard]] static Result<std::unique_ptr<MessageSender>> open(const QString &path, const Clock &clock);
    ~MessageSender();

    /// Sends what is due, each channel no faster than it allows, each return's messages in order. A server that cannot be reached ends
    /// the round for its channel only. Ends early once `stop` is true.
    [[nodiscard]] Result<SendRound> sendDue(const Send &send, const std::atomic_bool &stop);
    /// Writes to customers of whose returns nothing was heard for as many days as the rules say; on hold nobody is written to. Gives the
    /// number of messages. A second time within those days it writes nothing.
    [[nodiscard]] Result<int> addCourtesies();
    /// Sends the digest whose time has come to each of its readers, once; a server that does not take it is asked again later. Like
    /// messages, no faster than the channel allows, and while the channel is stopped, nothing is tried. `nextAt` stays empty.
    [[nodiscard]] Result<SendRound> sendDigests(const DigestWriter &write, const Send &send,
                                                const std::atomic_bool &stop);
    /// One message that is about no return, at once: does the channel work? not_found (`channel`); not_outstanding
    /// (`done_by_person`) for a channel that a person does.
    [[nodiscard]] Result<SendResult> tryOut(const QString &channel, const Outgoing &message, const Send &send) const;
    [[nodiscard]] const QString &storeUuid() const;

private:
    MessageSender(std::unique_ptr<OpenStore> store, const QString &path);

    std::unique_ptr<OpenStore> m_store;
    QString m_path;
};
}
