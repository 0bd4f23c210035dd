// SPDX-License-Identifier: GPL-3.0-or-later
// What units are worth, and the settlements that owe it.
#include "core/workflow/settle_units.h"

#include "core/workflow/estimate.h"
#include "core/workflow/guards.h"
#include "core/workflow/promotions.h"
#include "core/workflow/settling.h"

#include "core/money/entitlement.h"
#include "core/policy/fee.h"

#include <algorithm>
#include <map>

namespace rd
{
namespace
{
/// Units of a line accepted so far.
UnitsByCondition acceptedUnits(const ReturnCase &returnCase, int line)
{
    UnitsByCondition units;
    for (const Finding &finding : returnCase.findings) {
        if (finding.line != line || !finding.isAccepted || !finding.isStanding()) {
            continue;
        }
        if (finding.quantity > finding.damagedInStore) {
            units[finding.condition] += finding.quantity - finding.damagedInStore;
        }
        if (finding.damagedInStore.isPositive()) {
            units[kDefectiveCondition] += finding.damagedInStore; // the store's fault, whatever they look like
        }
    }
    return units;
}

/// What was granted for units of the line that came.
Money grossOfAccepted(const ReturnCase &returnCase, int line)
{
    Money gross;
    for (const Settlement &settlement : returnCase.settlements) {
        const bool isOfGoods = settlement.state != SettlementState::Void && !settlement.isWithoutGoods;
        for (const SettlementLine &part : settlement.lines) {
            gross += isOfGoods && part.line == line ? part.gross : Money();
        }
    }
    return gross;
}

LineElsewhere elsewhere(const Situation &situation, int line)
{
    const auto found = situation.elsewhere.lines.find(line);
    return found == situation.elsewhere.lines.end() ? LineElsewhere() : found->second;
}

UnitsByCondition together(UnitsByCondition units, const UnitsByCondition &others)
{
    for (const auto &[condition, quantity] : others) {
        units[condition] += quantity;
    }
    return units;
}

/// The line, and those that are units of the same goods told apart by their serial numbers: one fee for all.
std::vector<int> linesOfOneFee(const ReturnCase &returnCase, const ReturnLine &line)
{
    std::vector<int> numbers;
    for (const ReturnLine &each : returnCase.lines) {
        const bool isTwin = !line.serial.isEmpty() && !each.serial.isEmpty() && line.saleLine
                            && each.saleLine == line.saleLine && each.reason == line.reason;
        if (isTwin || each.line == line.line) {
            numbers.push_back(each.line);
        }
    }
    return numbers;
}

/// Fees are cumulative like the value itself: those of all accepted units of the line less those of the units before, so that
/// a line inspected in pieces, also in returns split from each other, costs what it costs at once. `now` has what is settled
/// in this step; lines before this one have taken their fees.
Money feeFor(Work &work, const std::map<int, SettlementLine> &now, const SettlementLine &part)
{
    const ReturnCase &before = work.situation().current;
    const ReturnLine &line = *work.next().line(part.line);
    Money grossBefore;
    UnitsByCondition unitsBefore;
    for (const int number : linesOfOneFee(work.next(), line)) {
        const LineElsewhere others = elsewhere(work.situation(), number);
        const auto taken = now.find(number);
        const bool isTaken = number < part.line && taken != now.end();
        grossBefore += grossOfAccepted(before, number) + others.gross + (isTaken ? taken->second.gross : Money());
        unitsBefore = together(together(unitsBefore, others.accepted),
                               acceptedUnits(isTaken ? work.next() : before, number));
    }
    UnitsByCondition units = together(unitsBefore, acceptedUnits(work.next(), part.line));
    for (const auto &[condition, quantity] : acceptedUnits(before, part.line)) {
        units[condition] -= quantity;
    }
    const Money feesBefore = restockingFees(grossBefore, line.reason, unitsBefore, work.policy());
    const Money fees = restockingFees(grossBefore + part.gross, line.reason, units, work.policy());
    return std::clamp(fees - feesBefore, Money(), part.gross);
}

/// One settlement line for each return line, however its units were found.
std::map<int, SettlementLine> worthOf(Work &work, const std::vector<LineQuantity> &units, UnitsAre are)
{
    EntitlementBook book(work.situation().claims);
    std::map<int, SettlementLine> perLine;
    for (const LineQuantity &each : units) {
        const SettlementLine part = book.takeAsked(*work.next().line(each.line), each.quantity);
        SettlementLine &sum = perLine[each.line];
        sum.line = each.line;
        sum.quantity += each.quantity;
        sum.gross += part.gross;
        sum.tax += part.tax;
        sum.subsidy += part.subsidy;
    }
    for (auto &[number, line] : perLine) {
        line.fee = are == UnitsAre::Accepted ? feeFor(work, perLine, line) : Money();
        line.net = line.gross - line.fee;
    }
    return perLine;
}

/// Those of a request for money or a store credit.
std::vector<SettlementLine *> forMoney(Work &work, std::map<int, SettlementLine> &lines)
{
    std::vector<SettlementLine *> some;
    for (auto &[number, line] : lines) {
        if (endsPromotions(kindFor(work.next().line(number)->resolution))) {
            some.push_back(&line);
        }
    }
    return some;
}

/// The most that may be deducted: the share of those units that were not damaged in the store.
Money mostDeducted(Work &work, const SettlementLine &line)
{
    Quantity damaged;
    const std::vector<Finding> &findings = work.next().findings;
    for (std::size_t i = work.situation().current.findings.size(); i < findings.size(); ++i) {
        damaged += findings[i].line == line.line ? findings[i].damagedInStore : Quantity();
    }
    return damaged.isZero() ? line.net : shareOf(line.net, line.quantity - damaged, line.quantity);
}

Result<void> deduct(Work &work, std::map<int, SettlementLine> &lines, const std::vector<Deduction> &deductions)
{
    for (const Deduction &deduction : deductions) {
        const auto found = lines.find(deduction.line);
        if (found == lines.end()) {
            return refuse(ErrorCode::NotAccepted, {{QStringLiteral("line"), deduction.line}});
        }
        if (auto reason = requireText(deduction.reason, "reason"); !reason) {
            return reason;
        }
        SettlementLine &line = found->second;
        const bool isSecond = !line.deduction.isZero();
        const Money most = mostDeducted(work, line);
        if (!deduction.amount.isPositive() || deduction.amount > most || isSecond) {
            const Currency &currency = work.situation().currency;
            const bool isOfDamaged = deduction.amount.isPositive() && deduction.amount <= line.net;
            const char *problem = isSecond ? "deducted_twice" : isOfDamaged ? "deduction_damaged" : "deduction";
            return refuse(ErrorCode::BadAmount, {{QStringLiteral("problem"), QString::fromLatin1(problem)},
                                                 {QStringLiteral("line"), deduction.line},
                                                 {QStringLiteral("amount"), deduction.amount.toDecimal(currency)},
                                                 {QStringLiteral("most"), most.toDecimal(currency)}});
        }
        line.deduction = deduction.amount;
        line.deductionReason = deduction.reason;
        line.net = line.net - deduction.amount;
    }
    return {};
}
}

Result<std::vector<int>> settleUnits(Work &work, const std::vector<LineQuantity> &units, UnitsAre are,
                                     const std::vector<Deduction> &deductions)
{
    for (const LineQuantity &each : units) {
        if (are == UnitsAre::Waived && work.next().line(each.line)->resolution == Resolution::Repair) {
            return refuse(ErrorCode::NotReceived,
                          {{QStringLiteral("line"), each.line},
                           {QStringLiteral("problem"), QStringLiteral("repair_without_goods")}});
        }
    }
    std::map<int, SettlementLine> worth = worthOf(work, units, are);
    if (are == UnitsAre::Accepted) {
        withholdPromotions(work, forMoney(work, worth));
    }
    if (auto done = deduct(work, worth, deductions); !done) {
        return refuse(done.error());
    }
    std::map<SettlementKind, std::vector<SettlementLine>> perKind;
    for (const auto &[number, line] : worth) {
        perKind[kindFor(work.next().line(number)->resolution)].push_back(line);
    }
    std::vector<int> numbers;
    for (auto &[kind, lines] : perKind) {
        Settlement settlement;
        settlement.kind = kind;
        settlement.isWithoutGoods = are == UnitsAre::Waived;
        settlement.at = work.now();
        settlement.by = work.actor().staff;
        settlement.lines = std::move(lines);
        numbers.push_back(addSettlement(work, std::move(settlement)).number);
    }
    return numbers;
}

std::vector<SettlementLine> worthInstead(Work &work, const Settlement &repair)
{
    EntitlementBook book(work.situation().claims);
    std::vector<SettlementLine> lines;
    for (const SettlementLine &part : repair.lines) {
        lines.push_back(book.take(*work.next().line(part.line), part.quantity));
    }
    return lines;
}

std::vector<SettlementLine> unitsAlone(const std::vector<SettlementLine> &lines)
{
    std::vector<SettlementLine> units;
    for (const SettlementLine &part : lines) {
        SettlementLine &alone = units.emplace_back();
        alone.line = part.line;
        alone.quantity = part.quantity;
    }
    return units;
}

QJsonArray settlementFacts(const ReturnCase &returnCase, const std::vector<int> &numbers)
{
    QJsonArray facts;
    for (const int number : numbers) {
        const Settlement &settlement = *returnCase.settlement(number);
        facts.append(QJsonObject{{QStringLiteral("settlement"), number},
                                 {QStringLiteral("kind"), codeOf(settlement.kind)},
                                 {QStringLiteral("amount"), settlement.amount.minor()}});
    }
    return facts;
}
}
