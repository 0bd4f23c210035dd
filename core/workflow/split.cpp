// SPDX-License-Identifier: GPL-3.0-or-later
// Splitting a return: units that go another way go on in a return of their own, as old and as late as they were.
#include "core/workflow/split.h"

#include "core/workflow/apply.h"
#include "core/workflow/exception_state.h"
#include "core/workflow/guards.h"
#include "core/workflow/split_head.h"

#include <QJsonArray>

#include <algorithm>

namespace rd
{
Quantity movableAt(const LineQuantities &quantities, Step step)
{
    switch (step) {
    case Step::Review:
        return quantities.toReview();
    case Step::Receive:
        return quantities.toReceive();
    case Step::Inspect:
        return quantities.toInspect();
    case Step::Countersign:
    case Step::Settle:
    case Step::HandBack:
    case Step::FollowUp:
        return {};
    }
    return {};
}

Quantity movable(const LineQuantities &quantities)
{
    Quantity all;
    for (const Step step : kSplitSteps) {
        all += movableAt(quantities, step);
    }
    return all;
}

Quantity smallestUnits(const ReturnLine &line)
{
    const Quantity least = Quantity::fromThousandths(1);
    return checkUnits(line, least) ? least : Quantity::units(1);
}

namespace
{
/// What can move of a line, step by step, beside what was asked.
Error notThatMany(const ReturnLine &line, const SplitUnits &asked, Quantity left)
{
    const LineQuantities &q = line.quantities;
    return Error::of(ErrorCode::NotOutstanding,
                     {{QStringLiteral("problem"), QStringLiteral("split")},
                      {QStringLiteral("line"), line.line},
                      {QStringLiteral("asked"), asked.quantity.toDecimal()},
                      {QStringLiteral("outstanding"), left.toDecimal()},
                      {QStringLiteral("step"), asked.at ? QJsonValue(codeOf(*asked.at)) : QJsonValue()},
                      {QStringLiteral("review"), q.toReview().toDecimal()},
                      {QStringLiteral("receive"), q.toReceive().toDecimal()},
                      {QStringLiteral("inspect"), q.toInspect().toDecimal()}});
}

/// Units stand at several steps, and nobody said which of them go.
Error whichStep(const ReturnLine &line, const SplitUnits &asked)
{
    Error error = notThatMany(line, asked, movable(line.quantities));
    error.code = ErrorCode::MissingField;
    error.details.insert(QStringLiteral("field"), QStringLiteral("step"));
    return error;
}

/// Where the units that were asked for stand: at the step named, at the only one that has any, or everywhere when all go.
Result<std::vector<SplitUnits>> placesOf(const ReturnLine &line, const SplitUnits &asked)
{
    const Quantity left = asked.at ? movableAt(line.quantities, *asked.at) : movable(line.quantities);
    if (asked.quantity > left) {
        return refuse(notThatMany(line, asked, left));
    }
    if (asked.at) {
        return std::vector{asked};
    }
    std::vector<SplitUnits> places;
    for (const Step step : kSplitSteps) {
        if (const Quantity here = movableAt(line.quantities, step); here.isPositive()) {
            places.push_back({line.line, here, step});
        }
    }
    if (places.size() == 1) {
        places.front().quantity = asked.quantity;
    } else if (asked.quantity < left) {
        return refuse(whichStep(line, asked));
    }
    return places;
}

Result<void> checkNamedOnce(const std::vector<SplitUnits> &before, const SplitUnits &units)
{
    const bool isTwice = std::ranges::any_of(
        before, [&units](const SplitUnits &each) { return each.line == units.line && each.at == units.at; });
    return isTwice ? refuse(ErrorCode::BadQuantity, {{QStringLiteral("line"), units.line},
                                                     {QStringLiteral("problem"), QStringLiteral("named_twice")}})
                   : Result<void>();
}

/// Something must be left of the return: else it only changes its number.
Result<void> checkSomethingStays(const ReturnCase &returnCase, const std::vector<SplitUnits> &units)
{
    Quantity asked;
    Quantity live;
    for (const SplitUnits &each : units) {
        asked += each.quantity;
    }
    for (const ReturnLine &line : returnCase.lines) {
        live += line.quantities.live();
    }
    return asked < live
               ? Result<void>()
               : refuse(ErrorCode::NotOutstanding, {{QStringLiteral("problem"), QStringLiteral("nothing_stays")},
                                                    {QStringLiteral("asked"), asked.toDecimal()},
                                                    {QStringLiteral("live"), live.toDecimal()}});
}

/// Units that were damaged in the store stay where that is known: no fee is taken for them there.
Result<void> checkDamaged(const ReturnCase &returnCase, const std::vector<SplitUnits> &units)
{
    for (const SplitUnits &each : units) {
        const Quantity damaged = damagedToInspect(returnCase, each.line);
        const Quantity free = returnCase.line(each.line)->quantities.toInspect() - damaged;
        if (each.at == Step::Inspect && each.quantity > free && damaged.isPositive()) {
            return refuse(ErrorCode::NotOutstanding, {{QStringLiteral("problem"), QStringLiteral("split_damaged")},
                                                      {QStringLiteral("line"), each.line},
                                                      {QStringLiteral("asked"), each.quantity.toDecimal()},
                                                      {QStringLiteral("outstanding"), free.toDecimal()},
                                                      {QStringLiteral("damaged"), damaged.toDecimal()}});
        }
    }
    return {};
}

/// The units that go, each with its step.
Result<std::vector<SplitUnits>> resolveUnits(const ReturnCase &returnCase, const std::vector<SplitUnits> &asked)
{
    if (asked.empty()) {
        return refuse(ErrorCode::MissingField, {{QStringLiteral("field"), QStringLiteral("line")}});
    }
    std::vector<SplitUnits> all;
    for (const SplitUnits &each : asked) {
        const ReturnLine *line = returnCase.line(each.line);
        if (line == nullptr) {
            return refuse(ErrorCode::NotFound, {{QStringLiteral("line"), each.line}});
        }
        if (auto valid = checkUnits(*line, each.quantity); !valid) {
            return refuse(valid.error());
        }
        const auto places = placesOf(*line, each);
        if (!places) {
            return refuse(places.error());
        }
        for (const SplitUnits &place : *places) {
            if (auto once = checkNamedOnce(all, place); !once) {
                return refuse(once.error());
            }
            all.push_back(place);
        }
    }
    if (auto stays = checkSomethingStays(returnCase, all); !stays) {
        return refuse(stays.error());
    }
    const auto whole = checkDamaged(returnCase, all);
    return whole ? Result<std::vector<SplitUnits>>(all) : refuse(whole.error());
}

/// The line of the new return that takes units of this one.
ReturnLine &lineFor(SplitDecision &off, const ReturnLine &from)
{
    std::vector<ReturnLine> &lines = off.next.lines;
    const auto found = std::ranges::find(off.from, from.line);
    if (found != off.from.end()) {
        return lines[static_cast<std::size_t>(found - off.from.begin())];
    }
    ReturnLine line = from;
    line.id = {};
    line.line = static_cast<int>(lines.size()) + 1;
    line.quantities = {};
    line.edit.reset();
    line.split = {from.id, from.split.root.value_or(from.id), std::nullopt};
    off.from.push_back(from.line);
    lines.push_back(line);
    return lines.back();
}

void moveUnits(ReturnLine &from, ReturnLine &into, const SplitUnits &units)
{
    const bool isApproved = *units.at != Step::Review;
    const bool isReceived = *units.at == Step::Inspect;
    const Quantity approved = isApproved ? units.quantity : Quantity();
    const Quantity received = isReceived ? units.quantity : Quantity();
    const Quantity counter = std::min(received, from.quantities.atCounter);
    from.quantities.atCounter -= counter;
    into.quantities.atCounter += counter;
    from.quantities.moved += units.quantity;
    from.quantities.movedApproved += approved;
    from.quantities.movedReceived += received;
    into.quantities.requested += units.quantity;
    into.quantities.approved += approved;
    into.quantities.received += received;
}

QJsonObject factOf(const SplitUnits &units, int line)
{
    return {{QStringLiteral("line"), line},
            {QStringLiteral("quantity"), units.quantity.thousandths()},
            {QStringLiteral("step"), codeOf(*units.at)}};
}
}

Result<void> apply(Work &work, const SplitReturn &action)
{
    if (auto clean = checkText(action.reason, "reason"); !clean) {
        return clean;
    }
    const auto units = resolveUnits(work.next(), action.units);
    if (!units) {
        return refuse(units.error());
    }
    ReturnCase &old = work.next();
    SplitDecision &off = work.splitOff();
    off.next.rma = headSplitOff(old.rma, work.situation().today, work.now());
    QJsonArray gone;
    QJsonArray come;
    for (const SplitUnits &each : *units) {
        ReturnLine &from = *old.line(each.line);
        ReturnLine &into = lineFor(off, from);
        moveUnits(from, into, each);
        old.moves.push_back({each.line, each.quantity, work.now(), {}});
        gone.append(factOf(each, each.line));
        come.append(factOf(each, into.line));
    }
    carryVerdict(old, off);
    carryTasks(old, off.next);
    work.record(EventAction::SplitOff, {{QStringLiteral("units"), gone}}, action.reason);
    off.events.push_back({EventAction::SplitFrom,
                          work.actor(),
                          {{QStringLiteral("units"), come}, {QStringLiteral("number"), old.rma.number}},
                          action.reason});
    work.tell("split");
    work.advance();
    return {};
}
}
