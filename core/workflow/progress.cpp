// SPDX-License-Identifier: GPL-3.0-or-later
// Outstanding work and the outcome.
#include "core/workflow/progress.h"

#include <algorithm>

namespace rd
{
namespace
{
bool isAtLine(const ReturnCase &returnCase, const ReturnLine &line, Step step)
{
    const LineQuantities &q = line.quantities;
    switch (step) {
    case Step::Review:
        return q.toReview().isPositive();
    case Step::Receive:
        return q.toReceive().isPositive();
    case Step::Inspect:
        return q.toInspect().isPositive();
    case Step::HandBack:
        return q.toHandBack(returnCase.rma.areGoodsPresent).isPositive();
    case Step::Countersign:
    case Step::Settle:
    case Step::FollowUp:
        return false;
    }
    return false;
}

bool isAtSettlement(const Settlement &settlement, Step step)
{
    switch (step) {
    case Step::Countersign:
        return settlement.state == SettlementState::ToCountersign;
    case Step::Settle:
        return settlement.state == SettlementState::Due || settlement.state == SettlementState::Sent;
    case Step::HandBack:
        return settlement.state == SettlementState::Back;
    case Step::Review:
    case Step::Receive:
    case Step::Inspect:
    case Step::FollowUp:
        return false;
    }
    return false;
}
}

bool isOutstanding(const ReturnCase &returnCase, Step step)
{
    if (step == Step::FollowUp) {
        return std::ranges::any_of(returnCase.exceptions, &ReturnException::isOpen);
    }
    return std::ranges::any_of(returnCase.lines,
                               [&](const ReturnLine &line) { return isAtLine(returnCase, line, step); })
           || std::ranges::any_of(returnCase.settlements,
                                  [step](const Settlement &settlement) { return isAtSettlement(settlement, step); });
}

QStringList reasonsAt(const ReturnCase &returnCase, Step step)
{
    QStringList reasons;
    for (const ReturnLine &line : returnCase.lines) {
        const auto isOfLine = [&line, step](const Settlement &settlement) {
            return isAtSettlement(settlement, step)
                   && std::ranges::find(settlement.lines, line.line, &SettlementLine::line) != settlement.lines.end();
        };
        if (isAtLine(returnCase, line, step) || std::ranges::any_of(returnCase.settlements, isOfLine)) {
            reasons.append(line.reason);
        }
    }
    reasons.removeDuplicates();
    return reasons;
}

QStringList reasonsOf(const std::vector<ReturnLine> &lines)
{
    QStringList reasons;
    for (const ReturnLine &line : lines) {
        reasons.append(line.reason);
    }
    reasons.removeDuplicates();
    return reasons;
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
