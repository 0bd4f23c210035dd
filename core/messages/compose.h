// SPDX-License-Identifier: GPL-3.0-or-later
// By which way a customer is told, and in which words.
#pragma once

#include "core/domain/contact_choice.h"
#include "core/domain/outbox_message.h"
#include "core/policy/message_rules.h"

#include <optional>

namespace rd
{
/// Whom a message is for.
struct Recipient {
    ContactChoice choice;
    QString phone; ///< as given
    friend bool operator==(const Recipient &, const Recipient &) = default;
};

/// Where a message of this kind goes: the mail address, else the phone; empty on paper, which is handed over, and in staff groups.
[[nodiscard]] QString addressOn(ChannelKind kind, const Recipient &recipient);
/// Whether the customer can be reached by it.
[[nodiscard]] bool reaches(ChannelKind kind, const Recipient &recipient);
/// The channel that the customer chose, where it exists and reaches them; else that of the rules. nullptr when there is none, and
/// when the customer wants to be told nothing.
[[nodiscard]] const MessageChannel *channelFor(const MessageRules &rules, const Recipient &recipient);

/// What is to be said.
struct Saying {
    QString event;
    ChannelKind kind = ChannelKind::Copy;
    QString language;                ///< "en" or "zh_CN"
    bool isLate = false;             ///< the return was promised for an earlier day
    QMap<QString, QString> values{}; ///< of the placeholders
    QString extra{};                 ///< a paragraph of the person who writes, after the text
    QString ownText{};               ///< the whole text, in place of a template's: then no template is needed
};
/// The words without an address, or nothing when the rules have none for the event. A late return gets the text in the tone of an
/// apology; without one the words for `late` stand before the normal text, where the rules apologise.
[[nodiscard]] std::optional<MessageWords> compose(const MessageRules &rules, const Saying &saying);

/// Events whose waiting messages are wrong once this happened, because it takes back what they say; about the same thing.
struct WithdrawnMessages {
    QStringList events;
    QString about; ///< empty: whatever they are about
};
[[nodiscard]] WithdrawnMessages withdrawnBy(const QString &event, const QJsonObject &variables);
/// What a message is about, from what the workflow says of it: "payout:3", "settlement:1", or empty.
[[nodiscard]] QString aboutOf(const QJsonObject &variables);
}
