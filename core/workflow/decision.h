// SPDX-License-Identifier: GPL-3.0-or-later
// What follows from an action.
#pragma once

#include "core/domain/event.h"
#include "core/domain/message_intent.h"
#include "core/domain/rma.h"

#include <vector>

namespace rd
{
/// The next state of the return with what to write into its history. New parts carry local numbers but no row ids, the
/// return no number: storage gives them.
struct Decision {
    ReturnCase next;
    std::vector<EventDraft> events;
    std::vector<MessageIntent> messages;
    friend bool operator==(const Decision &, const Decision &) = default;
};
}
