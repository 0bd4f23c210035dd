// SPDX-License-Identifier: GPL-3.0-or-later
// The second person and the state of a settlement.
#include "core/workflow/settling.h"

#include "core/workflow/standing.h"

#include <algorithm>
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

/// Whether several people must stand behind the money of this settlement.
bool isAsked(const ReturnCase &returnCase, const Settlement &settlement)
{
    return settlement.countersignedBy.has_value() || returnCase.rma.isOverridden || settlement.compensation;
}

/// Who logged, approved, inspected or granted, countersigned and is paying.
std::set<StaffId> peopleBehind(const Work &work, const ReturnCase &returnCase, const Settlement &settlement)
{
    std::set<StaffId> people{returnCase.rma.loggedBy, settlement.by, work.actor().staff};
    if (returnCase.rma.approvedBy) {
        people.insert(*returnCase.rma.approvedBy);
    }
    if (settlement.countersignedBy) {
        people.insert(*settlement.countersignedBy);
    }
    return people;
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

/// Goods are given even where they count nothing.
bool givesGoods(const Settlement &settlement)
{
    return settlement.kind == SettlementKind::Exchange || settlement.kind == SettlementKind::Reship;
}

bool isGiven(const ReturnCase &returnCase, int settlement)
{
    return std::ranges::any_of(returnCase.payouts, [settlement](const Payout &payout) {
        return payout.settlement == settlement && payout.state == PayoutState::Confirmed;
    });
}

/// What the second person's limit counts, with what this very decision grants and takes back.
Money grantedWithNew(Work &work)
{
    return work.situation().grantedTogether + standingGrants(work.next()) - standingGrants(work.situation().current);
}
}

namespace
{
/// All that a settlement gives in cash is rounded together, so that pieces come to the same coins.
Money roundingOf(const Policy &policy, const ReturnCase &returnCase, int settlement, const Giving &giving)
{
    if (giving.tender != kCashTender || !policy.cashRounding) {
        return {};
    }
    Money owed = giving.amount;
    Money handedOut;
    for (const Payout &payout : returnCase.payouts) {
        if (payout.settlement == settlement && payout.tender == kCashTender && payout.state != PayoutState::Failed) {
            owed += payout.amount;
            handedOut += payout.handedOut();
        }
    }
    return owed.roundedTo(*policy.cashRounding) - handedOut - giving.amount;
}
}

const Settlement &addSettlement(Work &work, Settlement settlement)
{
    ReturnCase &next = work.next();
    settlement.number = static_cast<int>(next.settlements.size()) + 1;
    for (const SettlementLine &part : settlement.lines) {
        settlement.amount += part.net; // that of a compensation is given
    }
    const Money total = grantedWithNew(work) + settlement.amount;
    const bool needsSecond = settlement.state == SettlementState::ToCountersign
                             || (total > work.policy().secondPersonLimit && !isForRepair(settlement));
    if (settlement.amount.isZero() && !isForRepair(settlement) && !givesGoods(settlement)) {
        settlement.state = SettlementState::Done;
        moveSettled(next, settlement, true);
    } else {
        settlement.state = needsSecond ? SettlementState::ToCountersign : SettlementState::Due;
    }
    next.settlements.push_back(std::move(settlement));
    return next.settlements.back();
}

Payout &addPayout(Work &work, int settlement, const Giving &giving)
{
    ReturnCase &next = work.next();
    Payout payout;
    payout.number = static_cast<int>(next.payouts.size()) + 1;
    payout.settlement = settlement;
    payout.tender = giving.tender;
    payout.amount = giving.amount;
    payout.rounding = roundingOf(work.policy(), next, settlement, giving);
    payout.state = giving.isConfirmed ? PayoutState::Confirmed : PayoutState::Sent;
    payout.reference = giving.reference;
    payout.at = work.now();
    payout.storeDay = work.situation().today;
    payout.by = work.actor().staff;
    next.payouts.push_back(payout);
    updateState(next, *next.settlement(settlement));
    return next.payouts.back();
}

QJsonObject payoutFacts(const Payout &payout)
{
    QJsonObject facts{{QStringLiteral("payout"), payout.number},
                      {QStringLiteral("settlement"), payout.settlement},
                      {QStringLiteral("tender"), payout.tender},
                      {QStringLiteral("amount"), payout.amount.minor()}};
    if (!payout.rounding.isZero()) {
        facts.insert(QStringLiteral("rounding"), payout.rounding.minor());
    }
    return facts;
}

void updateState(ReturnCase &returnCase, Settlement &settlement)
{
    const bool wasDone = settlement.state == SettlementState::Done;
    const bool isDone = returnCase.confirmedOut(settlement.number) >= settlement.amount
                        && (!givesGoods(settlement) || isGiven(returnCase, settlement.number));
    if (isDone) {
        settlement.state = SettlementState::Done;
    } else {
        settlement.state = isSent(returnCase, settlement.number) ? SettlementState::Sent : SettlementState::Due;
    }
    if (isDone != wasDone) {
        moveSettled(returnCase, settlement, isDone);
    }
}

void finishRepair(ReturnCase &returnCase, Settlement &settlement)
{
    settlement.state = SettlementState::Done;
    moveSettled(returnCase, settlement, true);
    for (const SettlementLine &part : settlement.lines) {
        returnCase.line(part.line)->quantities.collected += part.quantity;
    }
}

Result<void> checkChain(const Work &work, const ReturnCase &returnCase, const Settlement &settlement)
{
    const std::size_t people = peopleBehind(work, returnCase, settlement).size();
    const std::size_t needed = work.policy().secondPerson == SecondPerson::Three ? 3 : 2;
    if (!isAsked(returnCase, settlement) || people >= needed
        || work.policy().secondPerson == SecondPerson::RecordAndReport) {
        return {};
    }
    return refuse(ErrorCode::NeedsSecondPerson, {{QStringLiteral("people"), static_cast<int>(people)},
                                                 {QStringLiteral("needed"), static_cast<int>(needed)}});
}

bool isSinglePerson(const Work &work, const ReturnCase &returnCase, const Settlement &settlement)
{
    return isAsked(returnCase, settlement) && peopleBehind(work, returnCase, settlement).size() < 2;
}

QJsonObject withSinglePerson(QJsonObject facts, bool isSingle)
{
    if (isSingle) {
        facts.insert(QStringLiteral("single_person"), 1);
    }
    return facts;
}
}
