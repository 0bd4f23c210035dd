// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of sale_benefit and benefit_tick.
#include "core/storage/benefit_rows.h"

#include "core/workflow/benefits.h"

namespace rd
{
namespace
{
/// All goods of the sale: what they cost, and how many they are.
void addGoods(Database &database, SaleId sale, BenefitBasis &basis)
{
    Query query = database.query(
        "SELECT coalesce(sum(max(paid, 0)), 0), coalesce(sum(max(quantity, 0)), 0) FROM sale_line "
        "WHERE sale = ? AND kind = 'goods'");
    if (query.with(sale).next()) {
        query.into(basis.paid, basis.units);
    }
}

/// What the till took back before.
void addPast(Database &database, SaleId sale, BenefitBasis &basis)
{
    Query query = database.query(
        "SELECT l.history_amount, l.settled FROM sale_line AS s JOIN return_line AS l ON l.sale_line = s.id "
        "WHERE s.sale = ? AND l.history_amount IS NOT NULL ORDER BY l.id");
    query.with(sale);
    while (query.next()) {
        basis.others.push_back({{}, query.get<Money>(0), query.get<Quantity>(1)});
    }
}

void addOtherReturns(Database &database, const Rma &rma, BenefitBasis &basis)
{
    Query query = database.query(
        "SELECT s.id, s.kind, s.amount, coalesce(sum(l.gross + l.subsidy), 0), coalesce(sum(l.quantity), 0), "
        "(SELECT coalesce(sum(p.amount), 0) FROM payout AS p WHERE p.settlement = s.id AND p.tender = 'exchange' AND p.state <> 'failed') "
        "FROM rma AS r JOIN settlement AS s ON s.rma = r.id JOIN settlement_line AS l ON l.settlement = s.id "
        "WHERE r.sale = ? AND r.id <> ? AND s.state <> 'void' GROUP BY s.id ORDER BY s.id");
    query.with(*rma.sale, rma.id);
    while (query.next()) {
        SettlementId id;
        SettlementKind kind{};
        Money amount;
        Money value;
        Quantity units;
        Money moved;
        query.into(id, kind, amount, value, units, moved);
        const bool isBack = kind == SettlementKind::Refund || kind == SettlementKind::StoreCredit;
        basis.others.push_back({id, benefitValue(kind, amount, value, moved), isBack ? units : Quantity()});
    }
}
}

SaleBenefits benefitsOf(Database &database, SaleId sale)
{
    SaleBenefits benefits;
    Query query = database.query("SELECT points, points_spent, coupon FROM sale_benefit WHERE sale = ?");
    if (query.with(sale).next()) {
        query.into(benefits.points, benefits.pointsSpent, benefits.coupon);
    }
    return benefits;
}

void noteBenefits(WriteTransaction &transaction, SaleId sale, const SaleBenefits &benefits, qint64 by)
{
    if (benefits.isEmpty() || !benefitsOf(transaction.database(), sale).isEmpty()) {
        return;
    }
    (void)transaction.rows().insert(tables::saleBenefit, cellsOf(sale, benefits.points, benefits.pointsSpent,
                                                                 benefits.coupon, transaction.at(), by));
}

std::optional<BenefitBasis> benefitBasisOf(Database &database, const Rma &rma)
{
    BenefitBasis basis;
    basis.sale = rma.sale ? benefitsOf(database, *rma.sale) : SaleBenefits();
    if (basis.sale.isEmpty()) {
        return std::nullopt;
    }
    addGoods(database, *rma.sale, basis);
    addPast(database, *rma.sale, basis);
    addOtherReturns(database, rma, basis);
    return basis;
}

void loadBenefits(Database &database, ReturnCase &result)
{
    result.benefits = benefitBasisOf(database, result.rma);
    if (!result.benefits) {
        return;
    }
    Query query = database.query("SELECT kind, points, at, store_day, by FROM benefit_tick WHERE rma = ? ORDER BY id");
    query.with(result.rma.id);
    while (query.next()) {
        BenefitTick tick;
        query.into(tick.kind, tick.points, tick.at, tick.storeDay, tick.by);
        result.benefitTicks.push_back(tick);
    }
}

void saveBenefitTicks(WriteTransaction &transaction, const ReturnCase &before, const ReturnCase &next)
{
    for (std::size_t i = before.benefitTicks.size(); i < next.benefitTicks.size(); ++i) {
        const BenefitTick &tick = next.benefitTicks[i];
        (void)transaction.rows().insert(tables::benefitTick,
                                        cellsOf(next.rma.id, tick.kind, tick.points, tick.at, tick.storeDay, tick.by));
    }
}
}
