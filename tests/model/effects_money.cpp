// SPDX-License-Identifier: GPL-3.0-or-later
// What follows for money, goods and credits that the store owes: debts and payments come to be.
#include "tests/model/effects.h"
#include "tests/model/figures.h"

#include <algorithm>

namespace rd::model
{
bool isAny(const Debt &)
{
    return true;
}
bool isBeyond(const Debt &debt)
{
    return !debt.beyond.isEmpty();
}
bool isForGoods(const Debt &debt)
{
    return debt.beyond.isEmpty();
}
bool isMoney(const Debt &debt)
{
    return debt.kind == SettlementKind::Refund || isBeyond(debt)
           || (debt.kind == SettlementKind::Exchange && debt.given);
}
bool isNewGoods(const Debt &debt)
{
    return debt.kind == SettlementKind::Exchange && !debt.given;
}
bool isParcel(const Debt &debt)
{
    return debt.kind == SettlementKind::Reship;
}
bool isCredit(const Debt &debt)
{
    return debt.kind == SettlementKind::StoreCredit;
}

int Doing::meant(std::optional<int> named, const std::set<SettlementState> &states, bool (*fits)(const Debt &)) const
{
    int number = 1;
    while (!named
           && (states.count(stateOf(to, number)) == 0 || !fits(to.debts[static_cast<std::size_t>(number) - 1]))) {
        ++number;
    }
    return named.value_or(number);
}

void Doing::owe(const Shares &shares, bool isWithoutGoods)
{
    const SettlementKind kinds[] = {SettlementKind::Refund, SettlementKind::Exchange, SettlementKind::Repair,
                                    SettlementKind::Reship, SettlementKind::StoreCredit};
    for (const SettlementKind kind : kinds) {
        Debt made;
        made.kind = kind;
        made.day = world.today();
        made.by = by.staff;
        made.at = world.now;
        made.isWithoutGoods = isWithoutGoods;
        for (const auto &[number, share] : shares) {
            if (line(number).wanted == kind) {
                made.shares.push_back(share);
                made.amount += share.net();
            }
        }
        if (!made.shares.empty()) {
            add(made);
        }
    }
}

void Doing::add(Debt debt)
{
    const bool isAbove = grantedTogether(world, to) + debt.amount > world.policy.secondPersonLimit.minor();
    debt.isLarge = debt.isLarge
                   || (isAbove && !isRepair(debt)); // once large, always large, whatever it is converted to
    to.debts.push_back(debt);
}

void Doing::pay(int number, const QString &tender, qint64 amount, PayoutState state)
{
    qint64 rounding = 0;
    if (tender == QStringLiteral("cash") && world.policy.cashRounding) {
        const qint64 coin = world.policy.cashRounding->minor();
        qint64 owed = amount;
        qint64 inHand = 0;
        for (const Payment &before : to.payments) {
            const bool counts = before.debt == number && before.tender == tender && before.state != PayoutState::Failed;
            owed += counts ? before.amount : 0;
            inHand += counts ? before.amount + before.rounding : 0;
        }
        const qint64 over = owed % coin;
        rounding = owed + (2 * over >= coin ? coin - over : -over) - inHand - amount;
    }
    to.payments.push_back({number, tender, amount, state, by.staff, rounding});
}

void Doing::operator()(const Countersign &action)
{
    debt(meant(action.settlement, {SettlementState::ToCountersign}, isAny)).countersigner = by.staff;
    follows(EventAction::Countersigned);
}

void Doing::operator()(const Pay &action)
{
    const int number = meant(action.settlement, {SettlementState::Due}, isMoney);
    const qint64 due = debt(number).amount - paidOf(to, number, false);
    const bool isCash = action.tender == QStringLiteral("cash");
    pay(number, action.tender,
        action.amount ? action.amount->minor() : usualAmount(world, to, debt(number), action.tender, due),
        isCash ? PayoutState::Confirmed : PayoutState::Sent);
    follows(isCash ? EventAction::PayoutConfirmed : EventAction::PayoutSent);
}

void Doing::operator()(const Exchange &action)
{
    const int number = meant(action.settlement, {SettlementState::Due}, isNewGoods);
    const qint64 amount = debt(number).amount;
    Goods goods{valueArticles(world, to, debt(number), action.items), {}, 0};
    const qint64 worth = worthOf(goods.articles);
    goods.paid = partsOf(world, to.receipt, std::min(worth, amount));
    if (worth > amount) {
        goods.added = worth - amount;
        goods.paid.push_back({action.tender, goods.added});
        if (action.tender == QStringLiteral("cash") && world.policy.cashRounding) {
            const qint64 coin = world.policy.cashRounding->minor();
            const qint64 over = goods.added % coin;
            goods.rounding = 2 * over >= coin ? coin - over : -over;
        }
    }
    debt(number).given = goods;
    pay(number, kExchangeMeans, std::min(worth, amount), PayoutState::Confirmed);
    follows(EventAction::Exchanged);
    if (worth < amount && !action.tender.isEmpty()) {
        (*this)(Pay{action.tender, {}, action.reference, number});
    }
}

void Doing::operator()(const Ship &action)
{
    const int number = meant(action.settlement, {SettlementState::Due}, isParcel);
    pay(number, kShipMeans, debt(number).amount - paidOf(to, number, false), PayoutState::Sent);
    follows(EventAction::Shipped);
}

void Doing::operator()(const IssueCredit &action)
{
    const int number = meant(action.settlement, {SettlementState::Due}, isCredit);
    const qint64 amount = debt(number).amount - paidOf(to, number, false);
    const int days = world.policy.storeCreditDays;
    debt(number).credit = Credit{amount, days > 0 ? std::optional(world.today() + days) : std::nullopt};
    pay(number, kCreditMeans, amount, PayoutState::Confirmed);
    follows(EventAction::CreditIssued);
}

void Doing::revalue(const Debt &old, Debt &other)
{
    std::vector<LineQuantity> units;
    for (const Share &share : old.shares) {
        units.push_back({share.line, Quantity::fromThousandths(share.units)});
    }
    const Shares worth = sharesOf(world, to, units, false);
    other.amount = 0;
    for (Share &share : other.shares) {
        share = isRepair(other) ? Share{share.line, share.units, 0, 0, 0, 0, 0, {}} : worth.at(share.line);
        other.amount += share.net();
    }
    other.day = isRepair(old) ? world.today() : old.day;
    other.at = isRepair(old) ? world.now : old.at;
    other.away.reset();
}

void Doing::changePromotions(const Debt &old, Debt &other)
{
    if (keepsPromotions(old.kind) == keepsPromotions(other.kind) || other.isWithoutGoods) {
        return;
    }
    std::vector<Share *> shares;
    for (Share &share : other.shares) {
        share.withheld.clear();
        shares.push_back(&share);
    }
    if (!keepsPromotions(other.kind)) {
        withhold(world, to, shares);
    }
    other.amount = 0;
    for (const Share &share : other.shares) {
        other.amount += share.net();
    }
}

void Doing::operator()(const ConvertSettlement &action)
{
    const int number = action.settlement ? *action.settlement : changeable(to).front();
    Debt other = debt(number);
    other.kind = kindWanted(action.to);
    other.countersigner.reset();
    if (isRepair(debt(number)) || isRepair(other)) {
        revalue(debt(number), other);
    }
    debt(number).isVoid = true;
    changePromotions(debt(number), other);
    add(other);
    follows(EventAction::SettlementConverted);
}

void Doing::operator()(const Compensate &action)
{
    Debt made;
    made.kind = SettlementKind::Compensation;
    made.amount = action.amount.minor();
    made.day = world.today();
    made.by = by.staff;
    made.beyond = action.kind;
    add(made);
    follows(EventAction::Compensated);
}

void Doing::operator()(const WithdrawCompensation &action)
{
    debt(meant(action.settlement, {SettlementState::ToCountersign, SettlementState::Due}, isBeyond)).isVoid = true;
    follows(EventAction::CompensationWithdrawn);
}

void Doing::operator()(const ConfirmPayout &action)
{
    Payment &confirmed = payment(action.payout);
    confirmed.state = PayoutState::Confirmed;
    if (confirmed.tender == kShipMeans) {
        debt(confirmed.debt).given = Goods{sameArticles(world, to, debt(confirmed.debt)),
                                           partsOf(world, to.receipt, confirmed.amount, -confirmed.amount), 0};
    }
    follows(EventAction::PayoutConfirmed);
}

void Doing::operator()(const FailPayout &action)
{
    Payment &failed = payment(action.payout);
    failed.state = PayoutState::Failed;
    events.push_back(EventAction::PayoutFailed);
    if (failed.tender != kShipMeans) {
        trouble(ExceptionKind::RefundFailed, {});
    }
    follow(world, to, by.login, events);
}
}
