// SPDX-License-Identifier: GPL-3.0-or-later
// What a chip, an overlay or a node of the step path stands for, and its icon.
#pragma once

#include "core/domain/codes.h"

#include <QString>

namespace rd::ui
{
/// Chips are steps that are outstanding, outcomes and states of a payout; overlays stand beside a chip.
enum class Mark {
    Draft,
    Review,
    Receive,
    Inspect,
    Countersign,
    Settle,
    Exchange,
    Repair,
    Reship,
    StoreCredit,
    HandBack,
    FollowUp,
    Closed,
    Declined,
    Cancelled,
    Lost,
    Waiting,
    Due,
    Late,
    PayoutSent,
    PayoutConfirmed,
    PayoutFailed,
};

[[nodiscard]] Mark markOf(Step step);
/// The settle step of a return that asks for something other than money has its own icon.
[[nodiscard]] Mark markOf(Step step, SettlementKind kind);
[[nodiscard]] Mark markOf(SettlementKind kind);
[[nodiscard]] Mark markOf(Outcome outcome);
[[nodiscard]] Mark markOf(PayoutState state);

/// Name of the icon, for example "package-search".
[[nodiscard]] QString iconName(Mark mark);
}
