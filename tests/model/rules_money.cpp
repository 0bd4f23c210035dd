// SPDX-License-Identifier: GPL-3.0-or-later
// Which debt an action means, and every reason why money does not move.
#include "tests/model/effects.h"
#include "tests/model/figures.h"
#include "tests/model/objections.h"

namespace rd::model
{
const Payment *Objections::paymentOf(int number)
{
    if (number < 1 || number > static_cast<int>(to.payments.size())) {
        codes.insert(ErrorCode::NotFound);
        return nullptr;
    }
    return &to.payments[static_cast<std::size_t>(number) - 1];
}

std::vector<int> Objections::debtsIn(const States &states, Fits fits) const
{
    std::vector<int> found;
    for (int number = 1; number <= static_cast<int>(to.debts.size()); ++number) {
        if (states.count(stateOf(to, number)) > 0 && fits(debt(number))) {
            found.push_back(number);
        }
    }
    return found;
}

int Objections::pick(std::optional<int> named, const States &states, Fits fits)
{
    if (named) {
        const bool exists = *named >= 1 && *named <= static_cast<int>(to.debts.size());
        if (!exists) {
            codes.insert(ErrorCode::NotFound);
        } else if (states.count(stateOf(to, *named)) == 0 || !fits(debt(*named))) {
            codes.insert(ErrorCode::NotOutstanding);
        }
        return exists ? *named : 0;
    }
    const std::vector<int> found = debtsIn(states, fits);
    if (found.size() != 1) {
        codes.insert(found.empty() ? ErrorCode::NotOutstanding : ErrorCode::MissingField);
    }
    return found.size() == 1 ? found.front() : 0;
}

int Objections::guess(Fits fits)
{
    for (const States &states : {States{SettlementState::Due}, States{SettlementState::Back},
                                 States{SettlementState::ToCountersign, SettlementState::Sent}}) {
        const std::vector<int> found = debtsIn(states, fits);
        if (found.size() > 1) {
            codes.insert(ErrorCode::MissingField);
        }
        if (!found.empty()) {
            return found.size() == 1 ? found.front() : 0;
        }
    }
    bool isHere = false;
    bool isAhead = false;
    for (const Line &line : to.lines) {
        isHere = isHere || line.here > 0;
        isAhead = isAhead || line.review + line.coming > 0;
    }
    const States waiting{SettlementState::Due, SettlementState::Back, SettlementState::ToCountersign,
                         SettlementState::Sent};
    const bool isAnotherWaiting = !debtsIn(waiting, isAny).empty();
    codes.insert(isAnotherWaiting ? ErrorCode::NotOutstanding
                 : isHere         ? ErrorCode::NotAccepted
                 : isAhead        ? ErrorCode::NotReceived
                                  : ErrorCode::NotOutstanding);
    return 0;
}

bool Objections::areTooFew(int number) const
{
    std::set<StaffId> people{to.loggedBy, debt(number).by, by.staff};
    if (to.approvedBy) {
        people.insert(*to.approvedBy);
    }
    if (debt(number).countersigner) {
        people.insert(*debt(number).countersigner);
    }
    const std::size_t needed = world.policy.secondPerson == SecondPerson::Three ? 3 : 2;
    const bool isNamed = debt(number).countersigner || to.isOverridden || isBeyond(debt(number));
    const bool isChecked = isNamed && !isRecordOnly(world);
    return isChecked && people.size() < needed;
}

int Objections::pickDue(std::optional<int> named, Fits fits)
{
    const bool exists = named && *named >= 1 && *named <= static_cast<int>(to.debts.size());
    if (named && !exists) {
        codes.insert(ErrorCode::NotFound);
    }
    const int number = named ? (exists ? *named : 0) : guess(fits);
    if (number == 0) {
        return 0;
    }
    const SettlementState state = stateOf(to, number);
    if (state == SettlementState::ToCountersign) {
        codes.insert(ErrorCode::NeedsSecondPerson);
    } else if (state == SettlementState::Sent) {
        codes.insert(ErrorCode::NotOutstanding);
    } else if (state != SettlementState::Due && state != SettlementState::Back) {
        codes.insert(ErrorCode::OverSettlement);
    } else if (!isRepair(debt(number)) && areTooFew(number)) {
        codes.insert(ErrorCode::NeedsSecondPerson);
    } else if (!fits(debt(number))) {
        codes.insert(ErrorCode::NotOutstanding);
    } else {
        return number;
    }
    return 0;
}

void Objections::operator()(const Countersign &countersign)
{
    const int number = pick(countersign.settlement, {SettlementState::ToCountersign}, isAny);
    if (number == 0) {
        return;
    }
    const bool isOwn = by.staff == to.loggedBy || by.staff == debt(number).by;
    if (isOwn && !isRecordOnly(world)) {
        codes.insert(ErrorCode::NeedsSecondPerson);
    }
}

void Objections::operator()(const ConfirmPayout &confirm)
{
    if (const Payment *payment = paymentOf(confirm.payout); payment != nullptr && payment->state != PayoutState::Sent) {
        codes.insert(ErrorCode::NotOutstanding);
    }
}

void Objections::operator()(const FailPayout &fail)
{
    text(codes, fail.reason, true);
    const Payment *payment = paymentOf(fail.payout);
    const QStringList forGood{QStringLiteral("cash"), kExchangeMeans, kShipMeans, kCreditMeans};
    const bool isFinal = payment != nullptr && payment->state == PayoutState::Confirmed
                         && forGood.contains(payment->tender);
    if (payment != nullptr && (payment->state == PayoutState::Failed || isFinal)) {
        codes.insert(ErrorCode::NotOutstanding);
    }
}

void Objections::operator()(const Pay &pay)
{
    const int number = pickDue(pay.settlement, isMoney);
    const qint64 due = number == 0 ? 0 : debt(number).amount - paidOf(to, number, false);
    if (!isTenderAllowed(world, to, pay.tender)) {
        codes.insert(ErrorCode::TenderNotAllowed);
    }
    if (pay.amount && pay.amount->minor() <= 0) {
        codes.insert(ErrorCode::BadAmount);
    }
    if (number != 0) {
        const qint64 amount = pay.amount ? pay.amount->minor() : usualAmount(world, to, debt(number), pay.tender, due);
        if (amount > due) {
            codes.insert(ErrorCode::OverSettlement);
        }
        if (!isBeyond(debt(number)) && amount > leftOn(world, to.receipt, pay.tender).value_or(amount)) {
            codes.insert(ErrorCode::TenderNotAllowed);
        }
    }
}
}
