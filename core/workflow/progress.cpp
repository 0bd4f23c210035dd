// SPDX-License-Identifier: GPL-3.0-or-later
// Outstanding work and the outcome.
#include "core/workflow/progress.h"

#include <algorithm>

namespace rd
{
namespace
{
bool anyLine(const ReturnCase &returnCase, Quantity (LineQuantities::*outstanding)() const)
{
    return std::any_of(returnCase.lines.begin(), returnCase.lines.end(),
                       [outstanding](const ReturnLine &line) { return (line.quantities.*outstanding)().isPositive(); });
}

bool anySettlement(const ReturnCase &returnCase, std::initializer_list<SettlementState> states)
{
    return std::any_of(returnCase.settlements.begin(), returnCase.settlements.end(),
                       [states](const Settlement &settlement) {
                           return std::find(states.begin(), states.end(), settlement.state) != states.end();
                       });
}

bool anyToHandBack(const ReturnCase &returnCase)
{
    const bool present = returnCase.rma.areGoodsPresent;
    return std::any_of(returnCase.lines.begin(), returnCase.lines.end(),
                       [present](const ReturnLine &line) { return line.quantities.toHandBack(present).isPositive(); });
}
}

bool isOutstanding(const ReturnCase &returnCase, Step step)
{
    switch (step) {
    case Step::Review:
        return anyLine(returnCase, &LineQuantities::toReview);
    case Step::Receive:
        return anyLine(returnCase, &LineQuantities::toReceive);
    case Step::Inspect:
        return anyLine(returnCase, &LineQuantities::toInspect);
    case Step::Countersign:
        return anySettlement(returnCase, {SettlementState::ToCountersign});
    case Step::Settle:
        return anySettlement(returnCase, {SettlementState::Due, SettlementState::Sent});
    case Step::HandBack:
        return anyToHandBack(returnCase) || anySettlement(returnCase, {SettlementState::Back});
    case Step::FollowUp:
        return std::ranges::any_of(returnCase.exceptions, &ReturnException::isOpen);
    }
    return false;
}

Quantity unitsToCome(const ReturnLine &line)
{
    return line.resolution == Resolution::Reship ? Quantity() : line.quantities.toReceive();
}

bool isAnyToCome(const ReturnCase &returnCase)
{
    return std::ranges::any_of(returnCase.lines, [](const ReturnLine &line) { return unitsToCome(line).isPositive(); });
}

std::optional<Step> currentStep(const ReturnCase &returnCase)
{
    for (const auto &entry : CodeTable<Step>::kNames) {
        if (entry.code != Step::FollowUp && isOutstanding(returnCase, entry.code)) {
            return entry.code;
        }
    }
    return std::nullopt;
}

Awaited awaitedOf(const ReturnCase &returnCase)
{
    Awaited awaited;
    bool hasOpenEnd = false;
    for (const Settlement &settlement : returnCase.settlements) {
        const bool isAway = isForRepair(settlement) && settlement.state == SettlementState::Sent;
        const bool isOwed = settlement.state == SettlementState::Due || settlement.state == SettlementState::Sent;
        if (isOwed && !isAway) {
            return {};
        }
        if (isAway) {
            const std::optional<BusinessDate> &day = settlement.repair->expectedBack;
            hasOpenEnd = hasOpenEnd || !day;
            awaited.day = hasOpenEnd ? std::nullopt : std::optional(std::min(*day, awaited.day.value_or(*day)));
            awaited.isAway = true;
        }
    }
    return awaited;
}

Outcome outcomeOf(const ReturnCase &returnCase)
{
    std::vector<Outcome> ends;
    const auto add = [&ends](Quantity units, Outcome outcome) {
        if (units.isPositive() && std::find(ends.begin(), ends.end(), outcome) == ends.end()) {
            ends.push_back(outcome);
        }
    };
    for (const ReturnLine &line : returnCase.lines) {
        const LineQuantities &q = line.quantities;
        add(q.settled, Outcome::Settled);
        add(q.declined, Outcome::Declined);
        add(q.cancelled, Outcome::Cancelled);
        add(q.lost, Outcome::Lost);
        add(q.handedBack - q.handedBackUnreceived, Outcome::HandedBack);
    }
    return ends.size() == 1 ? ends.front() : Outcome::Mixed;
}
}
