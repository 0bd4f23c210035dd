// SPDX-License-Identifier: GPL-3.0-or-later
// The second person and the state of a settlement.
#include "core/workflow/settling.h"

#include <set>

namespace rd
{
namespace
{
void moveSettled(ReturnCase &returnCase, const Settlement &settlement, bool isDone)
{
    for (const SettlementLine &part : settlement.lines) {
        Quantity &settled = returnCase.line(part.line)->quantities.settled;
        settled = isDone ? settled + part.quantity : settled - part.quantity;
    }
}

bool isSent(const ReturnCase &returnCase, int settlement)
{
    for (const Payout &payout : returnCase.payouts) {
        if (payout.settlement == settlement && payout.state == PayoutState::Sent) {
            return true;
        }
    }
    return false;
}
}

const Settlement &addSettlement(Work &work, SettlementKind kind, std::vector<SettlementLine> lines)
{
    ReturnCase &next = work.next();
    Settlement settlement;
    settlement.number = static_cast<int>(next.settlements.size()) + 1;
    settlement.kind = kind;
    settlement.at = work.now();
    settlement.by = work.actor().staff;
    settlement.lines = std::move(lines);
    for (const SettlementLine &part : settlement.lines) {
        settlement.amount += part.net;
    }
    const Money total = work.situation().grantedToday + settlement.amount;
    const bool needsSecond = total > work.policy().secondPersonLimit
                             && work.policy().secondPerson != SecondPerson::RecordAndReport;
    if (settlement.amount.isZero()) {
        settlement.state = SettlementState::Done;
        moveSettled(next, settlement, true);
    } else {
        settlement.state = needsSecond ? SettlementState::ToCountersign : SettlementState::Due;
    }
    next.settlements.push_back(std::move(settlement));
    return next.settlements.back();
}

void updateState(ReturnCase &returnCase, Settlement &settlement)
{
    const bool wasDone = settlement.state == SettlementState::Done;
    const bool isDone = returnCase.confirmedOut(settlement.number) >= settlement.amount;
    if (isDone) {
        settlement.state = SettlementState::Done;
    } else {
        settlement.state = isSent(returnCase, settlement.number) ? SettlementState::Sent : SettlementState::Due;
    }
    if (isDone != wasDone) {
        moveSettled(returnCase, settlement, isDone);
    }
}

Result<void> checkChain(const Work &work, const ReturnCase &returnCase, const Settlement &settlement)
{
    const bool isLarge = settlement.countersignedBy.has_value();
    if ((!isLarge && !returnCase.rma.isOverridden) || work.policy().secondPerson == SecondPerson::RecordAndReport) {
        return {};
    }
    std::set<StaffId> people{returnCase.rma.loggedBy, settlement.by, work.actor().staff};
    if (returnCase.rma.approvedBy) {
        people.insert(*returnCase.rma.approvedBy);
    }
    if (isLarge) {
        people.insert(*settlement.countersignedBy);
    }
    const std::size_t needed = work.policy().secondPerson == SecondPerson::Three ? 3 : 2;
    if (people.size() < needed) {
        return refuse(ErrorCode::NeedsSecondPerson, {{QStringLiteral("people"), static_cast<int>(people.size())},
                                                     {QStringLiteral("needed"), static_cast<int>(needed)}});
    }
    return {};
}
}
