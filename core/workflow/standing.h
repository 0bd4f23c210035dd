// SPDX-License-Identifier: GPL-3.0-or-later
// What of money and grants still counts.
#pragma once

#include "core/domain/rma.h"

namespace rd
{
/// A payout's amount; nothing once it failed.
[[nodiscard]] inline Money standing(const Payout &payout)
{
    return payout.state == PayoutState::Failed ? Money() : payout.amount;
}

/// A settlement counts until it is void.
[[nodiscard]] inline bool isStanding(const Settlement &settlement)
{
    return settlement.state != SettlementState::Void;
}

/// All that was granted and stands.
[[nodiscard]] inline Money standingGrants(const ReturnCase &returnCase)
{
    Money granted;
    for (const Settlement &settlement : returnCase.settlements) {
        granted += isStanding(settlement) ? settlement.amount : Money();
    }
    return granted;
}
}
