// SPDX-License-Identifier: GPL-3.0-or-later
// Which part of the day it is.
#include "core/policy/digest_rules.h"

namespace rd
{
namespace
{
constexpr int kMinutesPerDay = 24 * 60;

/// Minutes from the start of the store day.
int intoDay(int minuteOfDay, int dayStartsAt)
{
    return (minuteOfDay - dayStartsAt + kMinutesPerDay) % kMinutesPerDay;
}
}

std::optional<DigestPart> DigestRules::dueAt(int minuteOfDay, int dayStartsAt) const
{
    const auto hasCome = [&](std::optional<int> at) {
        return at && intoDay(minuteOfDay, dayStartsAt) >= intoDay(*at, dayStartsAt);
    };
    if (channel.isEmpty()) {
        return std::nullopt;
    }
    if (hasCome(eveningAtMinutes)) {
        return DigestPart::Evening;
    }
    return hasCome(morningAtMinutes) ? std::optional(DigestPart::Morning) : std::nullopt;
}

bool DigestRules::isInOrder(int dayStartsAt) const
{
    return !morningAtMinutes || !eveningAtMinutes
           || intoDay(*eveningAtMinutes, dayStartsAt) > intoDay(*morningAtMinutes, dayStartsAt);
}
}
