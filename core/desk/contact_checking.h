// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a customer can be told as they wish. Private to this room.
#pragma once

#include "core/base/result.h"
#include "core/messages/compose.h"

namespace rd
{
/// missing_field `email` (`not_an_address`), `channel` (`for_staff`, `no_address` with the channel); not_found (`channel`).
[[nodiscard]] Result<void> checkContact(const MessageRules &rules, const Recipient &recipient);
}
