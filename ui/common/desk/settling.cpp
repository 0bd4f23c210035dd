// SPDX-License-Identifier: GPL-3.0-or-later
// Looking through the settlements of a return.
#include "ui/common/desk/settling.h"

#include "core/domain/means.h"

#include <algorithm>

namespace rd::ui
{
namespace
{
Right rightOf(SettlementKind kind)
{
    switch (kind) {
    case SettlementKind::Exchange:
        return Right::Exchange;
    case SettlementKind::Reship:
        return Right::Ship;
    case SettlementKind::StoreCredit:
        return Right::IssueCredit;
    case SettlementKind::Refund:
    case SettlementKind::Repair:
    case SettlementKind::Compensation:
        return Right::Pay;
    }
    return Right::Pay;
}
}

Right rightToSettle(const Settlement &settlement)
{
    return rightOf(kindLeft(settlement));
}

const Settlement *dueSettlement(const ReturnView &view)
{
    const std::vector<Settlement> &all = view.returnCase.settlements;
    const auto found = std::ranges::find(all, SettlementState::Due, &Settlement::state);
    return found == all.end() ? nullptr : &*found;
}

const Settlement *dueSettlement(const ReturnView &view, Right right)
{
    const std::vector<Settlement> &all = view.returnCase.settlements;
    const auto found = std::ranges::find_if(all, [right](const Settlement &settlement) {
        return settlement.state == SettlementState::Due && rightToSettle(settlement) == right;
    });
    return found == all.end() ? nullptr : &*found;
}

Money leftOf(const ReturnView &view, const Settlement &settlement)
{
    return settlement.amount - view.returnCase.paidOut(settlement.number);
}

SettlementKind settlingKind(const ReturnView &view)
{
    using enum SettlementState;
    for (const SettlementState state : {Due, ToCountersign, Sent}) {
        for (const Settlement &settlement : view.returnCase.settlements) {
            if (settlement.state == state) {
                return kindLeft(settlement);
            }
        }
    }
    for (const Settlement &settlement : view.returnCase.settlements) {
        if (settlement.state == Done) {
            return settlement.kind;
        }
    }
    const std::vector<ReturnLine> &lines = view.returnCase.lines;
    return lines.empty() ? SettlementKind::Refund : kindFor(lines.front().resolution);
}

Right settlingRight(const ReturnView &view)
{
    const Settlement *due = dueSettlement(view);
    return due != nullptr ? rightToSettle(*due) : rightOf(settlingKind(view));
}

bool canWithdraw(const ReturnView &view, const Settlement &settlement)
{
    const bool isWaiting = settlement.state == SettlementState::Due
                           || settlement.state == SettlementState::ToCountersign;
    return settlement.compensation && isWaiting && view.returnCase.paidOut(settlement.number).isZero();
}

bool isSettlingRight(Right right)
{
    return right == Right::Pay || right == Right::Exchange || right == Right::Ship || right == Right::IssueCredit;
}

bool isParcelSent(const ReturnView &view)
{
    return std::ranges::any_of(view.returnCase.payouts, [](const Payout &payout) {
        return payout.state == PayoutState::Sent && payout.tender == kReshipMeans;
    });
}
}
