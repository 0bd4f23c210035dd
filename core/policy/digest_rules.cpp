// SPDX-License-Identifier: GPL-3.0-or-later
// Which part of the day it is.
#include "core/policy/digest_rules.h"

namespace rd
{
std::optional<DigestPart> DigestRules::dueAt(int minuteOfDay) const
{
    if (channel.isEmpty()) {
        return std::nullopt;
    }
    if (eveningAtMinutes && minuteOfDay >= *eveningAtMinutes) {
        return DigestPart::Evening;
    }
    return morningAtMinutes && minuteOfDay >= *morningAtMinutes ? std::optional(DigestPart::Morning) : std::nullopt;
}
}
