// SPDX-License-Identifier: GPL-3.0-or-later
// Paying what is owed: countersign, send, confirm, fail.
#include "core/workflow/apply.h"
#include "core/workflow/guards.h"
#include "core/workflow/settling.h"

#include "core/policy/tender_rule.h"

#include <QJsonArray>

#include <algorithm>

namespace rd
{
namespace
{
QJsonObject settlementFact(int number)
{
    return {{QStringLiteral("settlement"), number}};
}

/// Why nothing can be paid: the earliest thing that is missing.
ErrorCode whyNothingDue(const ReturnCase &returnCase)
{
    bool inspectable = false;
    bool expected = false;
    for (const ReturnLine &line : returnCase.lines) {
        const LineQuantities &q = line.quantities;
        inspectable = inspectable || q.toInspect().isPositive();
        expected = expected || (q.toReview() + q.toReceive()).isPositive();
    }
    return inspectable ? ErrorCode::NotAccepted : expected ? ErrorCode::NotReceived : ErrorCode::NotOutstanding;
}

Result<Settlement *> onlyIn(ReturnCase &returnCase, std::initializer_list<SettlementState> states, ErrorCode none)
{
    Settlement *found = nullptr;
    QJsonArray candidates;
    for (Settlement &settlement : returnCase.settlements) {
        if (std::find(states.begin(), states.end(), settlement.state) != states.end()) {
            found = &settlement;
            candidates.append(settlement.number);
        }
    }
    if (found == nullptr) {
        return refuse(none);
    }
    if (candidates.size() > 1) {
        return refuse(ErrorCode::MissingField, {{QStringLiteral("field"), QStringLiteral("settlement")},
                                                {QStringLiteral("candidates"), candidates}});
    }
    return found;
}

Result<Settlement *> settlementToPay(ReturnCase &returnCase, std::optional<int> number)
{
    if (number) {
        Settlement *named = returnCase.settlement(*number);
        return named != nullptr ? Result<Settlement *>(named) : refuse(ErrorCode::NotFound, settlementFact(*number));
    }
    auto due = onlyIn(returnCase, {SettlementState::Due}, whyNothingDue(returnCase));
    if (due || due.error().code == ErrorCode::MissingField) {
        return due;
    }
    auto blocked = onlyIn(returnCase, {SettlementState::ToCountersign, SettlementState::Sent}, due.error().code);
    return blocked || blocked.error().code == ErrorCode::MissingField ? blocked : due;
}

Result<void> checkPayable(const Work &work, const ReturnCase &returnCase, const Settlement &settlement)
{
    switch (settlement.state) {
    case SettlementState::ToCountersign:
        return refuse(ErrorCode::NeedsSecondPerson, settlementFact(settlement.number));
    case SettlementState::Done:
    case SettlementState::Void:
        return refuse(ErrorCode::OverSettlement,
                      {{QStringLiteral("settlement"), settlement.number},
                       {QStringLiteral("due"), Money().toDecimal(work.situation().currency)}});
    case SettlementState::Sent:
        return refuse(ErrorCode::NotOutstanding, {{QStringLiteral("settlement"), settlement.number},
                                                  {QStringLiteral("state"), codeOf(settlement.state)}});
    case SettlementState::Due:
        return checkChain(work, returnCase, settlement);
    }
    return {};
}

Result<void> checkTender(const Work &work, const QString &tender)
{
    const std::vector<SaleTender> none;
    const QStringList allowed = refundTenders(work.situation().sale ? work.situation().sale->tenders : none,
                                              work.policy());
    if (!allowed.contains(tender)) {
        return refuse(ErrorCode::TenderNotAllowed, {{QStringLiteral("tender"), tender},
                                                    {QStringLiteral("allowed"), QJsonArray::fromStringList(allowed)}});
    }
    return {};
}

/// The sale may bound what goes back to each tender.
std::optional<Money> leftOn(const Work &work, const QString &tender)
{
    const Situation &situation = work.situation();
    return situation.sale ? leftOnTender(tender, *situation.sale, situation.paidBack, work.policy()) : std::nullopt;
}

Result<Money> amountToPay(const Work &work, const ReturnCase &returnCase, const Settlement &settlement,
                          const Pay &action)
{
    const Currency &currency = work.situation().currency;
    const Money due = settlement.amount - returnCase.paidOut(settlement.number);
    const Money left = leftOn(work, action.tender).value_or(due);
    const Money amount = action.amount.value_or(left.isPositive() ? std::min(due, left) : due);
    const QJsonObject facts{{QStringLiteral("amount"), amount.toDecimal(currency)},
                            {QStringLiteral("due"), due.toDecimal(currency)}};
    if (!amount.isPositive()) {
        return refuse(ErrorCode::BadAmount, facts);
    }
    if (amount > due) {
        return refuse(ErrorCode::OverSettlement, facts);
    }
    if (amount > left) {
        return refuse(ErrorCode::TenderNotAllowed, {{QStringLiteral("tender"), action.tender},
                                                    {QStringLiteral("amount"), amount.toDecimal(currency)},
                                                    {QStringLiteral("tender_left"), left.toDecimal(currency)}});
    }
    return amount;
}

QJsonObject payoutFacts(const Payout &payout)
{
    return {{QStringLiteral("payout"), payout.number},
            {QStringLiteral("settlement"), payout.settlement},
            {QStringLiteral("tender"), payout.tender},
            {QStringLiteral("amount"), payout.amount.minor()}};
}

Result<Payout *> payoutIn(ReturnCase &returnCase, int number, std::initializer_list<PayoutState> states)
{
    Payout *payout = returnCase.payout(number);
    if (payout == nullptr) {
        return refuse(ErrorCode::NotFound, {{QStringLiteral("payout"), number}});
    }
    if (std::find(states.begin(), states.end(), payout->state) == states.end()) {
        return refuse(ErrorCode::NotOutstanding,
                      {{QStringLiteral("payout"), number}, {QStringLiteral("state"), codeOf(payout->state)}});
    }
    return payout;
}

void changeState(Work &work, Payout &payout, PayoutState state)
{
    payout.state = state;
    payout.changedAt = work.now();
    payout.changedBy = work.actor().staff;
    updateState(work.next(), *work.next().settlement(payout.settlement));
}
}

Result<void> apply(Work &work, const Countersign &action)
{
    auto found = action.settlement ? settlementToPay(work.next(), action.settlement)
                                   : onlyIn(work.next(), {SettlementState::ToCountersign}, ErrorCode::NotOutstanding);
    if (!found) {
        return refuse(found.error());
    }
    Settlement &settlement = **found;
    if (settlement.state != SettlementState::ToCountersign) {
        return refuse(ErrorCode::NotOutstanding, {{QStringLiteral("settlement"), settlement.number},
                                                  {QStringLiteral("state"), codeOf(settlement.state)}});
    }
    const bool isOwn = work.actor().staff == work.next().rma.loggedBy || work.actor().staff == settlement.by;
    if (isOwn && work.policy().secondPerson != SecondPerson::RecordAndReport) {
        return refuse(ErrorCode::NeedsSecondPerson, settlementFact(settlement.number));
    }
    settlement.state = SettlementState::Due;
    settlement.countersignedBy = work.actor().staff;
    work.record(EventAction::Countersigned, withSinglePerson(settlementFact(settlement.number), isOwn));
    work.advance();
    return {};
}

Result<void> apply(Work &work, const Pay &action)
{
    auto found = settlementToPay(work.next(), action.settlement);
    if (!found) {
        return refuse(found.error());
    }
    Settlement &settlement = **found;
    if (auto payable = checkPayable(work, work.next(), settlement); !payable) {
        return payable;
    }
    if (auto allowed = checkTender(work, action.tender); !allowed) {
        return allowed;
    }
    const auto amount = amountToPay(work, work.next(), settlement, action);
    if (!amount) {
        return refuse(amount.error());
    }
    const bool isSingle = isSinglePerson(work, work.next(), settlement);
    const bool isConfirmed = work.policy().tender(action.tender)->confirmsNow;
    Payout payout;
    payout.number = static_cast<int>(work.next().payouts.size()) + 1;
    payout.settlement = settlement.number;
    payout.tender = action.tender;
    payout.amount = *amount;
    payout.state = isConfirmed ? PayoutState::Confirmed : PayoutState::Sent;
    payout.reference = action.reference;
    payout.at = work.now();
    payout.storeDay = work.situation().today;
    payout.by = work.actor().staff;
    work.next().payouts.push_back(payout);
    updateState(work.next(), settlement);
    work.record(isConfirmed ? EventAction::PayoutConfirmed : EventAction::PayoutSent,
                withSinglePerson(payoutFacts(payout), isSingle));
    work.tell(isConfirmed ? "paid" : "payout_sent");
    work.advance();
    return {};
}

Result<void> apply(Work &work, const ConfirmPayout &action)
{
    const auto payout = payoutIn(work.next(), action.payout, {PayoutState::Sent});
    if (!payout) {
        return refuse(payout.error());
    }
    changeState(work, **payout, PayoutState::Confirmed);
    work.record(EventAction::PayoutConfirmed, payoutFacts(**payout));
    work.tell("paid");
    work.advance();
    return {};
}

Result<void> apply(Work &work, const FailPayout &action)
{
    if (auto reason = requireText(action.reason, "reason"); !reason) {
        return reason;
    }
    const auto payout = payoutIn(work.next(), action.payout, {PayoutState::Sent, PayoutState::Confirmed});
    if (!payout) {
        return refuse(payout.error());
    }
    const bool isCash = (*payout)->state == PayoutState::Confirmed && (*payout)->tender == kCashTender;
    if (isCash) { // handed over is handed over; only transfers bounce
        return refuse(ErrorCode::NotOutstanding,
                      {{QStringLiteral("payout"), action.payout}, {QStringLiteral("tender"), (*payout)->tender}});
    }
    changeState(work, **payout, PayoutState::Failed);
    work.record(EventAction::PayoutFailed, payoutFacts(**payout), action.reason);
    work.tell("payout_failed");
    work.advance();
    return {};
}
}
