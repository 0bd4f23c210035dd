// SPDX-License-Identifier: GPL-3.0-or-later
// Inspecting goods: findings, and the settlements that each inspection makes for what it accepts.
#include "core/workflow/apply.h"
#include "core/workflow/batches.h"
#include "core/workflow/exception_state.h"
#include "core/workflow/guards.h"
#include "core/workflow/return_exceptions.h"
#include "core/workflow/serials.h"
#include "core/workflow/settle_units.h"

#include "core/policy/fee.h"

#include <QJsonArray>

#include <algorithm>
#include <map>

namespace rd
{
namespace
{
ErrorCode whyNotInspectable(const ReturnLine &line)
{
    const LineQuantities &q = line.quantities;
    return (q.toReview() + q.toReceive()).isPositive() ? ErrorCode::NotReceived : ErrorCode::NotOutstanding;
}

Result<void> checkCodes(const InspectedUnits &units, const Policy &policy)
{
    if (policy.condition(units.condition) == nullptr) {
        return refuse(ErrorCode::UnknownReason,
                      {{QStringLiteral("line"), units.line}, {QStringLiteral("condition"), units.condition}});
    }
    if (policy.disposition(units.disposition) == nullptr) {
        return refuse(ErrorCode::UnknownReason,
                      {{QStringLiteral("line"), units.line}, {QStringLiteral("disposition"), units.disposition}});
    }
    return {};
}

/// What is ticked stands in the history for ever: codes of the checklist and nothing else.
Result<void> checkTicks(const Inspect &action, const Policy &policy)
{
    const std::vector<ChecklistItem> &list = policy.checklists.at(static_cast<std::size_t>(Step::Inspect));
    for (const QString &tick : action.ticks) {
        if (std::ranges::find(list, tick, &ChecklistItem::code) == list.end()) {
            return refuse(ErrorCode::UnknownReason, {{QStringLiteral("tick"), tick}});
        }
    }
    for (const ChecklistItem &item : list) {
        if (item.isRequired && !action.ticks.contains(item.code)) {
            return refuse(ErrorCode::MissingField,
                          {{QStringLiteral("field"), QStringLiteral("tick")}, {QStringLiteral("tick"), item.code}});
        }
    }
    return {};
}

/// Where the rules ask for it, only what the stockroom took over is inspected.
Result<void> checkTakenOver(const Work &work, const ReturnCase &returnCase, const std::vector<LineQuantity> &sums)
{
    for (const LineQuantity &sum : sums) {
        const LineQuantities &q = returnCase.line(sum.line)->quantities;
        if (work.policy().isHandoverRequired && sum.quantity > q.inStockroom()) {
            return refuse(ErrorCode::NotReceived, {{QStringLiteral("problem"), QStringLiteral("not_taken_over")},
                                                   {QStringLiteral("line"), sum.line},
                                                   {QStringLiteral("asked"), sum.quantity.toDecimal()},
                                                   {QStringLiteral("in_stockroom"), q.inStockroom().toDecimal()},
                                                   {QStringLiteral("at_counter"), q.atCounter.toDecimal()}});
        }
    }
    return {};
}

/// Each line's units added up, checked against what waits for inspection.
Result<void> checkQuantities(const Work &work, const ReturnCase &returnCase, const Inspect &action)
{
    std::map<int, Quantity> perLine;
    for (const InspectedUnits &units : action.units) {
        const ReturnLine *line = returnCase.line(units.line);
        if (line == nullptr) {
            return refuse(ErrorCode::NotFound, {{QStringLiteral("line"), units.line}});
        }
        if (auto valid = checkUnits(*line, units.quantity); !valid) {
            return valid;
        }
        if (auto known = checkCodes(units, work.policy()); !known) {
            return known;
        }
        if (auto same = checkInspectedSerial(*line, units); !same) {
            return same;
        }
        if (auto same = checkInspectedBatch(*line, units); !same) {
            return same;
        }
        perLine[units.line] += units.quantity;
    }
    std::vector<LineQuantity> sums;
    for (const auto &[line, quantity] : perLine) {
        sums.push_back({line, quantity});
    }
    const auto toInspect = [](const ReturnLine &line) { return line.quantities.toInspect(); };
    const auto resolved = resolveLines(returnCase, sums, toInspect, whyNotInspectable);
    return resolved ? checkTakenOver(work, returnCase, sums) : refuse(resolved.error());
}

bool isAccepted(const InspectedUnits &units)
{
    return units.disposition != kHandBackDisposition;
}

/// Units that were damaged in the store are among those for which most would be taken: by place in the action.
std::vector<Quantity> damagedAmong(const Work &work, const ReturnCase &returnCase, const Inspect &action)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < action.units.size(); ++i) {
        if (isAccepted(action.units[i])) {
            order.push_back(i);
        }
    }
    const auto feeOf = [&](std::size_t i) {
        const ReturnLine &line = *returnCase.line(action.units[i].line);
        return restockingFee(line.saleLinePaid, line.reason, action.units[i].condition, work.policy());
    };
    std::ranges::stable_sort(order, [&feeOf](std::size_t a, std::size_t b) { return feeOf(a) > feeOf(b); });
    std::map<int, Quantity> left;
    std::vector<Quantity> damaged(action.units.size());
    for (const std::size_t i : order) {
        const InspectedUnits &units = action.units[i];
        Quantity &marked = left.try_emplace(units.line, damagedToInspect(returnCase, units.line)).first->second;
        damaged[i] = std::min(units.quantity, marked);
        marked -= damaged[i];
    }
    return damaged;
}

