// SPDX-License-Identifier: GPL-3.0-or-later
// Rights first, then the state, then the action itself.
#include "core/workflow/decide.h"

#include "core/workflow/apply.h"
#include "core/workflow/rights.h"
#include "core/workflow/standing.h"

namespace rd
{
namespace
{
/// The task whose owner or due time an action is about.
std::optional<TaskNamed> taskOf(const Action &action)
{
    if (const auto *assign = std::get_if<Assign>(&action)) {
        return assign->task();
    }
    if (const auto *claim = std::get_if<Claim>(&action)) {
        return claim->task;
    }
    if (const auto *extend = std::get_if<Extend>(&action)) {
        return extend->task;
    }
    const auto *remind = std::get_if<Remind>(&action);
    return remind == nullptr ? std::nullopt : std::optional(remind->task);
}

/// What follows an exception up, and who does until when.
bool isFollowUp(const Action &action)
{
    return std::holds_alternative<OpenException>(action) || std::holds_alternative<TickException>(action)
           || std::holds_alternative<CloseException>(action)
           || taskOf(action).value_or(TaskNamed{}).step == Step::FollowUp;
}

/// Only notes, ratings, payouts that bounce, red invoices, points and coupons, exceptions, what is granted beyond the goods, and what is undone touch a return that is closed; the
/// store pays nothing for returns of the past, and follows nothing up.
bool isForClosed(const Action &action, const Rma &rma)
{
    return std::holds_alternative<AddNote>(action) || std::holds_alternative<FailPayout>(action)
           || std::holds_alternative<NoteRedInvoice>(action) || std::holds_alternative<WithdrawRedInvoice>(action)
           || ((std::holds_alternative<Compensate>(action) || std::holds_alternative<Rate>(action) || isFollowUp(action)
                || std::holds_alternative<Undo>(action) || std::holds_alternative<TickBenefits>(action))
               && rma.origin == Origin::Desk);
}

Result<void> checkState(const Situation &situation, const Action &action)
{
    const Rma &rma = situation.current.rma;
    const bool isLog = std::holds_alternative<LogReturn>(action);
    if (!isLog && !rma.isOpen() && !isForClosed(action, rma)) {
        return refuse(ErrorCode::AlreadyClosed,
                      {{QStringLiteral("number"), rma.number},
                       {QStringLiteral("outcome"), rma.outcome ? QString(codeOf(*rma.outcome)) : QString()}});
    }
    return {};
}

/// Units that a return of this one holds or that went on in a return split off: the place they take is the same.
Quantity placesOf(const ReturnLine *line)
{
    return line == nullptr ? Quantity() : line->quantities.live() + line->quantities.moved;
}

/// Adds what a settlement grants to the claims of its sale lines, or takes it off again. A repair grants nothing.
void count(Situation &situation, const Settlement &settlement, bool isTakenOff)
{
    if (isForRepair(settlement)) {
        return;
    }
    for (const SettlementLine &part : settlement.lines) {
        const ReturnLine *line = situation.current.line(part.line);
        if (line != nullptr) {
            SaleLineClaims &claims = situation.claims[claimedFrom(*line)];
            claims.settledUnits += isTakenOff ? -part.quantity : part.quantity;
            claims.settledGross += isTakenOff ? -part.gross : part.gross;
            claims.settledTax += isTakenOff ? -part.tax : part.tax;
            claims.settledSubsidy += isTakenOff ? -part.subsidy : part.subsidy;
        }
    }
}

void moveClaims(Situation &situation, const ReturnCase &before)
{
    const ReturnCase &now = situation.current;
    for (const ReturnLine &line : now.lines) {
        const ReturnLine *old = before.line(line.line);
        situation.claims[claimedFrom(line)].live += placesOf(&line) - placesOf(old);
    }
    for (const Settlement &settlement : now.settlements) {
        const Settlement *old = before.settlement(settlement.number);
        const bool didStand = old != nullptr && isStanding(*old);
        if (didStand != isStanding(settlement)) {
            count(situation, settlement, didStand);
        }
    }
    situation.grantedTogether += standingGrants(now) - standingGrants(before);
    movePaidBack(situation.paidBack, before, now);
}
}

Result<Decision> decide(const Situation &situation, const Action &action, const Actor &actor, const Policy &policy,
                        UtcTime now)
{
    if (auto allowed = requireRight(actor, rightFor(action, actor, situation.current.rma)); !allowed) {
        return refuse(allowed.error());
    }
    if (auto open = checkState(situation, action); !open) {
        return refuse(open.error());
    }
    Work work(situation, actor, policy, now);
    const Result<void> done = std::visit([&work](const auto &what) { return apply(work, what); }, action);
    if (!done) {
        return refuse(done.error());
    }
    return std::move(work).finish();
}

Result<ReturnCase> requested(const Situation &situation, const LogReturn &request, const Policy &policy, UtcTime now)
{
    const Actor nobody = Actor::system();
    Work work(situation, nobody, policy, now);
    if (auto taken = takeIn(work, request); !taken) {
        return refuse(taken.error());
    }
    return work.next();
}

Situation after(const Situation &situation, const Decision &decision)
{
    Situation next = situation;
    next.current = decision.next;
    moveClaims(next, situation.current);
    return next;
}
}
