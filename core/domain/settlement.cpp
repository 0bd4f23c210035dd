// SPDX-License-Identifier: GPL-3.0-or-later
// How each kind of settlement is settled.
#include "core/domain/settlement.h"

#include "core/base/exceptions.h"

namespace rd
{
SettlementKind kindFor(Resolution resolution)
{
    switch (resolution) {
    case Resolution::Refund:
        return SettlementKind::Refund;
    case Resolution::Exchange:
        return SettlementKind::Exchange;
    case Resolution::Repair:
        return SettlementKind::Repair;
    case Resolution::Reship:
        return SettlementKind::Reship;
    case Resolution::StoreCredit:
        return SettlementKind::StoreCredit;
    }
    throw LogicError("an unknown resolution");
}

SettlementKind kindLeft(SettlementKind kind, bool areGoodsGiven)
{
    return kind == SettlementKind::Exchange && areGoodsGiven ? SettlementKind::Refund : kind;
}

SettlementKind kindLeft(const Settlement &settlement)
{
    return kindLeft(settlement.kind, settlement.given.has_value());
}

Money SettlementLine::withheld() const
{
    Money sum;
    for (const PromotionTerm &term : promotions) {
        sum += term.amount;
    }
    return sum;
}

bool isForMoney(const Settlement &settlement)
{
    const SettlementKind kind = kindLeft(settlement);
    return kind == SettlementKind::Refund || kind == SettlementKind::Compensation;
}

bool isForGoods(const Settlement &settlement)
{
    return kindLeft(settlement) == SettlementKind::Exchange;
}

bool isForParcel(const Settlement &settlement)
{
    return settlement.kind == SettlementKind::Reship;
}

bool isForCredit(const Settlement &settlement)
{
    return settlement.kind == SettlementKind::StoreCredit;
}

bool isForRepair(const Settlement &settlement)
{
    return settlement.kind == SettlementKind::Repair;
}
}
