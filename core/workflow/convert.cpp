// SPDX-License-Identifier: GPL-3.0-or-later
// Changing from one way to settle to another; the old settlement stays as void.
#include "core/workflow/apply.h"
#include "core/workflow/due_settlement.h"
#include "core/workflow/guards.h"
#include "core/workflow/promotions.h"
#include "core/workflow/rights.h"
#include "core/workflow/settle_units.h"
#include "core/workflow/settling.h"
#include "core/workflow/standing.h"

namespace rd
{
namespace
{
/// What was granted beyond the goods is money for ever.
bool isForGoodsBack(const Settlement &settlement)
{
    return settlement.kind != SettlementKind::Compensation;
}

/// A repair may be given up wherever the goods are, until the customer has them.
bool isWaiting(const Settlement &settlement)
{
    switch (settlement.state) {
    case SettlementState::ToCountersign:
    case SettlementState::Due:
        return true;
    case SettlementState::Sent:
    case SettlementState::Back:
        return isForRepair(settlement);
    case SettlementState::Done:
    case SettlementState::Void:
        return false;
    }
    return false;
}

Error notThat(const Settlement &settlement, const char *problem)
{
    return Error::of(ErrorCode::NotOutstanding, {{QStringLiteral("settlement"), settlement.number},
                                                 {QStringLiteral("kind"), codeOf(settlement.kind)},
                                                 {QStringLiteral("problem"), QString::fromLatin1(problem)}});
}

/// Goods that are here and at fault; what was deducted from them would be forgotten.
Result<void> checkForRepair(const Work &work, const ReturnCase &returnCase, const Settlement &settlement)
{
    for (const SettlementLine &part : settlement.lines) {
        const QString &reason = returnCase.line(part.line)->reason;
        if (auto atFault = checkRepairable(Resolution::Repair, reason, work.policy()); !atFault) {
            return atFault;
        }
        if (!part.deduction.isZero()) {
            return refuse(notThat(settlement, "deducted"));
        }
    }
    return settlement.isWithoutGoods ? refuse(notThat(settlement, "repair_without_goods")) : Result<void>();
}

Result<void> checkChange(Work &work, const Settlement &old, const ConvertSettlement &action)
{
    if (auto reason = requireText(action.reason, "reason"); !reason) {
        return reason;
    }
    if (auto offered = checkGranted(action.to, work.next().rma, work.policy()); !offered) {
        return offered;
    }
    if (old.isWithoutGoods) { // whoever waived the goods said what the customer gets for them
        if (auto named = requireRight(work.actor(), Right::WaiveGoods); !named) {
            return named;
        }
    }
    const bool hasBegun = isBegun(work.next(), old.number);
    if (old.kind == kindFor(action.to) || hasBegun) {
        return refuse(notThat(old, hasBegun ? "already_begun" : "same_kind"));
    }
    return action.to == Resolution::Repair ? checkForRepair(work, work.next(), old) : Result<void>();
}

/// What takes the place of a settlement. It was granted then, by who inspected; the history says who changed it, and when. Only
/// what was to be repaired is granted now.
Settlement insteadOf(Work &work, const Settlement &old, SettlementKind kind)
{
    using enum SettlementState;
    Settlement next;
    next.kind = kind;
    next.at = isForRepair(old) ? work.now() : old.at;
    next.by = old.by;
    // What once waited for a second person does so whatever it becomes, and on whatever day.
    next.state = old.countersignedBy || old.state == ToCountersign ? ToCountersign : Due;
    next.isWithoutGoods = old.isWithoutGoods;
    next.lines = isForRepair(old) ? worthInstead(work, old) : isForRepair(next) ? unitsAlone(old.lines) : old.lines;
    return next;
}

/// Goods that came back for money end what promotions gave with them; replaced, they do not.
Result<void> changePromotions(Work &work, const Settlement &old, Settlement &next)
{
    if (endsPromotions(old.kind) == endsPromotions(next.kind) || next.isWithoutGoods) {
        return {};
    }
    if (!endsPromotions(next.kind)) {
        releasePromotions(next.lines);
        return checkPromotions(work);
    }
    std::vector<SettlementLine *> lines;
    for (SettlementLine &line : next.lines) {
        lines.push_back(&line);
    }
    withholdPromotions(work, lines);
    return {};
}
}

Result<void> apply(Work &work, const ConvertSettlement &action)
{
    const auto found = settlementThat(work.next(), action.settlement, isWaiting, isForGoodsBack);
    if (!found) {
        return refuse(found.error());
    }
    Settlement &old = **found;
    if (auto allowed = checkChange(work, old, action); !allowed) {
        return allowed;
    }
    Settlement next = insteadOf(work, old, kindFor(action.to));
    old.state = SettlementState::Void;
    if (auto stand = changePromotions(work, old, next); !stand) {
        return stand;
    }
    if (isForRepair(next)) {
        old.undoneAt = work.now(); // a repair grants nothing
    }
    const QJsonObject before{{QStringLiteral("settlement"), old.number}, {QStringLiteral("kind"), codeOf(old.kind)}};
    const Settlement &added = addSettlement(work, std::move(next));
    work.record(EventAction::SettlementConverted,
                {{QStringLiteral("from"), before},
                 {QStringLiteral("settlements"), settlementFacts(work.next(), {added.number})}},
                action.reason);
    work.tell("converted");
    work.advance();
    return {};
}
}
