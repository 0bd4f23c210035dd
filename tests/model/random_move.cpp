// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody does next.
#include "tests/model/figures.h"
#include "tests/model/generator.h"
#include "tests/model/maker.h"

#include <algorithm>

namespace rd::model
{
namespace
{
/// What is given for a debt that is due.
int givingKind(const Debt &debt)
{
    switch (debt.kind) {
    case SettlementKind::Exchange:
        return debt.given ? kindOf<Pay>() : kindOf<Exchange>();
    case SettlementKind::Reship:
        return kindOf<Ship>();
    case SettlementKind::Repair:
        return kindOf<SendForRepair>();
    case SettlementKind::StoreCredit:
        return kindOf<IssueCredit>();
    default:
        return kindOf<Pay>();
    }
}

/// What undoes a debt.
int changingKind(const Debt &debt)
{
    return debt.beyond.isEmpty() ? kindOf<ConvertSettlement>() : kindOf<WithdrawCompensation>();
}

std::vector<int> moneyKinds(const Return &of)
{
    std::vector<int> kinds;
    for (int number = 1; number <= static_cast<int>(of.debts.size()); ++number) {
        const Debt &debt = of.debts[static_cast<std::size_t>(number) - 1];
        switch (stateOf(of, number)) {
        case SettlementState::ToCountersign:
            kinds.insert(kinds.end(), {kindOf<Countersign>(), kindOf<Countersign>(), changingKind(debt)});
            break;
        case SettlementState::Due:
            kinds.insert(kinds.end(),
                         {givingKind(debt), givingKind(debt), givingKind(debt), givingKind(debt), changingKind(debt)});
            break;
        case SettlementState::Back:
            kinds.insert(kinds.end(), {kindOf<CollectRepair>(), kindOf<CollectRepair>(), kindOf<CollectRepair>(),
                                       kindOf<SendForRepair>(), changingKind(debt)});
            break;
        case SettlementState::Sent:
            if (isRepair(debt)) {
                kinds.insert(kinds.end(),
                             {kindOf<BookRepair>(), kindOf<BookRepair>(), kindOf<BookRepair>(), changingKind(debt)});
                break;
            }
            kinds.insert(kinds.end(), {kindOf<ConfirmPayout>(), kindOf<ConfirmPayout>(), kindOf<FailPayout>()});
            break;
        case SettlementState::Done:
        case SettlementState::Void:
            break;
        }
    }
    return kinds;
}

/// A kind of action that the state of the return asks for.
int sensibleKind(const Return &of, Chance &chance)
{
    constexpr int kApprove = kindOf<Approve>();
    constexpr int kReceive = kindOf<Receive>();
    constexpr int kInspect = kindOf<Inspect>();
    const std::pair<Step, std::vector<int>> fitting[] = {
        {Step::Review, {kApprove, kApprove, kApprove, kindOf<Decline>(), kindOf<SplitReturn>()}},
        {Step::Receive,
         {kReceive, kReceive, kReceive, kReceive, kindOf<ReportLost>(), kindOf<WaiveGoods>(), kindOf<Cancel>(),
          kindOf<LetExpire>(), kindOf<LetExpire>(), kindOf<SplitReturn>()}},
        {Step::Inspect,
         {kInspect, kInspect, kInspect, kInspect, kindOf<HandBack>(), kindOf<OpenException>(), kindOf<SplitReturn>()}},
        {Step::HandBack, {kindOf<HandBack>()}}};
    std::vector<int> kinds = moneyKinds(of);
    for (const auto &[step, more] : fitting) {
        if (isOwed(of, step)) {
            kinds.insert(kinds.end(), more.begin(), more.end());
        }
    }
    if (chance.percent(kinds.empty() ? 30 : 4)) {
        return kindOf<Compensate>();
    }
    if (!of.lines.empty() && chance.percent(5)) {
        return kindOf<Undo>();
    }
    if (redDue(of).amount > 0 && chance.percent(40)) {
        return kindOf<NoteRedInvoice>();
    }
    if (!standingReds(of, {}).empty() && chance.percent(25)) {
        return kindOf<WithdrawRedInvoice>();
    }
    const bool isAnyAtCounter = std::any_of(of.lines.begin(), of.lines.end(),
                                            [](const Line &line) { return line.counter > 0; });
    if (isAnyAtCounter && chance.percent(15)) {
        return kindOf<TakeOver>();
    }
    if (openTask(of, Step::FollowUp) != nullptr && chance.percent(25)) {
        return chance.percent(50) ? kindOf<TickException>() : kindOf<CloseException>();
    }
    if (chance.percent(of.outcome && !of.rating ? 20 : 1)) {
        return kindOf<Rate>();
    }
    if (chance.percent(isAnyAtCounter ? 8 : 3)) {
        return kindOf<OpenException>();
    }
    return kinds.empty() ? (of.payments.empty() ? kindOf<AddNote>() : kindOf<FailPayout>()) : chance.oneOf(kinds);
}
}

Move randomMove(const World &world, Chance &chance)
{
    Move move;
    move.laterMs = chance.percent(15) ? chance.number(0, 3 * 24 * 60) * 60'000 : chance.number(0, 600'000);
    move.by = chance.oneOf(people());
    const auto isWanted = [&] {
        return move.by.roles.has(Role::Manager)
               || objections(world, world.returns[move.target], move.action, move.by)
                      != std::set{ErrorCode::NotAllowed};
    };
    const bool isAllDone = std::all_of(world.returns.begin(), world.returns.end(),
                                       [](const Return &one) { return one.outcome.has_value(); });
    if (isAllDone || chance.percent(10)) {
        move.isNew = true;
        move.target = static_cast<std::size_t>(chance.number(0, static_cast<qint64>(world.receipts.size()) - 1));
        move.customer = chance.number(0, 1);
        Return fresh;
        fresh.receipt = move.target;
        Maker make(world, fresh, chance);
        move.action = make.log();
        if (chance.percent(25)) {
            move.by = people()[chance.percent(50) ? 3 : 4];
            move.accept = AcceptAtCounter{
                make.conditionCode(), make.dispositionCode(), chance.percent(15) ? QString() : make.tender(), {}};
            if (chance.percent(85)) {
                move.accept->ticks.append(QStringLiteral("article_matches"));
            }
        } else if (!chance.percent(10)) {
            move.by = people()[static_cast<std::size_t>(chance.oneOf(std::initializer_list<int>{0, 0, 3, 4, 5}))];
        }
        return move;
    }
    const auto pickReturn = [&] {
        move.target = static_cast<std::size_t>(chance.number(0, static_cast<qint64>(world.returns.size()) - 1));
    };
    pickReturn();
    for (int tries = 0; tries < 4 && world.returns[move.target].outcome; ++tries) {
        pickReturn();
    }
    const Return &of = world.returns[move.target];
    move.action = Maker(world, of, chance)
                      .any(chance.percent(75) ? sensibleKind(of, chance)
                                              : static_cast<int>(chance.number(1, kindOf<Undo>())));
    for (int tries = 0; tries < 6 && chance.percent(90) && !isWanted(); ++tries) {
        move.by = chance.oneOf(people());
    }
    return move;
}
}
