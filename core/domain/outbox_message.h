// SPDX-License-Identifier: GPL-3.0-or-later
// What the store tells a customer about a return: written once, then sent, given up or cancelled.
#pragma once

#include "core/base/strong_id.h"
#include "core/base/time.h"
#include "core/domain/message_channel.h"
#include "core/domain/staff.h"

#include <QMap>

#include <optional>

namespace rd
{
enum class MessageState { Waiting, Sent, GivenUp, Cancelled };

template <> struct CodeTable<MessageState> {
    static constexpr std::array kNames = {
        CodeName<MessageState>{MessageState::Waiting, QLatin1String("waiting")},
        CodeName<MessageState>{MessageState::Sent, QLatin1String("sent")},
        CodeName<MessageState>{MessageState::GivenUp, QLatin1String("given_up")},
        CodeName<MessageState>{MessageState::Cancelled, QLatin1String("cancelled")},
    };
};

/// To whom and in which words. May be erased; the message keeps a salted digest of it.
struct MessageWords {
    QString address; ///< of mail the address, else the phone; empty on paper
    QString subject; ///< of mail
    QString text;
    QMap<QString, QString> variables; ///< what stands in the text, for channels that have texts of their own
    friend bool operator==(const MessageWords &, const MessageWords &) = default;
};

/// Where a waiting message stands.
struct MessageWait {
    UtcTime nextAt;
    int tries = 0;
    QString code;   ///< what came of the last try
    QString answer; ///< what the other side said
    friend bool operator==(const MessageWait &, const MessageWait &) = default;
};

/// How a message ended.
struct MessageEnd {
    MessageState state = MessageState::Sent;
    UtcTime at;
    Actor by;
    QString code;      ///< why it was given up or cancelled
    QString reference; ///< the other side's name of it
    friend bool operator==(const MessageEnd &, const MessageEnd &) = default;
};

struct OutboxMessage {
    MessageId id;
    RmaId rma;
    QString number; ///< of the return
    QString event;
    QString about; ///< "payout:3", "settlement:1", "exception:2"; empty: the whole return
    QString channel;
    ChannelKind kind = ChannelKind::Copy;
    QString language;
    QString key; ///< the same at every try: 32 hexadecimal digits
    UtcTime queuedAt;
    Actor by; ///< the policy, or the person who wrote it
    MessageWords words{};
    std::optional<MessageWait> wait{};
    std::optional<MessageEnd> end{};
    [[nodiscard]] MessageState state() const { return end ? end->state : MessageState::Waiting; }
    friend bool operator==(const OutboxMessage &, const OutboxMessage &) = default;
};
}
