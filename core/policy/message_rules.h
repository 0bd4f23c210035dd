// SPDX-License-Identifier: GPL-3.0-or-later
// What customers are told, by which ways, and in which words.
#pragma once

#include "core/domain/message_channel.h"
#include "core/policy/local_text.h"

#include <array>
#include <optional>
#include <vector>

namespace rd
{
/// An apology is for a return that was promised for an earlier day.
enum class MessageTone { Normal, Apology };

template <> struct CodeTable<MessageTone> {
    static constexpr std::array kNames = {
        CodeName<MessageTone>{MessageTone::Normal, QLatin1String("normal")},
        CodeName<MessageTone>{MessageTone::Apology, QLatin1String("apology")},
    };
};

/// The words for one event. A text without a kind is for every channel that has none of its own.
struct MessageTemplate {
    QString event; ///< one of messageEvents
    std::optional<ChannelKind> kind;
    MessageTone tone = MessageTone::Normal;
    LocalText subject; ///< of mail; empty: the number of the return and the store
    LocalText text;    ///< with placeholders, see messagePlaceholders
    friend bool operator==(const MessageTemplate &, const MessageTemplate &) = default;
};

inline constexpr std::size_t kStepNames = CodeTable<Step>::kNames.size();

struct MessageRules {
    std::vector<MessageChannel> channels; ///< none: nothing is told by the program
    QString defaultChannel; ///< for who left a phone or an address and chose nothing; empty: they are told nothing
    std::vector<MessageTemplate> templates;
    QString language;                            ///< "en" or "zh_CN", of customers who chose none
    std::array<LocalText, kStepNames> stepNames; ///< what customers are told of where a return is, by step
    int courtesyDays = 0;                        ///< a customer is told when nothing moved for so many days; 0: never
    bool isApologising = false;                  ///< a message of a late return begins with the words for `late`

    [[nodiscard]] const MessageChannel *channel(const QString &code) const;
    /// Whether any channel is for customers.
    [[nodiscard]] bool reachesCustomers() const;
    /// The text for the kind of channel before the one for all, the tone asked for before the normal one; nullptr when the event has
    /// no words: then nothing is told.
    [[nodiscard]] const MessageTemplate *templateFor(const QString &event, ChannelKind kind, MessageTone tone) const;
    friend bool operator==(const MessageRules &, const MessageRules &) = default;
};

/// What a template may be for: what happens to a return, `courtesy` when nothing does, `corrected` when what was told is undone,
/// and `late`, the words before the message of a return that is later than promised. That money is on its way is told to nobody:
/// only when it arrived.
[[nodiscard]] const QStringList &messageEvents();
}
