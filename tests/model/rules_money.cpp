// SPDX-License-Identifier: GPL-3.0-or-later
// Every reason why money does not move, and why looking after a return is refused.
#include "tests/model/objections.h"

#include <algorithm>

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

int Objections::pick(std::optional<int> named, const std::set<SettlementState> &states, const Codes &none)
{
    if (named) {
        const bool exists = *named >= 1 && *named <= static_cast<int>(to.debts.size());
        if (!exists) {
            codes.insert(ErrorCode::NotFound);
        }
        return exists ? *named : 0;
    }
    std::vector<int> found;
    for (int number = 1; number <= static_cast<int>(to.debts.size()); ++number) {
        if (states.count(stateOf(to, number)) > 0) {
            found.push_back(number);
        }
    }
    if (found.size() != 1) {
        codes.merge(found.empty() ? Codes(none) : Codes{ErrorCode::MissingField});
    }
    return found.size() == 1 ? found.front() : 0;
}

void Objections::operator()(const Countersign &countersign)
{
    const int number = pick(countersign.settlement, {SettlementState::ToCountersign}, {ErrorCode::NotOutstanding});
    if (number == 0) {
        return;
    }
    const bool isOwn = by.staff == to.loggedBy || by.staff == debt(number).by;
    if (stateOf(to, number) != SettlementState::ToCountersign) {
        codes.insert(ErrorCode::NotOutstanding);
    }
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
    const bool isCash = payment != nullptr && payment->tender == QStringLiteral("cash")
                        && payment->state == PayoutState::Confirmed;
    if (payment != nullptr && (payment->state == PayoutState::Failed || isCash)) {
        codes.insert(ErrorCode::NotOutstanding);
    }
}

void Objections::operator()(const AddNote &note)
{
    text(codes, note.text, true);
}

void Objections::operator()(const HoldReturn &hold)
{
    text(codes, hold.reason, true);
    if (to.isOnHold()) {
        codes.insert(ErrorCode::NotOutstanding);
    }
}

void Objections::operator()(const Resume &)
{
    if (!to.isOnHold()) {
        codes.insert(ErrorCode::NotOutstanding);
    }
}

void Objections::operator()(const Pay &pay)
{
    bool isHere = false;
    bool isAhead = false;
    bool isDue = false;
    for (const Line &line : to.lines) {
        isHere = isHere || line.here > 0;
        isAhead = isAhead || line.review + line.coming > 0;
    }
    for (int number = 1; number <= static_cast<int>(to.debts.size()); ++number) {
        isDue = isDue || stateOf(to, number) == SettlementState::Due;
    }
    const ErrorCode why = isHere    ? ErrorCode::NotAccepted
                          : isAhead ? ErrorCode::NotReceived
                                    : ErrorCode::NotOutstanding;
    // With nothing due, the one that waits for something else is what the cashier means.
    const int number = isDue ? pick(pay.settlement, {SettlementState::Due}, {})
                             : pick(pay.settlement, {SettlementState::ToCountersign, SettlementState::Sent}, {why});
    if (number == 0) {
        return;
    }
    const SettlementState state = stateOf(to, number);
    std::set<StaffId> people{to.loggedBy, debt(number).by, by.staff};
    if (to.approvedBy) {
        people.insert(*to.approvedBy);
    }
    if (debt(number).countersigner) {
        people.insert(*debt(number).countersigner);
    }
    const std::size_t needed = world.policy.secondPerson == SecondPerson::Three ? 3 : 2;
    const bool isChecked = (debt(number).countersigner || to.isOverridden) && !isRecordOnly(world);
    if (state == SettlementState::ToCountersign || (isChecked && people.size() < needed)) {
        codes.insert(ErrorCode::NeedsSecondPerson);
    }
    if (state == SettlementState::Sent) {
        codes.insert(ErrorCode::NotOutstanding);
    }
    if (!isTenderAllowed(world, to, pay.tender)) {
        codes.insert(ErrorCode::TenderNotAllowed);
    }
    const qint64 due = debt(number).amount - paidOf(to, number, false);
    const qint64 amount = pay.amount ? pay.amount->minor() : due;
    if (state == SettlementState::Done || amount > due) {
        codes.insert(ErrorCode::OverSettlement);
    }
    if (amount <= 0) {
        codes.insert(ErrorCode::BadAmount);
    }
}

void Objections::operator()(const Assign &assign)
{
    const char *rights[] = {"approve", "receive", "inspect", "countersign", "pay", "hand_back", "chase"};
    if (openTask(to, assign.step) == nullptr) {
        codes.insert(ErrorCode::NotOutstanding);
    }
    if (assign.to.isDisabled || !mayPerson(Actor::person(assign.to), rights[static_cast<std::size_t>(assign.step)])) {
        codes.insert(ErrorCode::NotAllowed);
    }
}
}
