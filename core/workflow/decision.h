// SPDX-License-Identifier: GPL-3.0-or-later
// What follows from an action.
#pragma once

#include "core/domain/event.h"
#include "core/domain/message_intent.h"
#include "core/domain/notice.h"
#include "core/domain/rma.h"
#include "core/domain/undoing.h"

#include <optional>
#include <vector>

namespace rd
{
/// A new return that units went to; storage gives its number to both histories.
struct SplitDecision {
    ReturnCase next;
    std::vector<int> from{}; ///< for each line of `next` the line whose units it took
    std::vector<EventDraft> events;
    friend bool operator==(const SplitDecision &, const SplitDecision &) = default;
};

/// The next state of the return with what to write into its history. New parts carry local numbers but no row ids, the
/// return no number: storage gives them.
struct Decision {
    ReturnCase next;
    std::vector<EventDraft> events;
    std::vector<MessageIntent> messages;
    std::optional<SplitDecision> splitOff{};
    std::vector<UndoneUnits> undone{};  ///< counts of `next` that are smaller than before, and by how much
    std::vector<NoticeDraft> notices{}; ///< about tasks of `next`
    friend bool operator==(const Decision &, const Decision &) = default;
};
}
