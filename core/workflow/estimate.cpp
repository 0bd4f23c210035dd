// SPDX-License-Identifier: GPL-3.0-or-later
// Cumulative entitlement over the lines of a return.
#include "core/workflow/estimate.h"

#include "core/money/entitlement.h"

#include <QJsonArray>

#include <algorithm>

namespace rd
{
SettlementLine EntitlementBook::take(const ReturnLine &line, Quantity units)
{
    SettlementLine part;
    part.line = line.line;
    part.quantity = units;
    if (!line.saleLineQuantity.isPositive()) {
        return part;
    }
    SaleLineClaims &claims = m_claims[claimedFrom(line)];
    const Quantity left = line.saleLineQuantity - claims.settledUnits;
    const Quantity next = std::clamp(units, Quantity(), std::max(Quantity(), left));
    if (next.isZero()) {
        return part;
    }
    part.gross = nextEntitlement(line.saleLinePaid, line.saleLineQuantity, claims.settledUnits, claims.settledGross,
                                 next);
    part.tax = nextEntitlement(line.saleLineTax, line.saleLineQuantity, claims.settledUnits, claims.settledTax, next);
    part.subsidy = nextEntitlement(line.saleLineSubsidy, line.saleLineQuantity, claims.settledUnits,
                                   claims.settledSubsidy, next);
    part.net = part.gross;
    claims.settledUnits += next;
    claims.settledGross += part.gross;
    claims.settledTax += part.tax;
    claims.settledSubsidy += part.subsidy;
    return part;
}

SettlementLine EntitlementBook::takeAsked(const ReturnLine &line, Quantity units)
{
    if (line.resolution != Resolution::Repair) {
        return take(line, units);
    }
    SettlementLine part;
    part.line = line.line;
    part.quantity = units;
    return part;
}

Granted grantedOf(const ReturnCase &returnCase, int line)
{
    Granted sum;
    for (const Settlement &settlement : returnCase.settlements) {
        for (const SettlementLine &part : settlement.lines) {
            if (part.line == line && settlement.state != SettlementState::Void) {
                sum.units += part.quantity;
                sum.gross += part.gross;
                sum.fee += part.fee;
                sum.net += part.net;
            }
        }
    }
    return sum;
}

Money entitledOf(const ReturnCase &returnCase, const ReturnLine &line,
                 const std::map<SaleLineId, SaleLineClaims> &claims)
{
    if (line.historyAmount) {
        return *line.historyAmount;
    }
    const Granted granted = grantedOf(returnCase, line.line);
    const LineQuantities &q = line.quantities;
    const Quantity underway = q.toReview() + q.toReceive() + q.toInspect();
    EntitlementBook book(claims);
    return granted.gross + book.takeAsked(line, underway).gross;
}

namespace
{
/// The share of what was paid, with all that goes into it.
Explanation shareTerm(const SettlementLine &part, const ReturnLine *line, const Currency &currency,
                      const SettledEarlier &before)
{
    QJsonObject args{{QStringLiteral("line"), part.line},
                     {QStringLiteral("quantity"), part.quantity.toDecimal()},
                     {QStringLiteral("tax_inside"), part.tax.toDecimal(currency)}};
    if (line != nullptr) {
        args.insert(QStringLiteral("sold"), line->saleLineQuantity.toDecimal());
        args.insert(QStringLiteral("paid"), line->saleLinePrice().toDecimal(currency));
        if (!line->saleLineSubsidy.isZero()) {
            args.insert(QStringLiteral("subsidy"), line->saleLineSubsidy.toDecimal(currency));
            args.insert(QStringLiteral("subsidy_share"), part.subsidy.toDecimal(currency));
        }
        args.insert(QStringLiteral("before_quantity"), before.units.toDecimal());
        args.insert(QStringLiteral("before_amount"), before.gross.toDecimal(currency));
        args.insert(QStringLiteral("left"), (line->saleLinePaid - before.gross - part.gross).toDecimal(currency));
    }
    return {QStringLiteral("share_of_paid"), part.gross, args};
}

/// Why there is a fee: the customer's reason, and how the accepted units were found.
Explanation feeTerm(const Settlement &settlement, const SettlementLine &part, const ReturnCase &returnCase)
{
    QJsonArray conditions;
    for (const Finding &finding : returnCase.findings) {
        const bool isOfIt = finding.line == part.line && finding.isAccepted && finding.at == settlement.at;
        if (isOfIt && !conditions.contains(finding.condition)) {
            conditions.append(finding.condition);
        }
    }
    QJsonObject args{{QStringLiteral("line"), part.line}, {QStringLiteral("conditions"), conditions}};
    if (const ReturnLine *line = returnCase.line(part.line)) {
        args.insert(QStringLiteral("reason"), line->reason);
    }
    return {QStringLiteral("fee"), -part.fee, args};
}

Explanation promotionTerm(const SettlementLine &part, const PromotionTerm &term)
{
    return {QStringLiteral("promotion"),
            -term.amount,
            {{QStringLiteral("line"), part.line},
             {QStringLiteral("promotion"), term.promotion},
             {QStringLiteral("quantity"), term.units.toDecimal()}}};
}
}

std::vector<Explanation> explain(const Settlement &settlement, const ReturnCase &returnCase, const Currency &currency,
                                 const EarlierSettlements &earlier)
{
    std::vector<Explanation> terms;
    if (isForRepair(settlement)) { // grants nothing
        return terms;
    }
    if (const auto &granted = settlement.compensation) {
        terms.push_back({QStringLiteral("compensation"),
                         settlement.amount,
                         {{QStringLiteral("kind"), granted->kind}, {QStringLiteral("reason"), granted->reason}}});
    }
    for (const SettlementLine &part : settlement.lines) {
        const auto before = earlier.find({settlement.number, part.line});
        terms.push_back(shareTerm(part, returnCase.line(part.line), currency,
                                  before == earlier.end() ? SettledEarlier() : before->second));
        if (!part.fee.isZero()) {
            terms.push_back(feeTerm(settlement, part, returnCase));
        }
        for (const PromotionTerm &term : part.promotions) {
            terms.push_back(promotionTerm(part, term));
        }
        if (!part.deduction.isZero()) {
            terms.push_back({QStringLiteral("deduction"),
                             -part.deduction,
                             {{QStringLiteral("line"), part.line}, {QStringLiteral("reason"), part.deductionReason}}});
        }
    }
    return terms;
}
}
