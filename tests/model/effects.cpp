// SPDX-License-Identifier: GPL-3.0-or-later
// What follows when goods are asked for, move or are looked after: units move between bins, tasks follow.
#include "tests/model/effects.h"
#include "tests/model/figures.h"

#include <algorithm>
#include <map>

namespace rd::model
{
namespace
{
/// The units meant: those named, or a bin of every line.
template <typename Move> void forEach(Return &to, const std::vector<LineQuantity> &named, qint64 Line::*bin, Move move)
{
    for (const LineQuantity &one : named) {
        move(to.lines[static_cast<std::size_t>(one.line) - 1], one.quantity.thousandths());
    }
    for (Line &one : to.lines) {
        if (named.empty()) {
            move(one, one.*bin);
        }
    }
}

/// What an inspection made of a line, so that it can be undone.
void noteWorth(std::map<int, Found> &found, int number, const Line &before, const Line &after)
{
    const auto add = [&](const QString &condition, qint64 units) {
        if (units != 0) {
            found[number].graded[condition] += units;
        }
    };
    for (const auto &[condition, units] : after.graded) {
        const auto old = before.graded.find(condition);
        add(condition, units - (old == before.graded.end() ? 0 : old->second));
    }
    if (after.gross != before.gross || after.damagedUsed != before.damagedUsed) {
        found[number].gross += after.gross - before.gross;
        found[number].damaged += after.damagedUsed - before.damagedUsed;
    }
}

void giveBack(Line &one, qint64 units)
{
    one.handedBack += units;
    for (qint64 Line::*bin : {&Line::rejected, &Line::refused, &Line::here}) {
        const qint64 from = std::min(units, one.*bin);
        one.counter -= bin == &Line::here ? std::min(from, one.counter) : 0;
        one.*bin -= from;
        one.refusedBack += bin == &Line::refused ? from : 0;
        units -= from;
        one.handedBackReceived += bin == &Line::refused ? 0 : from;
    }
}
}

void Doing::follows(EventAction event, const QString &login)
{
    events.push_back(event);
    follow(world, to, login, events);
}

void Doing::operator()(const LogReturn &log)
{
    to.id = to.root = static_cast<int>(world.returns.size());
    to.loggedBy = by.staff;
    to.day = world.today();
    to.isPresent = log.areGoodsPresent;
    to.isFlagged = isFlagged(world, to.customer);
    to.judged = judgedOf(world, to, log.lines);
    takeVerdict(to);
    for (const RequestLine &request : log.lines) {
        Line made;
        made.sold = request.saleLine;
        made.root = to.id * 100 + static_cast<int>(to.lines.size());
        made.reason = request.reason;
        made.wanted = kindWanted(request.resolution);
        made.requested = made.review = request.quantity.thousandths();
        const QString &sold = soldLine(world, to, request.saleLine)->serial;
        made.serial = request.serials.isEmpty() ? sold : request.serials.front().toUpper();
        to.lines.push_back(made);
    }
    follows(EventAction::Logged);
    if (to.verdict == VerdictResult::Approved) {
        approve({}, QStringLiteral("policy"));
    }
}

void Doing::approve(const std::vector<LineQuantity> &named, const QString &login)
{
    std::map<const Line *, qint64> moved;
    awaitAnew();
    forEach(to, named, &Line::review, [&](Line &one, qint64 units) {
        one.review -= units;
        one.coming += units;
        moved[&one] = units;
    });
    follows(EventAction::Approved, login);
    if (to.isPresent) {
        for (Line &one : to.lines) {
            one.coming -= moved[&one];
            one.here += moved[&one];
            one.counter += moved[&one];
        }
        follows(EventAction::Received);
    }
}

void Doing::awaitAnew()
{
    for (Owed &task : to.tasks) {
        if (task.step == Step::Receive && !task.closed) {
            task.from = std::max(*task.from, world.today());
            task.told.reset();
        }
    }
}

void Doing::operator()(const Approve &action)
{
    if (to.verdict == VerdictResult::DeniedUnlessOverridden) {
        to.isOverridden = true;
        events.push_back(EventAction::Overridden);
    }
    to.approvedBy = by.staff;
    approve(action.lines, by.login);
}

void Doing::operator()(const Decline &action)
{
    forEach(to, action.lines, &Line::review, [&](Line &one, qint64 units) {
        one.review -= units;
        one.declined += units;
        refuseUnits(one, units);
    });
    follows(EventAction::Declined);
}

void Doing::operator()(const Receive &action)
{
    forEach(to, action.lines, &Line::coming, [](Line &one, qint64 units) {
        one.coming -= units;
        one.here += units;
        one.counter += units;
    });
    follows(EventAction::Received);
}

void Doing::operator()(const ReportLost &action)
{
    std::vector<std::pair<int, qint64>> gone;
    forEach(to, action.lines, &Line::coming, [&](Line &one, qint64 units) {
        one.coming -= units;
        one.lost += units;
        if (units > 0) {
            gone.push_back({static_cast<int>(&one - to.lines.data()) + 1, units});
        }
    });
    events.push_back(EventAction::Lost);
    trouble(ExceptionKind::LostParcel, gone);
    follow(world, to, by.login, events);
}

void Doing::operator()(const WaiveGoods &action)
{
    std::vector<LineQuantity> waived;
    forEach(to, action.lines, &Line::coming, [&](Line &one, qint64 units) {
        one.coming -= units;
        one.waived += units;
        if (units > 0) {
            waived.push_back({static_cast<int>(&one - to.lines.data()) + 1, Quantity::fromThousandths(units)});
        }
    });
    to.isOverridden = true;
    to.approvedBy = to.approvedBy.value_or(by.staff);
    owe(sharesOf(world, to, waived), true);
    follows(EventAction::GoodsWaived);
}

void Doing::operator()(const Inspect &action)
{
    const std::vector<Line> before = to.lines;
    Shares shares = takeShares(world, to, action);
    if (to.inspections.empty() || to.inspections.back().isUndone || to.inspections.back().at != world.now) {
        to.inspections.push_back({world.now, {}, false});
    }
    std::map<int, Found> &found = to.inspections.back().lines;
    for (std::size_t i = 0; i < before.size(); ++i) {
        noteWorth(found, static_cast<int>(i) + 1, before[i], to.lines[i]);
    }
    for (const Deduction &deduction : action.deductions) {
        shares[deduction.line].deduction = deduction.amount.minor();
    }
    std::map<int, qint64> wrong;
    std::map<int, qint64> swapped;
    for (const InspectedUnits &one : action.units) {
        Line &where = line(one.line);
        const qint64 units = one.quantity.thousandths();
        ++to.findings;
        if (one.condition == QStringLiteral("wrong_item")) {
            const bool isSwapped = !where.serial.isEmpty() && !one.serial.isEmpty() && one.serial != where.serial;
            (isSwapped ? swapped : wrong)[one.line] += units;
        }
        where.counter -= std::max<qint64>(0, units - (where.here - where.counter));
        where.here -= units;
        const bool isRejected = one.disposition == QStringLiteral("hand_back");
        (isRejected ? where.rejected : where.accepted) += units;
        (isRejected ? found[one.line].rejected : found[one.line].accepted) += units;
    }
    owe(shares, false);
    events.push_back(EventAction::Inspected);
    if (!wrong.empty()) {
        trouble(ExceptionKind::WrongGoods, {wrong.begin(), wrong.end()});
    }
    if (!swapped.empty()) {
        trouble(ExceptionKind::SwappedGoods, {swapped.begin(), swapped.end()});
    }
    follow(world, to, by.login, events);
}

void Doing::operator()(const Cancel &)
{
    for (Line &one : to.lines) {
        one.cancelled += one.review + one.coming;
        one.cancelledComing += one.coming;
        refuseUnits(one, one.review);
        one.review = one.coming = 0;
    }
    follows(EventAction::Cancelled);
}

void Doing::operator()(const LetExpire &expire)
{
    const bool isLeft = isLeftLying(world, to);
    const bool isDue = isExpiryDue(world, to, expire.areParcelsOpen);
    if (isLeft) {
        trouble(ExceptionKind::NotCollected, {});
    }
    const auto awaited = std::find_if(to.tasks.begin(), to.tasks.end(),
                                      [](const Owed &task) { return task.step == Step::Receive && !task.closed; });
    if (isDue && !awaited->told) {
        const qint64 days = std::max(world.policy.goodsExpireDays, world.policy.goodsExpectedDays);
        awaited->told = std::max(*awaited->from + days, world.today() + world.policy.goodsExpireWarnDays);
        events.push_back(EventAction::ExpiryWarned);
    } else if (isDue) {
        std::vector<std::pair<int, qint64>> gone;
        for (Line &one : to.lines) {
            if (one.wanted != SettlementKind::Reship && one.coming > 0) {
                gone.push_back({static_cast<int>(&one - to.lines.data()) + 1, one.coming});
                one.cancelled += one.coming;
                one.cancelledComing += one.coming;
                one.coming = 0;
            }
        }
        events.push_back(EventAction::Expired);
        trouble(ExceptionKind::NeverCame, gone);
    }
    follow(world, to, QStringLiteral("policy"), events);
}

void Doing::operator()(const HandBack &action)
{
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

void Doing::operator()(const AddNote &)
{
    events.push_back(EventAction::Noted);
}

void Doing::operator()(const Chase &)
{
    ++to.chasers;
    events.push_back(EventAction::Chased);
}

void Doing::operator()(const Rate &rate)
{
    constexpr int kFew = 2; // as the rules of a new store have it
    to.rating = rate.stars;
    events.push_back(EventAction::Rated);
    if (rate.stars <= kFew) {
        trouble(ExceptionKind::Complaint, {});
        follow(world, to, by.login, events);
    }
}

void Doing::operator()(const Assign &action)
{
    for (Owed &task : to.tasks) {
        const bool isMeant = task.step != Step::FollowUp || !action.exception || task.trouble == *action.exception;
        if (task.step == action.step && !task.closed && isMeant) {
            task.assignee = action.to.id;
        }
    }
    events.push_back(EventAction::Assigned);
}

void Doing::operator()(const HoldReturn &)
{
    to.pauses.push_back({world.now, {}});
    events.push_back(EventAction::Held);
}

void Doing::operator()(const Resume &)
{
    Pause &pause = to.pauses.back();
    pause.until = world.now;
    for (Owed &task : to.tasks) {
        if (!task.closed && task.from) {
            const qint64 days = (world.now - std::max(pause.since, task.opened) + 86'399'999) / 86'400'000;
            *task.from += days;
            task.told = task.told ? std::optional(*task.told + days) : std::nullopt;
        }
    }
    events.push_back(EventAction::Resumed);
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
