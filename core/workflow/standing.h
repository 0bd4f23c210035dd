// SPDX-License-Identifier: GPL-3.0-or-later
// What of money and grants still counts.
#pragma once

#include "core/domain/rma.h"

#include <algorithm>
#include <map>

namespace rd
{
/// A payout's amount; nothing once it failed.
[[nodiscard]] inline Money standing(const Payout &payout)
{
    return payout.state == PayoutState::Failed ? Money() : payout.amount;
}

/// Something was given or is under way, be it worth nothing.
[[nodiscard]] inline bool isBegun(const ReturnCase &returnCase, int settlement)
{
    return std::ranges::any_of(returnCase.payouts, [settlement](const Payout &payout) {
        return payout.settlement == settlement && payout.state != PayoutState::Failed;
    });
}

/// A settlement counts until it is void.
[[nodiscard]] inline bool isStanding(const Settlement &settlement)
{
    return settlement.state != SettlementState::Void;
}

/// Of the compensation granted for a return, of one kind or (empty) of all.
[[nodiscard]] inline Money standingCompensation(const ReturnCase &returnCase, const QString &kind = {})
{
    Money granted;
    for (const Settlement &settlement : returnCase.settlements) {
        const auto &compensation = settlement.compensation;
        const bool isMeant = compensation && (kind.isEmpty() || compensation->kind == kind);
        granted += isMeant && isStanding(settlement) ? settlement.amount : Money();
    }
    return granted;
}

/// The same over all returns that were split from each other, given what stands in the others by kind.
[[nodiscard]] inline Money standingCompensation(const ReturnCase &returnCase, const std::map<QString, Money> &inOthers,
                                                const QString &kind = {})
{
    Money granted = standingCompensation(returnCase, kind);
    for (const auto &[each, amount] : inOthers) {
        granted += kind.isEmpty() || each == kind ? amount : Money();
    }
    return granted;
}

/// What went back to each tender of the sale, from one state of a return to the next. Compensation does not go back: it is
/// beyond what was paid.
inline void movePaidBack(std::map<QString, Money> &paidBack, const ReturnCase &before, const ReturnCase &now)
{
    for (const Payout &payout : now.payouts) {
        const Payout *old = before.payout(payout.number);
        if (!now.settlement(payout.settlement)->compensation) {
            paidBack[payout.tender] += standing(payout) - (old != nullptr ? standing(*old) : Money());
        }
    }
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
