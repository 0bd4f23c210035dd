// SPDX-License-Identifier: GPL-3.0-or-later
// Looking through the settlements of a return.
#include "ui/common/desk/settling.h"

#include "core/domain/means.h"
#include "core/workflow/progress.h"

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
    case SettlementKind::Repair:
        return Right::SendForRepair;
    case SettlementKind::Refund:
    case SettlementKind::Compensation:
        return Right::Pay;
    }
    return Right::Pay;
}
}

Right rightToSettle(const Settlement &settlement)
{
    if (isForRepair(settlement) && settlement.state == SettlementState::Sent) {
        return Right::BookRepair;
    }
    return isForRepair(settlement) && settlement.state == SettlementState::Back ? Right::CollectRepair
                                                                                : rightOf(kindLeft(settlement));
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
    for (const SettlementState state : {Due, ToCountersign, Sent, Back}) {
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
    if (const Settlement *due = dueSettlement(view)) {
        return rightToSettle(*due);
    }
    return isOnlyRepairAwaited(view) ? Right::BookRepair
           : isOnlyRepairBack(view)  ? Right::CollectRepair
                                     : rightOf(settlingKind(view));
}

QString stateText(const ReturnRow &row, const Formatter &format)
{
    if (row.exceptionKind) {
        return format.exceptionKind(*row.exceptionKind);
    }
    if (row.step == Step::Settle) {
        return format.chip(row.settles);
    }
    return row.step ? format.chip(*row.step) : format.outcome(row.outcome.value_or(Outcome::Settled));
}

bool canWithdraw(const ReturnView &view, const Settlement &settlement)
{
    const bool isWaiting = settlement.state == SettlementState::Due
                           || settlement.state == SettlementState::ToCountersign;
    return settlement.compensation && isWaiting && view.returnCase.paidOut(settlement.number).isZero();
}

bool isSettlingRight(Right right)
{
    return right == Right::Pay || right == Right::Exchange || right == Right::Ship || right == Right::IssueCredit
           || right == Right::SendForRepair || right == Right::BookRepair || right == Right::CollectRepair;
}

const Settlement *repairIn(const ReturnView &view, SettlementState state)
{
    const std::vector<Settlement> &all = view.returnCase.settlements;
    const auto found = std::ranges::find_if(
        all, [state](const Settlement &settlement) { return isForRepair(settlement) && settlement.state == state; });
    return found == all.end() ? nullptr : &*found;
}

bool isOnlyRepairAwaited(const ReturnView &view)
{
    return awaitedOf(view.returnCase).isAway;
}

bool isOnlyRepairBack(const ReturnView &view)
{
    const bool isPresent = view.returnCase.rma.areGoodsPresent;
    return repairIn(view, SettlementState::Back) != nullptr
           && std::ranges::none_of(view.returnCase.lines, [isPresent](const ReturnLine &line) {
                  return line.quantities.toHandBack(isPresent).isPositive();
              });
}

bool isParcelSent(const ReturnView &view)
{
    return std::ranges::any_of(view.returnCase.payouts, [](const Payout &payout) {
        return payout.state == PayoutState::Sent && payout.tender == kReshipMeans;
    });
}
}
