// SPDX-License-Identifier: GPL-3.0-or-later
// What ui and cli ask about messages to customers.
#pragma once

#include "core/domain/outbox_message.h"

#include <QString>

#include <optional>

namespace rd
{
/// What nobody has a template for: words of the person who writes.
inline constexpr QLatin1String kWrittenByHand("written");
/// The message of an exception's plan.
inline constexpr QLatin1String kOfException("exception");

/// A message that a person writes, from a template, from the plan of an exception or in words of their own.
struct MessageRequest {
    QString event;                 ///< one of messageEvents, kWrittenByHand, or kOfException
    std::optional<int> exception;  ///< whose message is meant
    QString channel;               ///< empty: the customer's
    QString language;              ///< empty: the customer's
    std::optional<bool> isApology; ///< nothing: when the return is later than promised
    QString extra;                 ///< a paragraph after the text of the template
    QString text;                  ///< the whole text, in place of the template's
};

/// What a person did about a message.
enum class MessageMark { Done, NotReached, Cancelled };

struct MessageMarking {
    MessageMark mark = MessageMark::Done;
    QString reason;                  ///< needed to cancel
    std::optional<int> againMinutes; ///< when the customer is called next; nothing: in an hour
};

/// A message as it would go out now, with what is doubtful about it.
struct MessagePreview {
    OutboxMessage message;
    bool isUnchangedAfterChaser = false; ///< the customer asked since the last message, and this says nothing new
};
}