void bookFindings(Work &work, const Inspect &action)
{
    const std::vector<Quantity> damaged = damagedAmong(work, work.next(), action);
    for (std::size_t i = 0; i < action.units.size(); ++i) {
        const InspectedUnits &units = action.units[i];
        LineQuantities &q = work.next().line(units.line)->quantities;
        q.leaveStockroomFirst(units.quantity);
        q.inspected += units.quantity;
        q.accepted += isAccepted(units) ? units.quantity : Quantity();
        work.next().findings.push_back({{},
                                        units.line,
                                        units.quantity,
                                        units.condition,
                                        units.disposition,
                                        isAccepted(units),
                                        work.now(),
                                        work.actor().staff,
                                        damaged[i],
                                        units.serial,
                                        {},
                                        {},
                                        units.batch});
    }
}

std::vector<LineQuantity> acceptedIn(const Inspect &action)
{
    std::vector<LineQuantity> accepted;
    for (const InspectedUnits &units : action.units) {
        if (isAccepted(units)) {
            accepted.push_back({units.line, units.quantity});
        }
    }
    return accepted;
}

/// The customer hears of goods that were not accepted, too.
const char *whatIsTold(const Inspect &action)
{
    const std::size_t accepted = acceptedIn(action).size();
    return accepted == action.units.size() ? "inspected" : accepted == 0 ? "not_accepted" : "partly_accepted";
}

/// Another piece of the article than was asked for, as its numbers tell.
bool isOtherPiece(const ReturnLine &line, const InspectedUnits &units)
{
    return isSwapped(line, units.serial) || isOfOtherBatch(line, units.batch);
}

/// Units of each line that are the wrong item: of another article than was sold, or other pieces of it.
std::vector<LineQuantity> wrongIn(const ReturnCase &returnCase, const Inspect &action, bool areOtherPieces)
{
    std::map<int, Quantity> perLine;
    for (const InspectedUnits &units : action.units) {
        if (units.condition == kWrongItemCondition
            && isOtherPiece(*returnCase.line(units.line), units) == areOtherPieces) {
            perLine[units.line] += units.quantity;
        }
    }
    std::vector<LineQuantity> wrong;
    for (const auto &[line, quantity] : perLine) {
        wrong.push_back({line, quantity});
    }
    return wrong;
}

QJsonObject inspectedFacts(const Inspect &action, const QJsonArray &settlements)
{
    QJsonArray units;
    for (const InspectedUnits &unit : action.units) {
        QJsonObject facts{{QStringLiteral("line"), unit.line},
                          {QStringLiteral("quantity"), unit.quantity.thousandths()},
                          {QStringLiteral("condition"), unit.condition},
                          {QStringLiteral("disposition"), unit.disposition}};
        if (!unit.serial.isEmpty()) {
            facts.insert(QStringLiteral("serial"), unit.serial);
        }
        if (!unit.batch.isEmpty()) {
            facts.insert(QStringLiteral("batch"), unit.batch);
        }
        units.append(facts);
    }
    return {{QStringLiteral("units"), units},
            {QStringLiteral("ticks"), QJsonArray::fromStringList(action.ticks)},
            {QStringLiteral("settlements"), settlements}};
}
}

Result<void> apply(Work &work, const Inspect &action)
{
    if (action.units.empty()) {
        return refuse(ErrorCode::MissingField, {{QStringLiteral("field"), QStringLiteral("line")}});
    }
    if (auto fits = checkQuantities(work, work.next(), action); !fits) {
        return fits;
    }
    if (auto ticked = checkTicks(action, work.policy()); !ticked) {
        return ticked;
    }
    if (auto clean = checkText(action.note, "note"); !clean) {
        return clean;
    }
    bookFindings(work, action);
    const auto settlements = settleUnits(work, acceptedIn(action), UnitsAre::Accepted, action.deductions);
    if (!settlements) {
        return refuse(settlements.error());
    }
    work.record(EventAction::Inspected, inspectedFacts(action, settlementFacts(work.next(), *settlements)),
                action.note);
    if (const auto wrong = wrongIn(work.next(), action, false); !wrong.empty()) {
        openExceptionFor(work, ExceptionKind::WrongGoods, wrong, work.actor());
    }
    if (const auto swapped = wrongIn(work.next(), action, true); !swapped.empty()) {
        openExceptionFor(work, ExceptionKind::SwappedGoods, swapped, work.actor());
    }
    work.tell(whatIsTold(action));
    work.advance();
    return {};
}
}
