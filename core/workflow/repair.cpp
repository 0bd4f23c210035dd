// SPDX-License-Identifier: GPL-3.0-or-later
// Goods that are repaired: sent, back, collected by the customer. Nothing is paid for it.
#include "core/workflow/apply.h"
#include "core/workflow/due_settlement.h"
#include "core/workflow/guards.h"
#include "core/workflow/settling.h"

#include <algorithm>

namespace rd
{
namespace
{
QJsonObject repairFact(const Settlement &settlement)
{
    return {{QStringLiteral("settlement"), settlement.number}};
}

/// The named repair, or the only one in the state. Else it is told where the repairs stand.
Result<Settlement *> repairIn(ReturnCase &returnCase, std::optional<int> number, SettlementState state)
{
    const auto &all = returnCase.settlements;
    const auto isThere = [state](const Settlement &each) { return isForRepair(each) && each.state == state; };
    if (!number && std::none_of(all.begin(), all.end(), isThere)) {
        const auto last = std::find_if(all.rbegin(), all.rend(), isForRepair);
        number = last == all.rend() ? number : last->number;
    }
    auto found = settlementIn(returnCase, number, {state}, isForRepair);
    const Settlement *meant = number ? returnCase.settlement(*number) : nullptr;
    if (!found && meant != nullptr && isForRepair(*meant)) {
        found.error().details.insert(QStringLiteral("problem"),
                                     QString(QStringLiteral("repair_") + codeOf(meant->state)));
    }
    return found;
}

Result<void> checkExpected(const Work &work, const std::optional<BusinessDate> &day)
{
    if (day && *day < work.situation().today) {
        return refuse(ErrorCode::MissingField, {{QStringLiteral("field"), QStringLiteral("expected")},
                                                {QStringLiteral("problem"), QStringLiteral("day_is_past")},
                                                {QStringLiteral("day"), day->toIso()}});
    }
    return {};
}

QJsonObject sentFacts(const Settlement &settlement)
{
    const Repair &repair = *settlement.repair;
    QJsonObject facts = repairFact(settlement);
    facts.insert(QStringLiteral("sent_to"), repair.sentTo);
    if (!repair.reference.isEmpty()) {
        facts.insert(QStringLiteral("reference"), repair.reference);
    }
    if (repair.expectedBack) {
        facts.insert(QStringLiteral("expected"), repair.expectedBack->toIso());
    }
    return facts;
}
}

Result<void> apply(Work &work, const SendForRepair &action)
{
    const auto found = dueSettlement(work, action.settlement, isForRepair);
    if (!found) {
        return refuse(found.error());
    }
    if (auto free = checkTill(work, **found, std::nullopt); !free) {
        return free;
    }
    if (auto sentTo = requireText(action.sentTo, "sent_to"); !sentTo) {
        return sentTo;
    }
    if (auto day = checkExpected(work, action.expectedBack); !day) {
        return day;
    }
    Settlement &settlement = **found;
    settlement.state = SettlementState::Sent;
    settlement.repair = Repair{action.sentTo, action.reference, action.expectedBack, work.now(), {}, false, {}};
    work.record(EventAction::RepairSent, sentFacts(settlement));
    work.tell("repair_sent");
    work.advance();
    return {};
}

Result<void> apply(Work &work, const BookRepair &action)
{
    const auto found = repairIn(work.next(), action.settlement, SettlementState::Sent);
    if (!found) {
        return refuse(found.error());
    }
    if (auto note = action.isRepaired ? checkText(action.note, "reason") : requireText(action.note, "reason"); !note) {
        return note;
    }
    Settlement &settlement = **found;
    settlement.state = SettlementState::Back;
    settlement.repair->backAt = work.now();
    settlement.repair->isRepaired = action.isRepaired;
    work.record(action.isRepaired ? EventAction::Repaired : EventAction::RepairFailed, repairFact(settlement),
                action.note);
    work.tell(action.isRepaired ? "repaired" : "repair_failed");
    work.advance();
    return {};
}

Result<void> apply(Work &work, const CollectRepair &action)
{
    const auto found = repairIn(work.next(), action.settlement, SettlementState::Back);
    if (!found) {
        return refuse(found.error());
    }
    if (auto free = checkTill(work, **found, std::nullopt); !free) {
        return free;
    }
    Settlement &settlement = **found;
    settlement.repair->collectedAt = work.now();
    finishRepair(work.next(), settlement);
    QJsonObject facts = repairFact(settlement);
    facts.insert(QStringLiteral("repaired"), settlement.repair->isRepaired ? 1 : 0);
    work.record(EventAction::RepairCollected, facts);
    work.tell("repair_collected");
    work.advance();
    return {};
}
}
