// SPDX-License-Identifier: GPL-3.0-or-later
// What follows from an action: units move between bins, debts and payments come to be, tasks follow.
#include "tests/model/world.h"

#include <algorithm>
#include <map>

namespace rd::model
{
namespace
{
/// One action that nothing objects to.
struct Doing {
    World &world;
    Return &to;
    const Actor &by;
    std::vector<EventAction> &events;

    Line &line(int number) { return to.lines[static_cast<std::size_t>(number) - 1]; }
    void follows(EventAction event) { follows(event, by.login); }
    void follows(EventAction event, const QString &login)
    {
        events.push_back(event);
        follow(world, to, login, events);
    }
    /// The units meant: those named, or a bin of every line.
    template <typename Move> void forEach(const std::vector<LineQuantity> &named, qint64 Line::*bin, Move move)
    {
        for (const LineQuantity &one : named) {
            move(line(one.line), one.quantity.thousandths());
        }
        for (Line &one : to.lines) {
            if (named.empty()) {
                move(one, one.*bin);
            }
        }
    }

    void operator()(const LogReturn &log)
    {
        to.loggedBy = by.staff;
        to.isPresent = log.areGoodsPresent;
        to.verdict = verdictOf(world, to, log.lines);
        for (const RequestLine &request : log.lines) {
            Line made;
            made.sold = request.saleLine;
            made.reason = request.reason;
            made.requested = made.review = request.quantity.thousandths();
            to.lines.push_back(made);
        }
        follows(EventAction::Logged);
        if (to.verdict == VerdictResult::Approved) {
            approve({}, QStringLiteral("policy"));
        }
    }
    void approve(const std::vector<LineQuantity> &named, const QString &login)
    {
        std::map<const Line *, qint64> moved;
        forEach(named, &Line::review, [&](Line &one, qint64 units) {
            one.review -= units;
            one.coming += units;
            moved[&one] = units;
        });
        follows(EventAction::Approved, login);
        if (to.isPresent) {
            for (Line &one : to.lines) {
                one.coming -= moved[&one];
                one.here += moved[&one];
            }
            follows(EventAction::Received);
        }
    }
    void operator()(const Approve &action)
    {
        if (to.verdict == VerdictResult::DeniedUnlessOverridden) {
            to.isOverridden = true;
            events.push_back(EventAction::Overridden);
        }
        to.approvedBy = by.staff;
        approve(action.lines, by.login);
    }
    void refuseUnits(Line &one, qint64 units) { one.refused += to.isPresent ? units : 0; }
    void operator()(const Decline &action)
    {
        forEach(action.lines, &Line::review, [&](Line &one, qint64 units) {
            one.review -= units;
            one.declined += units;
            refuseUnits(one, units);
        });
        follows(EventAction::Declined);
    }
    void operator()(const Receive &action)
    {
        forEach(action.lines, &Line::coming, [](Line &one, qint64 units) {
            one.coming -= units;
            one.here += units;
        });
        follows(EventAction::Received);
    }
    void operator()(const ReportLost &action)
    {
        forEach(action.lines, &Line::coming, [](Line &one, qint64 units) {
            one.coming -= units;
            one.lost += units;
        });
        follows(EventAction::Lost);
    }
    void operator()(const Cancel &)
    {
        for (Line &one : to.lines) {
            one.cancelled += one.review + one.coming;
            refuseUnits(one, one.review);
            one.review = one.coming = 0;
        }
        follows(EventAction::Cancelled);
    }
    void operator()(const HandBack &action)
    {
        const auto giveBack = [](Line &one, qint64 units) {
            one.handedBack += units;
            for (qint64 Line::*bin : {&Line::rejected, &Line::refused, &Line::here}) {
                const qint64 from = std::min(units, one.*bin);
                one.*bin -= from;
                units -= from;
                one.handedBackReceived += bin == &Line::refused ? 0 : from;
            }
        };
        for (const LineQuantity &one : action.lines) {
            giveBack(line(one.line), one.quantity.thousandths());
        }
        for (Line &one : to.lines) {
            if (action.lines.empty()) {
                giveBack(one, one.rejected + one.refused);
            }
        }
        follows(EventAction::HandedBack);
    }
    void operator()(const Inspect &action);
    void operator()(const Countersign &action)
    {
        const int number = action.settlement.value_or(only(SettlementState::ToCountersign));
        to.debts[static_cast<std::size_t>(number) - 1].countersigner = by.staff;
        follows(EventAction::Countersigned);
    }
    void operator()(const Pay &action)
    {
        const int number = action.settlement.value_or(only(SettlementState::Due));
        const qint64 due = to.debts[static_cast<std::size_t>(number) - 1].amount - paidOf(to, number, false);
        const bool isCash = action.tender == QStringLiteral("cash");
        to.payments.push_back({number, action.tender, action.amount ? action.amount->minor() : due,
                               isCash ? PayoutState::Confirmed : PayoutState::Sent, by.staff});
        follows(isCash ? EventAction::PayoutConfirmed : EventAction::PayoutSent);
    }
    void operator()(const ConfirmPayout &action)
    {
        to.payments[static_cast<std::size_t>(action.payout) - 1].state = PayoutState::Confirmed;
        follows(EventAction::PayoutConfirmed);
    }
    void operator()(const FailPayout &action)
    {
        to.payments[static_cast<std::size_t>(action.payout) - 1].state = PayoutState::Failed;
        follows(EventAction::PayoutFailed);
    }
    void operator()(const AddNote &) { events.push_back(EventAction::Noted); }
    void operator()(const Chase &)
    {
        ++to.chasers;
        events.push_back(EventAction::Chased);
    }
    void operator()(const Assign &action)
    {
        for (Owed &task : to.tasks) {
            if (task.step == action.step && !task.closed) {
                task.assignee = action.to.id;
            }
        }
        events.push_back(EventAction::Assigned);
    }
    void operator()(const HoldReturn &)
    {
        to.pauses.push_back({world.now, {}});
        events.push_back(EventAction::Held);
    }
    void operator()(const Resume &)
    {
        to.pauses.back().until = world.now;
        events.push_back(EventAction::Resumed);
    }

private:
    [[nodiscard]] int only(SettlementState state) const
    {
        int number = 1;
        while (stateOf(to, number) != state) {
            ++number;
        }
        return number;
    }
};

void Doing::operator()(const Inspect &action)
{
    Debt debt;
    std::map<int, Share> shares;
    std::map<int, std::map<QString, qint64>> found;
    std::map<int, Totals> before;
    for (const InspectedUnits &one : action.units) {
        Line &where = line(one.line);
        const qint64 units = one.quantity.thousandths();
        const bool isAccepted = one.disposition != QStringLiteral("hand_back");
        ++to.findings;
        where.here -= units;
        (isAccepted ? where.accepted : where.rejected) += units;
        if (isAccepted) {
            Totals &sofar = before.try_emplace(where.sold, totalsOf(world, to.receipt, where.sold)).first->second;
            const Share next = valueNext(*soldLine(world, to, where.sold), sofar, units);
            Share &sum = shares[one.line];
            sum = {one.line, sum.units + units, sum.gross + next.gross, 0, sum.tax + next.tax};
            found[one.line][one.condition] += units;
        }
    }
    for (auto &[number, share] : shares) {
        share.fee = takeFee(world.policy, line(number), found[number], share.gross);
        debt.amount += share.gross - share.fee;
        debt.shares.push_back(share);
    }
    if (!shares.empty()) {
        debt.day = world.today();
        debt.by = by.staff;
        debt.isLarge = grantedTogether(world, to) + debt.amount > world.policy.secondPersonLimit.minor();
        to.debts.push_back(debt);
    }
    follows(EventAction::Inspected);
}
}

void doIt(World &world, Return &to, const Action &action, const Actor &by, std::vector<EventAction> &events)
{
    std::visit(Doing{world, to, by, events}, action);
}

Answer perform(World &world, Return &to, const Action &action, const Actor &by)
{
    Answer answer{objections(world, to, action, by), {}};
    if (answer.objections.empty()) {
        doIt(world, to, action, by, answer.events);
    }
    return answer;
}
}
