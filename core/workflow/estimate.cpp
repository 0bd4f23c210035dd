// SPDX-License-Identifier: GPL-3.0-or-later
// Cumulative entitlement over the lines of a return.
#include "core/workflow/estimate.h"

#include "core/money/entitlement.h"

#include <algorithm>

namespace rd
{
SettlementLine EntitlementBook::take(const ReturnLine &line, Quantity units)
{
    SettlementLine part;
    part.line = line.line;
    part.quantity = units;
    if (!line.saleLine || !line.saleLineQuantity.isPositive()) {
        return part;
    }
    SaleLineClaims &claims = m_claims[*line.saleLine];
    const Quantity left = line.saleLineQuantity - claims.settledUnits;
    const Quantity next = std::clamp(units, Quantity(), std::max(Quantity(), left));
    if (next.isZero()) {
        return part;
    }
    part.gross = nextEntitlement(line.saleLinePaid, line.saleLineQuantity, claims.settledUnits, claims.settledGross,
                                 next);
    part.tax = nextEntitlement(line.saleLineTax, line.saleLineQuantity, claims.settledUnits, claims.settledTax, next);
    part.net = part.gross;
    claims.settledUnits += next;
    claims.settledGross += part.gross;
    claims.settledTax += part.tax;
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
    return granted.gross + book.take(line, underway).gross;
}

std::vector<Explanation> explain(const Settlement &settlement, const ReturnCase &returnCase, const Currency &currency)
{
    std::vector<Explanation> terms;
    for (const SettlementLine &part : settlement.lines) {
        const ReturnLine *line = returnCase.line(part.line);
        QJsonObject args{{QStringLiteral("line"), part.line},
                         {QStringLiteral("quantity"), part.quantity.toDecimal()},
                         {QStringLiteral("tax_inside"), part.tax.toDecimal(currency)}};
        if (line != nullptr) {
            args.insert(QStringLiteral("sold"), line->saleLineQuantity.toDecimal());
            args.insert(QStringLiteral("paid"), line->saleLinePaid.toDecimal(currency));
        }
        terms.push_back({QStringLiteral("share_of_paid"), part.gross, args});
        const QJsonObject ofLine{{QStringLiteral("line"), part.line}};
        if (!part.fee.isZero()) {
            terms.push_back({QStringLiteral("fee"), -part.fee, ofLine});
        }
        if (!part.deduction.isZero()) {
            terms.push_back({QStringLiteral("deduction"), -part.deduction, ofLine});
        }
    }
    return terms;
}
}
