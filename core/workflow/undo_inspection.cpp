// SPDX-License-Identifier: GPL-3.0-or-later
// Findings stay as undone, settlements as void.
#include "core/workflow/undo_inspection.h"

#include "core/workflow/promotions.h"
#include "core/workflow/standing.h"

#include <algorithm>
#include <map>

namespace rd
{
namespace
{
std::map<int, Quantity> unitsByLine(const std::vector<const Finding *> &findings, bool isAccepted)
{
    std::map<int, Quantity> units;
    for (const Finding *finding : findings) {
        if (finding->isAccepted == isAccepted) {
            units[finding->line] += finding->quantity;
        }
    }
    return units;
}

/// Nothing was owed, so nothing has left the store; goods given for it have, and so have those that were repaired.
bool isWorthNothing(const ReturnCase &returnCase, const Settlement &settlement)
{
    return settlement.state == SettlementState::Done && settlement.amount.isZero() && !settlement.given
           && !isForRepair(settlement) && !settlement.credit && !isBegun(returnCase, settlement.number);
}

/// The settlements that an inspection made, all of them untouched: none paid, none of them something else by now.
Result<std::vector<Settlement *>> settlementsOf(ReturnCase &returnCase, const std::vector<const Finding *> &findings)
{
    std::map<int, Quantity> open = unitsByLine(findings, true);
    std::vector<Settlement *> made;
    for (Settlement &settlement : returnCase.settlements) {
        const bool isOfIt = settlement.at == findings.front()->at && !settlement.compensation
                            && !settlement.isWithoutGoods && settlement.state != SettlementState::Void;
        if (!isOfIt) {
            continue;
        }
        const bool isOpen = settlement.state == SettlementState::Due
                            || settlement.state == SettlementState::ToCountersign;
        const bool isUntouched = (isOpen && !isBegun(returnCase, settlement.number) && !settlement.repair)
                                 || isWorthNothing(returnCase, settlement);
        if (!isUntouched) {
            QJsonObject facts = undoFacts(Undoable::Inspection);
            facts.insert(QStringLiteral("settlement"), settlement.number);
            facts.insert(QStringLiteral("kind"), codeOf(settlement.kind));
            const bool isPartlyPaid = settlement.state == SettlementState::Due;
            facts.insert(QStringLiteral("state"),
                         isPartlyPaid ? QStringLiteral("partly_paid") : QString(codeOf(settlement.state)));
            return refuse(ErrorCode::NotOutstanding, facts);
        }
        for (const SettlementLine &part : settlement.lines) {
            open[part.line] -= part.quantity;
        }
        made.push_back(&settlement);
    }
    if (std::ranges::any_of(open, [](const auto &units) { return !units.second.isZero(); })) {
        QJsonObject facts = undoFacts(Undoable::Inspection);
        facts.insert(QStringLiteral("state"), QStringLiteral("changed"));
        return refuse(ErrorCode::NotOutstanding, facts);
    }
    return made;
}

/// A unit that came back may have been handed out, sent or sold again since: it cannot be with two customers.
Result<void> checkNotOutAgain(const Situation &situation, const ReturnCase &returnCase,
                              const std::vector<const Finding *> &findings)
{
    for (const auto &[number, units] : unitsByLine(findings, true)) {
        const ReturnLine &line = *returnCase.line(number);
        const auto out = std::ranges::find_if(situation.unitsOut, [&line](const UnitOut &unit) {
            return unit.sku == line.sku && isSameSerial(unit.serial, line.serial)
                   && (!unit.saleLine || unit.saleLine != line.saleLine);
        });
        if (line.serial.isEmpty() || out == situation.unitsOut.end()) {
            continue;
        }
        QJsonObject facts = undoFacts(Undoable::Inspection);
        facts.insert(QStringLiteral("line"), number);
        facts.insert(QStringLiteral("serial"), line.serial);
        facts.insert(QStringLiteral("state"), QStringLiteral("out_again"));
        out->saleLine ? facts.insert(QStringLiteral("receipt"), out->receipt)
                      : facts.insert(QStringLiteral("return"), out->number);
        return refuse(ErrorCode::NotOutstanding, facts);
    }
    return {};
}

/// What was found bad may have gone back to the customer.
Result<void> checkRejectedHere(const ReturnCase &returnCase, const std::vector<const Finding *> &findings)
{
    for (const auto &[number, units] : unitsByLine(findings, false)) {
        const Quantity here = returnCase.line(number)->quantities.rejectedHere();
        if (units > here) {
            QJsonObject facts = undoFacts(Undoable::Inspection);
            facts.insert(QStringLiteral("line"), number);
            facts.insert(QStringLiteral("asked"), units.toDecimal());
            facts.insert(QStringLiteral("outstanding"), here.toDecimal());
            facts.insert(QStringLiteral("state"), QStringLiteral("handed_back"));
            return refuse(ErrorCode::NotOutstanding, facts);
        }
    }
    return {};
}
}

QJsonObject undoFacts(Undoable what)
{
    return {{QStringLiteral("problem"), QStringLiteral("undo")}, {QStringLiteral("what"), codeOf(what)}};
}

std::vector<const Finding *> lastInspection(const ReturnCase &returnCase)
{
    std::vector<const Finding *> last;
    for (const Finding &finding : returnCase.findings) {
        if (!finding.isStanding()) {
            continue;
        }
        if (!last.empty() && last.front()->at != finding.at) {
            last.clear();
        }
        last.push_back(&finding);
    }
    return last;
}

Result<void> undoInspection(Work &work, const Undo &action)
{
    ReturnCase &next = work.next();
    if (!action.lines.empty()) {
        return refuse(ErrorCode::BadQuantity, {{QStringLiteral("problem"), QStringLiteral("undo_whole")},
                                               {QStringLiteral("line"), action.lines.front().line}});
    }
    const std::vector<const Finding *> findings = lastInspection(next);
    if (findings.empty()) {
        return refuse(ErrorCode::NotOutstanding, undoFacts(Undoable::Inspection));
    }
    if (auto here = checkRejectedHere(next, findings); !here) {
        return here;
    }
    if (auto here = checkNotOutAgain(work.situation(), next, findings); !here) {
        return here;
    }
    const auto settlements = settlementsOf(next, findings);
    if (!settlements) {
        return refuse(settlements.error());
    }
    for (Settlement *settlement : *settlements) {
        for (const SettlementLine &part : settlement->lines) {
            const bool wasDone = settlement->state == SettlementState::Done;
            next.line(part.line)->quantities.settled -= wasDone ? part.quantity : Quantity();
        }
        settlement->state = SettlementState::Void;
        settlement->undoneAt = work.now();
    }
    if (auto stand = checkPromotions(work); !stand) {
        return stand;
    }
    const UtcTime at = findings.front()->at;
    std::map<int, Quantity> units;
    for (Finding &finding : next.findings) {
        if (finding.isStanding() && finding.at == at) {
            LineQuantities &q = next.line(finding.line)->quantities;
            q.inspected -= finding.quantity;
            q.accepted -= (finding.isAccepted ? finding.quantity : Quantity());
            units[finding.line] += finding.quantity;
            finding.undoneAt = work.now();
            finding.undoneBy = work.actor().staff;
        }
    }
    std::vector<LineQuantity> lines;
    for (const auto &[line, quantity] : units) {
        lines.push_back({line, quantity});
        work.undone().push_back({line, Undoable::Inspection, quantity, work.actor().staff});
    }
    QJsonObject facts = factsOf(lines);
    facts.insert(QStringLiteral("what"), codeOf(Undoable::Inspection));
    work.record(EventAction::Undone, facts, action.reason);
    return {};
}
}
