// SPDX-License-Identifier: GPL-3.0-or-later
// Which words are meant.
#include "core/policy/message_rules.h"

#include <QStringList>

#include <algorithm>

namespace rd
{
namespace
{
/// How well a text fits: its own kind of channel counts more than its tone; 0: not at all.
int fitOf(const MessageTemplate &each, const QString &event, ChannelKind kind, MessageTone tone)
{
    const bool isMeant = each.event == event && each.kind.value_or(kind) == kind
                         && (each.tone == tone || each.tone == MessageTone::Normal);
    return isMeant ? 1 + (each.kind ? 2 : 0) + (each.tone == tone ? 1 : 0) : 0;
}
}

const MessageChannel *MessageRules::channel(const QString &code) const
{
    const auto found = std::ranges::find(channels, code, &MessageChannel::code);
    return found == channels.end() ? nullptr : &*found;
}

bool MessageRules::reachesCustomers() const
{
    return std::ranges::any_of(channels, [](const MessageChannel &each) { return isForCustomers(each.kind); });
}

const MessageTemplate *MessageRules::templateFor(const QString &event, ChannelKind kind, MessageTone tone) const
{
    const MessageTemplate *best = nullptr;
    int fit = 0;
    for (const MessageTemplate &each : templates) {
        if (const int own = fitOf(each, event, kind, tone); own > fit) {
            best = &each;
            fit = own;
        }
    }
    return best;
}

const QStringList &messageEvents()
{
    static const QStringList all =
        QStringLiteral("logged approved declined received lost inspected partly_accepted not_accepted paid "
                       "payout_failed delivered exchanged shipped credit_issued repair_sent repaired repair_failed "
                       "repair_collected goods_waived handed_back cancelled expiry_warned expired compensated "
                       "converted edited split corrected courtesy late")
            .split(QLatin1Char(' '));
    return all;
}
}
