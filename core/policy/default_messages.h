// SPDX-License-Identifier: GPL-3.0-or-later
// The words that a new store tells its customers.
#pragma once

#include "core/policy/message_rules.h"

namespace rd
{
/// A text for every event in both languages; no channel.
[[nodiscard]] MessageRules defaultMessageRules();
}
