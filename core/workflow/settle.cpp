// SPDX-License-Identifier: GPL-3.0-or-later
// Paying what is owed: countersign, send, confirm, fail.
#include "core/workflow/apply.h"
#include "core/workflow/benefits.h"
#include "core/workflow/due_settlement.h"
#include "core/workflow/guards.h"
#include "core/workflow/new_goods.h"
#include "core/workflow/return_exceptions.h"
#include "core/workflow/settling.h"

#include "core/domain/means.h"
#include "core/policy/subsidy.h"
#include "core/policy/tender_rule.h"

#include <QJsonArray>

#include <algorithm>

namespace rd
{
namespace
{
Result<void> checkTender(const Work &work, const QString &tender)
{
    const std::vector<SaleTender> none;
    const QStringList allowed = refundTenders(work.situation().sale ? work.situation().sale->tenders : none,
                                              work.policy());
    if (isSubsidy(tender, work.policy())) {
        return refuse(ErrorCode::TenderNotAllowed, {{QStringLiteral("problem"), QStringLiteral("subsidy")},
                                                    {QStringLiteral("tender"), tender},
                                                    {QStringLiteral("allowed"), QJsonArray::fromStringList(allowed)}});
    }
    if (!allowed.contains(tender)) {
        return refuse(ErrorCode::TenderNotAllowed, {{QStringLiteral("tender"), tender},
                                                    {QStringLiteral("allowed"), QJsonArray::fromStringList(allowed)}});
    }
    return {};
}

/// The sale may bound what goes back to each tender; compensation does not go back.
std::optional<Money> leftOn(Work &work, const Settlement &settlement, const QString &tender)
{
    const auto &sale = work.situation().sale;
    return sale && !settlement.compensation ? leftOnTender(tender, *sale, paidBackWithNew(work), work.policy())
                                            : std::nullopt;
}

Result<Money> amountToPay(Work &work, const Settlement &settlement, const Pay &action)
{
    const Currency &currency = work.situation().currency;
    const Money due = settlement.amount - work.next().paidOut(settlement.number);
    const Money left = leftOn(work, settlement, action.tender).value_or(due);
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
    const auto found = settlementIn(work.next(), action.settlement, {SettlementState::ToCountersign}, isAnySettlement);
    if (!found) {
        return refuse(found.error());
    }
    Settlement &settlement = **found;
    const QJsonObject fact{{QStringLiteral("settlement"), settlement.number}};
    const bool isOwn = work.actor().staff == work.next().rma.loggedBy || work.actor().staff == settlement.by;
    if (isOwn && work.policy().secondPerson != SecondPerson::RecordAndReport) {
        return refuse(ErrorCode::NeedsSecondPerson, fact);
    }
    settlement.state = SettlementState::Due;
    settlement.countersignedBy = work.actor().staff;
    work.record(EventAction::Countersigned, withSinglePerson(fact, isOwn));
    work.advance();
    return {};
}

Result<void> apply(Work &work, const Pay &action)
{
    const auto found = dueSettlement(work, action.settlement, isForMoney);
    if (!found) {
        return refuse(found.error());
    }
    if (auto free = checkTill(work, **found, action.reference); !free) {
        return free;
    }
    if (auto allowed = checkTender(work, action.tender); !allowed) {
        return allowed;
    }
    const auto amount = amountToPay(work, **found, action);
    if (!amount) {
        return refuse(amount.error());
    }
    const bool isSingle = isSinglePerson(work, work.next(), **found);
    const bool isConfirmed = work.policy().tender(action.tender)->confirmsNow;
    const Payout &payout = addPayout(work, (*found)->number, {action.tender, *amount, isConfirmed, action.reference});
    work.record(isConfirmed ? EventAction::PayoutConfirmed : EventAction::PayoutSent,
                withSinglePerson(payoutFacts(payout), isSingle));
    work.tell(isConfirmed ? "paid" : "payout_sent", {{QStringLiteral("payout"), payout.number}});
    work.advance();
    return tickBenefits(work, action.ticks);
}

Result<void> apply(Work &work, const ConfirmPayout &action)
{
    const auto payout = payoutIn(work.next(), action.payout, {PayoutState::Sent});
    if (!payout) {
        return refuse(payout.error());
    }
    changeState(work, **payout, PayoutState::Confirmed);
    if ((*payout)->tender == kReshipMeans) {
        giveSentGoods(work, **payout);
    }
    work.record(EventAction::PayoutConfirmed, payoutFacts(**payout));
    work.tell((*payout)->tender == kReshipMeans ? "delivered" : "paid", {{QStringLiteral("payout"), action.payout}});
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
    const bool isHanded = (*payout)->tender == kCashTender || !isMoney((*payout)->tender);
    if (isHanded && (*payout)->state == PayoutState::Confirmed) { // only transfers bounce
        return refuse(ErrorCode::NotOutstanding,
                      {{QStringLiteral("payout"), action.payout}, {QStringLiteral("tender"), (*payout)->tender}});
    }
    changeState(work, **payout, PayoutState::Failed);
    work.record(EventAction::PayoutFailed, payoutFacts(**payout), action.reason);
    if (isMoney((*payout)->tender)) {
        openExceptionFor(work, ExceptionKind::RefundFailed, {}, work.actor());
    }
    work.tell("payout_failed", {{QStringLiteral("payout"), action.payout}});
    work.advance();
    return {};
}
}
