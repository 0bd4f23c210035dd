// SPDX-License-Identifier: GPL-3.0-or-later
// Every button asks the action itself, with the most ordinary arguments.
#include "core/workflow/possible.h"

#include "core/workflow/due_settlement.h"
#include "core/workflow/split.h"
#include "core/workflow/standing.h"
#include "core/workflow/undo.h"

#include "core/policy/tender_rule.h"

#include <algorithm>
#include <ranges>

namespace rd
{
namespace
{
/// Everything that may be inspected now; where that is nothing, everything that waits, to hear why not.
Inspect sampleInspection(const ReturnCase &returnCase, const Policy &policy)
{
    Inspect inspect;
    const auto addAll = [&](Quantity (LineQuantities::*waiting)() const) {
        for (const ReturnLine &line : returnCase.lines) {
            if ((line.quantities.*waiting)().isPositive()) {
                inspect.units.push_back({line.line, (line.quantities.*waiting)(), policy.conditions.front().code,
                                         policy.dispositions.front().code});
            }
        }
    };
    if (policy.isHandoverRequired) {
        addAll(&LineQuantities::inStockroom);
    }
    if (inspect.units.empty()) {
        addAll(&LineQuantities::toInspect);
    }
    if (inspect.units.empty() && !returnCase.lines.empty()) {
        inspect.units.push_back({1, returnCase.lines.front().saleLineQuantity, policy.conditions.front().code,
                                 policy.dispositions.front().code});
    }
    for (const ChecklistItem &item : policy.checklists.at(static_cast<std::size_t>(Step::Inspect))) {
        inspect.ticks.append(item.code);
    }
    return inspect;
}

HandBack sampleHandBack(const ReturnCase &returnCase)
{
    HandBack handBack;
    for (const ReturnLine &line : returnCase.lines) {
        const Quantity here = line.quantities.toHandBack(returnCase.rma.areGoodsPresent) + line.quantities.toInspect();
        if (here.isPositive()) {
            handBack.lines.push_back({line.line, here});
        }
    }
    return handBack;
}

Pay samplePay(const Situation &situation, const Policy &policy)
{
    const std::vector<SaleTender> none;
    const QStringList allowed = refundTenders(situation.sale ? situation.sale->tenders : none, policy);
    Pay pay;
    const auto hasLeft = [&](const QString &tender) {
        const auto left = situation.sale ? leftOnTender(tender, *situation.sale, situation.paidBack, policy)
                                         : std::nullopt;
        return !left || left->isPositive();
    };
    const auto usable = std::find_if(allowed.begin(), allowed.end(), hasLeft);
    pay.tender = usable != allowed.end() ? *usable : allowed.isEmpty() ? QString() : allowed.front();
    if (!situation.tillBookings.empty()) { // the button stays: whoever presses it is told
        pay.reference = situation.tillBookings.front().receipt;
    }
    for (const Settlement &settlement : situation.current.settlements) {
        if (settlement.state == SettlementState::Due && isForMoney(settlement)) {
            pay.settlement = settlement.number;
        }
    }
    return pay;
}

/// New goods for exactly what is owed: a rest in money may be refused.
std::vector<Action> sampleExchanges(const ReturnCase &returnCase)
{
    const auto forPrice = [](Money price, std::optional<int> settlement) {
        return Exchange{{{QStringLiteral("?"), Quantity::units(1), price}}, {}, {}, settlement};
    };
    std::vector<Action> ways{forPrice(Money::fromMinor(1), std::nullopt)};
    for (const Settlement &settlement : returnCase.settlements) {
        ways.emplace_back(forPrice(settlement.amount, settlement.number));
    }
    return ways;
}

/// Each settlement that waits, to what it is not yet; the last one first.
std::vector<Action> sampleConverts(const ReturnCase &returnCase, const QString &reason)
{
    std::vector<Action> ways;
    for (const Settlement &settlement : std::views::reverse(returnCase.settlements)) {
        const bool isAway = isForRepair(settlement)
                            && (settlement.state == SettlementState::Sent || settlement.state == SettlementState::Back);
        const bool isWaiting = isAway || settlement.state == SettlementState::Due
                               || settlement.state == SettlementState::ToCountersign;
        if (isWaiting && !settlement.compensation && !isBegun(returnCase, settlement.number)) {
            const bool isRefund = settlement.kind == SettlementKind::Refund;
            ways.emplace_back(
                ConvertSettlement{isRefund ? Resolution::Exchange : Resolution::Refund, reason, settlement.number});
            if (isRefund) { // which ends a promotion as the refund did
                ways.emplace_back(ConvertSettlement{Resolution::StoreCredit, reason, settlement.number});
            }
        }
    }
    if (ways.empty()) {
        ways.emplace_back(ConvertSettlement{Resolution::Refund, reason, std::nullopt});
    }
    return ways;
}

/// The smallest amount of each kind.
std::vector<Action> sampleCompensations(const Policy &policy, const QString &reason)
{
    std::vector<Action> ways;
    for (const CompensationRule &rule : policy.compensationKinds) {
        ways.emplace_back(Compensate{rule.code, Money::fromMinor(1), reason});
    }
    if (ways.empty()) {
        ways.emplace_back(Compensate{reason, Money::fromMinor(1), reason});
    }
    return ways;
}

/// Everything, and each line by itself: what is to be repaired cannot be waived.
std::vector<Action> sampleWaivers(const ReturnCase &returnCase, const QString &reason)
{
    std::vector<Action> ways{WaiveGoods{{}, reason}};
    for (const ReturnLine &line : returnCase.lines) {
        if (line.quantities.toReceive().isPositive()) {
            ways.emplace_back(WaiveGoods{{{line.line, line.quantities.toReceive()}}, reason});
        }
    }
    return ways;
}

/// The least that can go of each line from each step.
std::vector<Action> sampleSplits(const ReturnCase &returnCase)
{
    std::vector<Action> ways;
    for (const ReturnLine &line : returnCase.lines) {
        for (const Step step : kSplitSteps) {
            if (movableAt(line.quantities, step).isPositive()) {
                ways.emplace_back(SplitReturn{{{line.line, smallestUnits(line), step}}, {}});
            }
        }
    }
    if (ways.empty()) {
        ways.emplace_back(SplitReturn{{{1, Quantity::units(1), std::nullopt}}, {}});
    }
    return ways;
}

/// Everything of each kind, the latest steps first; and the least of each line, because places may be taken.
std::vector<Action> sampleUndoings(const ReturnCase &returnCase, const QString &reason)
{
    std::vector<Action> ways;
    std::vector<Action> least;
    for (const Undoable what : std::views::reverse(undoableIn(returnCase))) {
        ways.emplace_back(Undo{what, {}, reason});
        for (const ReturnLine &line : returnCase.lines) {
            if (undoableUnits(returnCase, line, what).isPositive()) {
                least.emplace_back(Undo{what, {{line.line, smallestUnits(line)}}, reason});
            }
        }
    }
    ways.insert(ways.end(), least.begin(), least.end());
    if (ways.empty()) {
        ways.emplace_back(Undo{Undoable::Receipt, {}, reason});
    }
    return ways;
}

/// Each line that has not come, for each other resolution and then for each other reason.
std::vector<Action> sampleEdits(const ReturnCase &returnCase, const Policy &policy, const QString &note)
{
    std::vector<Action> ways;
    for (const ReturnLine &line : returnCase.lines) {
        const Quantity open = line.quantities.notCome();
        if (!open.isPositive()) {
            continue;
        }
        for (const Resolution resolution : policy.offeredResolutions()) {
            if (resolution != line.resolution) {
                ways.emplace_back(EditRequest{{{line.line, open, line.reason, resolution}}, note});
            }
        }
        for (const ReasonRule &reason : policy.reasons) {
            if (reason.code != line.reason) {
                ways.emplace_back(EditRequest{{{line.line, open, reason.code, std::nullopt}}, note});
            }
        }
    }
    if (ways.empty()) {
        ways.emplace_back(EditRequest{{{1, Quantity::units(1), policy.reasons.front().code, std::nullopt}}, note});
    }
    return ways;
}

/// The last payout that is in one of the states, or the last at all.
int samplePayout(const ReturnCase &returnCase, std::initializer_list<PayoutState> states)
{
    int number = returnCase.payouts.empty() ? 0 : returnCase.payouts.back().number;
    for (const Payout &payout : returnCase.payouts) {
        if (std::find(states.begin(), states.end(), payout.state) != states.end()) {
            number = payout.number;
        }
    }
    return number;
}

/// The same action for each settlement by name: where several wait, one of them may be possible.
template <typename Each> std::vector<Action> forEachSettlement(const ReturnCase &returnCase, const Each &action)
{
    std::vector<Action> ways{action};
    for (const Settlement &settlement : returnCase.settlements) {
        Each named = action;
        named.settlement = settlement.number;
        ways.emplace_back(std::move(named));
    }
    return ways;
}

/// With numbers for units that cannot leave without.
std::vector<Action> sampleShips(const Situation &situation, const QString &text)
{
    std::vector<Action> ways{Ship{text, text, std::nullopt}};
    for (const Settlement &settlement : situation.current.settlements) {
        Ship ship{text, text, settlement.number};
        for (const SettlementLine &part : settlement.lines) {
            const auto listed = situation.articles.find(situation.current.line(part.line)->sku);
            const bool isKept = listed != situation.articles.end() && listed->second.keepsSerials;
            for (int unit = 1; isKept && Quantity::units(unit) <= part.quantity; ++unit) {
                ship.units.push_back({part.line, QStringLiteral("%1 %2").arg(part.line).arg(unit)});
            }
        }
        ways.emplace_back(std::move(ship));
    }
    return ways;
}

std::vector<Action> forEachPayout(const ReturnCase &returnCase, const QString &reason)
{
    std::vector<Action> ways{FailPayout{samplePayout(returnCase, {PayoutState::Sent, PayoutState::Confirmed}), reason}};
    for (const Payout &payout : returnCase.payouts) {
        ways.emplace_back(FailPayout{payout.number, reason});
    }
    return ways;
}

/// The only one that stands, or each by its number.
std::vector<Action> sampleWithdrawals(const ReturnCase &returnCase, const QString &reason)
{
    std::vector<Action> ways{WithdrawRedInvoice{reason, {}}};
    for (const RedInvoice &red : returnCase.redInvoices) {
        ways.emplace_back(WithdrawRedInvoice{reason, red.number});
    }
    return ways;
}

/// Each open task.
template <typename Make> std::vector<Action> forEachTask(const ReturnCase &returnCase, const Make &make)
{
    std::vector<Action> ways;
    for (const Task &task : returnCase.tasks) {
        if (task.isOpen()) {
            ways.emplace_back(
                make(task, TaskNamed{task.step, task.exception == 0 ? std::nullopt : std::optional(task.exception)}));
        }
    }
    if (ways.empty()) {
        ways.emplace_back(make(Task(), TaskNamed{}));
    }
    return ways;
}

std::vector<Action> sampleClaims(const ReturnCase &returnCase)
{
    return forEachTask(returnCase, [](const Task &, const TaskNamed &task) { return Claim{task}; });
}

std::vector<Action> sampleReminders(const ReturnCase &returnCase)
{
    return forEachTask(returnCase, [](const Task &, const TaskNamed &task) { return Remind{task}; });
}

/// By the least there is.
std::vector<Action> sampleExtensions(const ReturnCase &returnCase, const QString &reason, UtcTime now)
{
    return forEachTask(returnCase, [&](const Task &task, const TaskNamed &named) {
        return Extend{named, std::max(now, task.dueAt).plusMinutes(1), reason};
    });
}

Assign sampleAssign(const ReturnCase &returnCase)
{
    Assign assign;
    for (const Task &task : returnCase.tasks) {
        if (task.isOpen()) {
            assign.step = task.step;
            assign.exception = task.exception == 0 ? std::nullopt : std::optional(task.exception);
        }
    }
    assign.to.roles = {Role::Manager};
    return assign;
}

/// Each kind for the whole return, and for the least of each line.
std::vector<Action> sampleExceptions(const ReturnCase &returnCase, const QString &note)
{
    std::vector<Action> ways;
    for (const auto &kind : CodeTable<ExceptionKind>::kNames) {
        ways.emplace_back(OpenException{kind.code, std::nullopt, note});
        for (const ReturnLine &line : returnCase.lines) {
            ways.emplace_back(OpenException{kind.code, LineQuantity{line.line, smallestUnits(line)}, note});
        }
    }
    for (const ReturnException &exception : returnCase.exceptions) {
        ways.emplace_back(CloseException{exception.number, note});
    }
    return ways;
}

/// Each line that is at the counter, from anybody else.
std::vector<Action> sampleTakeOvers(const ReturnCase &returnCase, const Actor &actor)
{
    const StaffId from = returnCase.rma.loggedBy == actor.staff ? StaffId(actor.staff.value() + 1)
                                                                : returnCase.rma.loggedBy;
    std::vector<Action> ways;
    for (const ReturnLine &line : returnCase.lines) {
        ways.emplace_back(TakeOver{{{line.line, Quantity()}}, from});
    }
    return ways;
}

/// An action with its most ordinary arguments first, which say why it is refused, and other arguments that may do.
struct Sample {
    Right right = Right::AddNote;
    std::vector<Action> ways;
};

std::vector<Sample> samples(const Situation &situation, const Actor &actor, const Policy &policy, UtcTime now)
{
    const ReturnCase &current = situation.current;
    const QString text = QStringLiteral("?");
    const Right cancel = current.rma.loggedBy == actor.staff ? Right::CancelOwn : Right::CancelAny;
    return {
        {Right::Approve, {Approve{{}, false, {}}}},
        {Right::Override, {Approve{{}, true, text}}},
        {Right::Decline, {Decline{{}, text}}},
        {Right::Receive, {Receive{}}},
        {Right::ReportLost, {ReportLost{{}, text}}},
        {Right::WaiveGoods, sampleWaivers(current, text)},
        {Right::Inspect, {sampleInspection(current, policy)}},
        {Right::Countersign, forEachSettlement(current, Countersign{})},
        {Right::Pay, forEachSettlement(current, samplePay(situation, policy))},
        {Right::Exchange, sampleExchanges(current)},
        {Right::Ship, sampleShips(situation, text)},
        {Right::IssueCredit, forEachSettlement(current, IssueCredit{})},
        {Right::SendForRepair, forEachSettlement(current, SendForRepair{text, {}, {}, std::nullopt})},
        {Right::BookRepair, forEachSettlement(current, BookRepair{true, {}, std::nullopt})},
        {Right::CollectRepair, forEachSettlement(current, CollectRepair{})},
        {Right::ConvertSettlement, sampleConverts(current, text)},
        {Right::Compensate, sampleCompensations(policy, text)},
        {Right::WithdrawCompensation, forEachSettlement(current, WithdrawCompensation{text, std::nullopt})},
        {Right::NoteRedInvoice, {NoteRedInvoice{text, std::nullopt}}},
        {Right::WithdrawRedInvoice, sampleWithdrawals(current, text)},
        {Right::ConfirmPayout, {ConfirmPayout{samplePayout(current, {PayoutState::Sent})}}},
        {Right::FailPayout, forEachPayout(current, text)},
        {Right::HandBack, {sampleHandBack(current)}},
        {Right::Log, sampleEdits(current, policy, text)},
        {cancel, {Cancel{text}}},
        {Right::Hold, {HoldReturn{text}}},
        {Right::Resume, {Resume{}}},
        {Right::Split, sampleSplits(current)},
        {Right::Undo, sampleUndoings(current, text)},
        {Right::TakeOver, sampleTakeOvers(current, actor)},
        {Right::HandleException, sampleExceptions(current, text)},
        {Right::Assign, {sampleAssign(current)}},
        {Right::Claim, sampleClaims(current)},
        {Right::Extend, sampleExtensions(current, text, now)},
        {Right::Remind, sampleReminders(current)},
        {Right::Chase, {Chase{}}},
        {Right::Rate, {Rate{kMostStars, {}}}},
        {Right::AddNote, {AddNote{text}}},
    };
}
}

std::vector<Possibility> possible(const Situation &situation, const Actor &actor, const Policy &policy, UtcTime now)
{
    std::vector<Possibility> all;
    for (const Sample &sample : samples(situation, actor, policy, now)) {
        std::optional<Error> refusal;
        for (const Action &way : sample.ways) {
            const auto decided = decide(situation, way, actor, policy, now);
            if (decided) {
                refusal.reset();
                break;
            }
            refusal = refusal.value_or(decided.error());
        }
        all.push_back({sample.right, refusal});
    }
    return all;
}
}
