// SPDX-License-Identifier: GPL-3.0-or-later
// Goods under repair: why they do not move, and what follows when they do.
#include "tests/model/effects.h"
#include "tests/model/figures.h"
#include "tests/model/maker.h"
#include "tests/model/objections.h"

#include <algorithm>

namespace rd::model
{
bool isRepair(const Debt &debt)
{
    return debt.kind == SettlementKind::Repair;
}

bool isAtFault(const World &world, const Return &of, const Share &share)
{
    const QString &reason = of.lines[static_cast<std::size_t>(share.line) - 1].reason;
    return world.policy.reason(reason)->fault == Fault::Store;
}

Awaits awaits(const Return &of)
{
    bool isAway = false;
    bool isOpenEnded = false;
    qint64 first = 0;
    for (int number = 1; number <= static_cast<int>(of.debts.size()); ++number) {
        const Debt &debt = of.debts[static_cast<std::size_t>(number) - 1];
        const SettlementState state = stateOf(of, number);
        if (state == SettlementState::Due || (state == SettlementState::Sent && !isRepair(debt))) {
            return {};
        }
        if (state == SettlementState::Sent) {
            const qint64 day = debt.away->expected.value_or(0);
            isOpenEnded = isOpenEnded || !debt.away->expected;
            first = isAway ? std::min(first, day) : day;
            isAway = true;
        }
    }
    return {isAway, isAway && !isOpenEnded ? std::optional(first) : std::nullopt};
}

void Objections::operator()(const SendForRepair &send)
{
    text(codes, send.sentTo, true);
    if (send.expectedBack && send.expectedBack->days() < world.today()) {
        codes.insert(ErrorCode::MissingField);
    }
    pickDue(send.settlement, isRepair);
}

void Objections::operator()(const BookRepair &book)
{
    text(codes, book.note, !book.isRepaired);
    pick(book.settlement, {SettlementState::Sent}, isRepair);
}

void Objections::operator()(const CollectRepair &collect)
{
    pick(collect.settlement, {SettlementState::Back}, isRepair);
}

void Doing::operator()(const SendForRepair &action)
{
    const bool isDue = std::any_of(to.debts.begin(), to.debts.end(), [&](const Debt &one) {
        const int number = static_cast<int>(&one - to.debts.data()) + 1;
        return isRepair(one) && stateOf(to, number) == SettlementState::Due;
    });
    const SettlementState from = isDue ? SettlementState::Due : SettlementState::Back;
    const auto &day = action.expectedBack;
    debt(meant(action.settlement, {from}, isRepair)).away = Away{
        action.sentTo, day ? std::optional(day->days()) : std::nullopt, {}, false};
    follows(EventAction::RepairSent);
}

void Doing::operator()(const BookRepair &action)
{
    debt(meant(action.settlement, {SettlementState::Sent}, isRepair)).away->isRepaired = action.isRepaired;
    follows(action.isRepaired ? EventAction::Repaired : EventAction::RepairFailed);
}

void Doing::operator()(const CollectRepair &action)
{
    Debt &done = debt(meant(action.settlement, {SettlementState::Back}, isRepair));
    done.away->isCollected = true;
    for (const Share &share : done.shares) {
        line(share.line).collected += share.units;
    }
    follows(EventAction::RepairCollected);
}

SendForRepair Maker::send()
{
    SendForRepair send{text(), m_chance.percent(50) ? reference() : QString(), {}, debt(isRepair)};
    if (m_chance.percent(60)) {
        send.expectedBack = BusinessDate::fromDays(m_world.today() + m_chance.number(m_chance.percent(5) ? -1 : 0, 30));
    }
    return send;
}
}
