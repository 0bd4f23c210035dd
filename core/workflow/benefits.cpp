// SPDX-License-Identifier: GPL-3.0-or-later
// Benefits follow what was granted; a tick settles the difference.
#include "core/workflow/benefits.h"

#include "core/domain/means.h"
#include "core/money/entitlement.h"
#include "core/workflow/apply.h"

#include <QJsonArray>

#include <algorithm>

namespace rd
{
namespace
{
/// Goods of a sale that came back for money or a credit.
struct BackSoFar {
    Money value;
    Quantity units;
};

BackSoFar ofSettlement(const ReturnCase &returnCase, const Settlement &settlement)
{
    Money value;
    Quantity units;
    for (const SettlementLine &part : settlement.lines) {
        value += part.gross + part.subsidy;
        units += part.quantity;
    }
    Money moved;
    for (const Payout &payout : returnCase.payouts) {
        const bool isGoods = payout.tender == kExchangeMeans && payout.state != PayoutState::Failed;
        moved += isGoods && payout.settlement == settlement.number ? payout.amount : Money();
    }
    const bool isBack = settlement.kind == SettlementKind::Refund || settlement.kind == SettlementKind::StoreCredit;
    return {benefitValue(settlement.kind, settlement.amount, value, moved), isBack ? units : Quantity()};
}

/// Settled before it by other returns of the sale; one that is not stored yet comes last.
BackSoFar before(const BenefitBasis &basis, SettlementId settlement)
{
    BackSoFar sum;
    for (const GrantedElsewhere &other : basis.others) {
        if (!settlement.isValid() || other.settlement < settlement) {
            sum.value += other.value;
            sum.units += other.units;
        }
    }
    return sum;
}

qint64 partOf(qint64 whole, qint64 part, qint64 of)
{
    return allocate(Money::fromMinor(whole), {part, of - part}).front().minor();
}

/// What is owed once so much came back. Goods that cost nothing are counted by units.
qint64 owedUpTo(BenefitKind kind, const BenefitBasis &basis, const BackSoFar &back)
{
    const bool isAllBack = basis.units.isPositive() && back.units >= basis.units;
    const qint64 whole = basis.sale.of(kind);
    if (kind == BenefitKind::Coupon) {
        return isAllBack ? whole : 0;
    }
    if (basis.paid.isPositive()) {
        return partOf(whole, std::clamp(back.value, Money(), basis.paid).minor(), basis.paid.minor());
    }
    return basis.units.isPositive()
               ? partOf(whole, std::min(back.units, basis.units).thousandths(), basis.units.thousandths())
               : 0;
}

qint64 owedOf(BenefitKind kind, const ReturnCase &returnCase)
{
    qint64 owed = 0;
    BackSoFar own;
    for (const Settlement &settlement : returnCase.settlements) {
        if (settlement.compensation || settlement.state == SettlementState::Void) {
            continue;
        }
        const BackSoFar part = ofSettlement(returnCase, settlement);
        const BackSoFar others = before(*returnCase.benefits, settlement.id);
        const BackSoFar until{others.value + own.value, others.units + own.units};
        owed += owedUpTo(kind, *returnCase.benefits, {until.value + part.value, until.units + part.units})
                - owedUpTo(kind, *returnCase.benefits, until);
        own = {own.value + part.value, own.units + part.units};
    }
    return owed;
}

qint64 doneOf(BenefitKind kind, const ReturnCase &returnCase)
{
    qint64 done = 0;
    for (const BenefitTick &tick : returnCase.benefitTicks) {
        done += tick.kind == kind ? tick.points : 0;
    }
    return done;
}

BenefitOwed owedAndDone(BenefitKind kind, const ReturnCase &returnCase)
{
    const QString coupon = kind == BenefitKind::Coupon ? returnCase.benefits->sale.coupon : QString();
    return {kind, owedOf(kind, returnCase), doneOf(kind, returnCase), coupon};
}

Result<BenefitKind> kindNamed(const QString &tick)
{
    if (const auto kind = fromCode<BenefitKind>(tick)) {
        return *kind;
    }
    QJsonArray known;
    for (const auto &kind : CodeTable<BenefitKind>::kNames) {
        known.append(QString(kind.name));
    }
    return refuse(ErrorCode::MissingField, {{QStringLiteral("field"), QStringLiteral("tick")},
                                            {QStringLiteral("problem"), QStringLiteral("unknown_tick")},
                                            {QStringLiteral("tick"), tick},
                                            {QStringLiteral("known"), known}});
}

Error nothingOpen(const ReturnCase &returnCase, const BenefitOwed &owed)
{
    const bool hasNone = !returnCase.benefits || returnCase.benefits->sale.of(owed.kind) == 0;
    const char *problem = hasNone ? "no_benefit" : owed.done == 0 ? "benefit_not_due" : "benefit_done";
    return Error::of(ErrorCode::NotOutstanding, {{QStringLiteral("problem"), QString::fromLatin1(problem)},
                                                 {QStringLiteral("tick"), codeOf(owed.kind)},
                                                 {QStringLiteral("points"), owed.points},
                                                 {QStringLiteral("done"), owed.done},
                                                 {QStringLiteral("receipt"), returnCase.rma.receipt}});
}
}

BenefitDirection BenefitOwed::direction() const
{
    const bool isTaken = kind == BenefitKind::Points; // earned by buying; the others were spent
    return isTaken == (done <= points) ? BenefitDirection::TakeBack : BenefitDirection::GiveBack;
}

Money benefitValue(SettlementKind kind, Money amount, Money value, Money moved)
{
    switch (kind) {
    case SettlementKind::Refund:
    case SettlementKind::StoreCredit:
        return value;
    case SettlementKind::Exchange:
        return moved.isPositive() && moved < amount ? allocate(value, {(amount - moved).minor(), moved.minor()}).front()
                                                    : Money();
    case SettlementKind::Repair:
    case SettlementKind::Reship:
    case SettlementKind::Compensation:
        return {};
    }
    return {};
}

std::vector<BenefitOwed> benefitsOwed(const ReturnCase &returnCase)
{
    std::vector<BenefitOwed> list;
    if (!returnCase.benefits) {
        return list;
    }
    for (const auto &kind : CodeTable<BenefitKind>::kNames) {
        const BenefitOwed owed = owedAndDone(kind.code, returnCase);
        if (owed.points != 0 || owed.done != 0) {
            list.push_back(owed);
        }
    }
    return list;
}

Result<void> tickBenefits(Work &work, const QStringList &ticks)
{
    for (const QString &tick : ticks) {
        const auto kind = kindNamed(tick);
        if (!kind) {
            return refuse(kind.error());
        }
        const ReturnCase &next = work.next();
        const BenefitOwed owed = next.benefits ? owedAndDone(*kind, next) : BenefitOwed{*kind};
        if (owed.open() == 0) {
            return refuse(nothingOpen(next, owed));
        }
        const qint64 points = owed.points - owed.done;
        work.next().benefitTicks.push_back({*kind, points, work.now(), work.situation().today, work.actor().staff});
        work.record(EventAction::BenefitTicked,
                    {{QStringLiteral("tick"), codeOf(*kind)}, {QStringLiteral("points"), points}});
    }
    return {};
}

Result<void> apply(Work &work, const TickBenefits &action)
{
    if (action.ticks.isEmpty()) {
        return refuse(ErrorCode::MissingField, {{QStringLiteral("field"), QStringLiteral("tick")}});
    }
    return tickBenefits(work, action.ticks);
}
}
