// SPDX-License-Identifier: GPL-3.0-or-later
// Undoing: why it is refused, and what follows.
#include "tests/model/effects.h"
#include "tests/model/maker.h"
#include "tests/model/objections.h"

#include <algorithm>

namespace rd::model
{
namespace
{
const char *rightFor(const Undo &undo)
{
    switch (undo.what) {
    case Undoable::Approval:
        return "approve";
    case Undoable::Refusal:
        return "decline";
    case Undoable::Cancellation:
        return "cancel_any"; // somebody else may have cancelled it, or the rules
    case Undoable::Receipt:
        return "receive";
    case Undoable::Loss:
        return "lost";
    case Undoable::Inspection:
        return "inspect";
    }
    return "";
}

/// Refused before they were approved, and not with the customer again; declined and cancelled ones are one heap.
qint64 heap(const Line &line)
{
    return line.declined + line.cancelled - line.cancelledComing - line.refusedBack;
}

/// Units that are still where the step left them.
qint64 unitsOf(const Return &of, const Line &line, Undoable what)
{
    switch (what) {
    case Undoable::Approval:
        return line.coming;
    case Undoable::Refusal:
        return std::min(line.declined, heap(line));
    case Undoable::Cancellation:
        return line.cancelledComing + std::min(line.cancelled - line.cancelledComing, heap(line));
    case Undoable::Receipt:
        return std::min(line.here - damagedLeft(of, static_cast<int>(&line - of.lines.data()) + 1),
                        of.counts > 0 ? line.counter : line.here);
    case Undoable::Loss:
        return line.lost;
    case Undoable::Inspection:
        return 0;
    }
    return 0;
}

bool isAnyApproved(const Return &of)
{
    return std::any_of(of.lines.begin(), of.lines.end(), [](const Line &line) {
        return line.coming + line.waived + line.here + line.accepted + line.rejected + line.lost + line.cancelledComing
                   + line.handedBackReceived + line.movedApproved
               > 0;
    });
}

const Inspection *lastOf(const Return &of)
{
    const auto last = std::find_if(of.inspections.rbegin(), of.inspections.rend(),
                                   [](const Inspection &one) { return !one.isUndone; });
    return last == of.inspections.rend() ? nullptr : &*last;
}

/// What was granted for these units, whatever it became.
std::vector<int> debtsOf(const Return &of, const Inspection &inspection)
{
    std::vector<int> numbers;
    for (int number = 1; number <= static_cast<int>(of.debts.size()); ++number) {
        const Debt &debt = of.debts[static_cast<std::size_t>(number) - 1];
        if (debt.at == inspection.at && debt.beyond.isEmpty() && !debt.isWithoutGoods && !debt.isVoid) {
            numbers.push_back(number);
        }
    }
    return numbers;
}

bool areUntouched(const Return &of, const Inspection &inspection)
{
    std::map<int, qint64> open;
    for (const auto &[line, units] : inspection.lines) {
        open[line] += units.accepted;
    }
    for (const int number : debtsOf(of, inspection)) {
        const Debt &debt = of.debts[static_cast<std::size_t>(number) - 1];
        const SettlementState state = stateOf(of, number);
        const bool isOpen = state == SettlementState::Due || state == SettlementState::ToCountersign;
        const bool isNothing = state == SettlementState::Done && debt.amount == 0 && !debt.given && !debt.credit;
        if ((!isOpen && !isNothing) || debt.away || isBegun(of, number)) {
            return false;
        }
        for (const Share &share : debt.shares) {
            open[share.line] -= share.units;
        }
    }
    return std::all_of(open.begin(), open.end(), [](const auto &left) { return left.second == 0; });
}
}

void Objections::undoneInspection(const Undo &undo)
{
    if (!undo.lines.empty()) {
        codes.insert(ErrorCode::BadQuantity);
    }
    const Inspection *last = lastOf(to);
    if (last == nullptr || !areUntouched(to, *last)) {
        codes.insert(ErrorCode::NotOutstanding);
        return;
    }
    if (isCountedOn(world, to, debtsOf(to, *last))) {
        codes.insert(ErrorCode::NotOutstanding);
    }
    for (const auto &[number, units] : last->lines) {
        if (units.rejected > to.lines[static_cast<std::size_t>(number) - 1].rejected) {
            codes.insert(ErrorCode::NotOutstanding);
        }
    }
}

void Objections::freedPlaces(const Undo &undo)
{
    std::map<int, qint64> asked;
    const auto add = [&](const Line &line, qint64 units) {
        asked[line.sold] += units;
        const qint64 places = totalsOf(world, to.receipt, line.sold).places;
        if (places + asked[line.sold] > soldLine(world, to, line.sold)->quantity) {
            codes.insert(ErrorCode::OverReturn);
        }
        if (units > 0 && !line.serial.isEmpty() && isHeld(*soldLine(world, to, line.sold), line.serial, false)) {
            codes.insert(ErrorCode::OverReturn);
        }
    };
    for (const Line &line : to.lines) {
        if (undo.lines.empty()) {
            add(line, unitsOf(to, line, undo.what));
        }
    }
    for (const LineQuantity &one : undo.lines) {
        add(to.lines[static_cast<std::size_t>(one.line) - 1], one.quantity.thousandths());
    }
}

void Objections::operator()(const Undo &undo)
{
    if (!mayPerson(by, rightFor(undo))) {
        codes = {ErrorCode::NotAllowed};
        return;
    }
    text(codes, undo.reason, true);
    if (undo.what == Undoable::Inspection) {
        undoneInspection(undo);
        return;
    }
    named(undo.lines, [&](const Line &line) { return unitsOf(to, line, undo.what); });
    const bool frees = undo.what == Undoable::Refusal || undo.what == Undoable::Cancellation
                       || undo.what == Undoable::Loss;
    if (frees && codes.empty()) {
        freedPlaces(undo);
    }
}

void Doing::undoInspection()
{
    Inspection *last = nullptr;
    for (Inspection &one : to.inspections) {
        last = one.isUndone ? last : &one;
    }
    for (const int number : debtsOf(to, *last)) {
        debt(number).isVoid = true;
    }
    for (const auto &[number, units] : last->lines) {
        Line &where = line(number);
        where.accepted -= units.accepted;
        where.rejected -= units.rejected;
        where.here += units.accepted + units.rejected;
        where.gross -= units.gross;
        where.damagedUsed -= units.damaged;
        for (const auto &[condition, graded] : units.graded) {
            where.graded[condition] -= graded;
        }
        std::erase_if(where.graded, [](const auto &entry) { return entry.second == 0; });
    }
    last->isUndone = true;
}

void Doing::undoUnits(Line &one, Undoable what, qint64 units)
{
    switch (what) {
    case Undoable::Approval:
        one.coming -= units;
        one.review += units;
        return;
    case Undoable::Refusal:
        one.declined -= units;
        one.review += units;
        one.refused -= to.isPresent ? units : 0;
        return;
    case Undoable::Cancellation: {
        const qint64 coming = std::min(units, one.cancelledComing);
        one.cancelled -= units;
        one.cancelledComing -= coming;
        one.coming += coming;
        one.review += units - coming;
        one.refused -= to.isPresent ? units - coming : 0;
        return;
    }
    case Undoable::Receipt:
        one.counter -= std::min(units, one.counter);
        one.here -= units;
        one.coming += units;
        return;
    case Undoable::Loss:
        one.lost -= units;
        one.coming += units;
        return;
    case Undoable::Inspection:
        return;
    }
}

void Doing::operator()(const Undo &undo)
{
    if (undo.what == Undoable::Inspection) {
        undoInspection();
    } else {
        for (const LineQuantity &one : undo.lines) {
            undoUnits(line(one.line), undo.what, one.quantity.thousandths());
        }
        for (Line &one : to.lines) {
            if (undo.lines.empty()) {
                undoUnits(one, undo.what, unitsOf(to, one, undo.what));
            }
        }
    }
    const bool isAnyHere = std::any_of(to.lines.begin(), to.lines.end(), [](const Line &one) {
        return one.here + one.accepted + one.rejected + one.handedBackReceived + one.refused > 0;
    });
    to.isPresent = to.isPresent && (undo.what != Undoable::Receipt || isAnyHere);
    if (undo.what == Undoable::Approval && !isAnyApproved(to)) {
        to.approvedBy.reset();
    }
    if (undo.what == Undoable::Receipt || undo.what == Undoable::Loss || undo.what == Undoable::Cancellation) {
        awaitAnew();
    }
    to.undone.insert(undo.what);
    events.push_back(EventAction::Undone);
    for (Trouble &trouble : to.troubles) {
        const auto isLeft = [&](qint64 Line::*bin) {
            return std::any_of(to.lines.begin(), to.lines.end(), [&](const Line &one) {
                const int number = static_cast<int>(&one - to.lines.data()) + 1;
                return (trouble.line == 0 || trouble.line == number) && one.*bin > 0;
            });
        };
        const bool isOver = (trouble.kind == ExceptionKind::LostParcel && !isLeft(&Line::lost))
                            || (trouble.kind == ExceptionKind::NeverCame && !isLeft(&Line::cancelledComing));
        if (!trouble.isClosed && isOver) {
            trouble.isClosed = true;
            trouble.closedBy = QStringLiteral("policy");
            events.push_back(EventAction::ExceptionClosed);
        }
    }
    follow(world, to, by.login, events);
}

Undo Maker::undo()
{
    std::vector<Undoable> likely;
    for (const auto &entry : CodeTable<Undoable>::kNames) {
        const bool isAny = std::any_of(m_of.lines.begin(), m_of.lines.end(),
                                       [&](const Line &line) { return unitsOf(m_of, line, entry.code) > 0; });
        if (isAny || (entry.code == Undoable::Inspection && lastOf(m_of) != nullptr)) {
            likely.push_back(entry.code);
        }
    }
    Undo undo;
    undo.what = likely.empty() || m_chance.percent(5) ? m_chance.oneOf(CodeTable<Undoable>::kNames).code
                                                      : m_chance.oneOf(likely);
    undo.reason = text();
    if (undo.what == Undoable::Inspection ? m_chance.percent(3) : m_chance.percent(50)) {
        for (const Line &line : m_of.lines) {
            const int number = static_cast<int>(&line - m_of.lines.data()) + 1;
            const qint64 units = unitsOf(m_of, line, undo.what);
            if (units > 0 || m_chance.percent(3)) {
                undo.lines.push_back({number, upTo(units, soldLine(m_world, m_of, line.sold)->isMeasured)});
            }
        }
    }
    return undo;
}
}
