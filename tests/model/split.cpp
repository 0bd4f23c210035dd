// SPDX-License-Identifier: GPL-3.0-or-later
// Splitting a return: why it is refused, and what follows.
#include "tests/model/split.h"
#include "tests/model/effects.h"
#include "tests/model/objections.h"

#include <algorithm>

namespace rd::model
{
namespace
{
const std::pair<Step, qint64 Line::*> kBins[] = {
    {Step::Review, &Line::review}, {Step::Receive, &Line::coming}, {Step::Inspect, &Line::here}};

const Line *lineOf(const Return &of, int number)
{
    return number >= 1 && number <= static_cast<int>(of.lines.size()) ? &of.lines[static_cast<std::size_t>(number) - 1]
                                                                      : nullptr;
}

/// The bins that are meant, with the units of each: the one named, the only one with units, or all of them to the last unit.
std::vector<std::pair<qint64 Line::*, qint64>> binsOf(const Line &line, const SplitUnits &asked)
{
    std::vector<std::pair<qint64 Line::*, qint64>> bins;
    for (const auto &[step, bin] : kBins) {
        if (asked.at ? *asked.at == step : line.*bin > 0) {
            bins.push_back({bin, line.*bin});
        }
    }
    if (bins.size() == 1) {
        bins.front().second = asked.quantity.thousandths();
    }
    return bins;
}

/// Steps that all these units have behind them.
bool isBehind(const Return &off, Step step)
{
    return std::any_of(off.lines.begin(), off.lines.end(), [step](const Line &line) {
        return (step == Step::Review && line.coming + line.here > 0) || (step == Step::Receive && line.here > 0);
    });
}

void carryTasks(Return &to, Return &off)
{
    for (Owed &task : to.tasks) {
        const bool isOfUnits = task.step == Step::Review || task.step == Step::Receive || task.step == Step::Inspect;
        if (task.closed ? isBehind(off, task.step) : isOfUnits && isOwed(off, task.step)) {
            off.tasks.push_back(task);
            off.tasks.back().isCarried = task.closed.has_value();
            task.isCarried = task.isCarried || (!task.closed && !isOwed(to, task.step));
        }
    }
}

/// The same request, without what happened to units that stay.
Return emptyCopy(const Return &to, int id)
{
    Return off = to;
    off.id = id;
    off.lines.clear();
    off.debts.clear();
    off.payments.clear();
    off.tasks.clear();
    off.reds.clear();
    off.inspections.clear();
    off.undone.clear();
    off.troubles.clear();
    off.counts = 0;
    off.judged.clear();
    off.chasers = off.findings = 0;
    off.rating.reset();
    return off;
}
}

qint64 movableOf(const Line &line, std::optional<Step> at)
{
    qint64 units = 0;
    for (const auto &[step, bin] : kBins) {
        units += !at || *at == step ? line.*bin : 0;
    }
    return units;
}

void Objections::operator()(const SplitReturn &split)
{
    text(codes, split.reason, false);
    if (split.units.empty()) {
        codes.insert(ErrorCode::MissingField);
    }
    std::set<std::pair<int, qint64>> seen; // line and place of its bin
    qint64 asked = 0;
    qint64 places = 0;
    for (const SplitUnits &one : split.units) {
        const Line *line = lineOf(to, one.line);
        if (line == nullptr) {
            codes.insert(ErrorCode::NotFound);
            continue;
        }
        const qint64 units = one.quantity.thousandths();
        if (units <= 0 || (!soldLine(world, to, line->sold)->isMeasured && units % 1000 != 0)) {
            codes.insert(ErrorCode::BadQuantity);
        }
        if (units > movableOf(*line, one.at)) {
            codes.insert(ErrorCode::NotOutstanding);
        }
        const auto bins = binsOf(*line, one);
        if (bins.size() > 1 && units < movableOf(*line)) {
            codes.insert(ErrorCode::MissingField);
        }
        for (qint64 place = 0; place < 3; ++place) {
            const bool isMeant = std::any_of(bins.begin(), bins.end(),
                                             [place](const auto &bin) { return bin.first == kBins[place].second; });
            if (isMeant && !seen.insert({one.line, place}).second) {
                codes.insert(ErrorCode::BadQuantity);
            }
        }
        const qint64 damaged = damagedLeft(to, one.line);
        for (const auto &[bin, moved] : bins) {
            if (bin == &Line::here && damaged > 0 && moved > line->here - damaged) {
                codes.insert(ErrorCode::NotOutstanding);
            }
        }
        asked += std::max<qint64>(0, units);
    }
    for (const Line &line : to.lines) {
        places += line.places();
    }
    if (asked >= places) {
        codes.insert(ErrorCode::NotOutstanding);
    }
}

void Doing::operator()(const SplitReturn &split)
{
    Return off = emptyCopy(to, static_cast<int>(world.returns.size()));
    off.day = world.today();
    std::map<int, int> into; // by line of this return
    for (const SplitUnits &one : split.units) {
        Line &from = line(one.line);
        const auto bins = binsOf(from, one);
        if (into.count(one.line) == 0) {
            Line made;
            made.sold = from.sold;
            made.root = from.root;
            made.reason = from.reason;
            made.wanted = from.wanted;
            made.serial = from.serial;
            off.lines.push_back(made);
            into[one.line] = static_cast<int>(off.lines.size());
        }
        Line &taken = off.lines[static_cast<std::size_t>(into[one.line]) - 1];
        for (const auto &[bin, units] : bins) {
            if (bin == &Line::here) {
                const qint64 counter = std::min(units, from.counter);
                from.counter -= counter;
                taken.counter += counter;
            }
            from.*bin -= units;
            from.moved += units;
            from.movedApproved += bin == &Line::review ? 0 : units;
            taken.*bin += units;
            taken.requested += units;
        }
    }
    for (const Judged &each : to.judged) {
        if (each.line == 0 || into.count(each.line) > 0) {
            off.judged.push_back(each);
            off.judged.back().line = each.line == 0 ? 0 : into[each.line];
        }
    }
    takeVerdict(off);
    carryTasks(to, off);
    world.splitOff = off;
    follows(EventAction::SplitOff);
}
}
