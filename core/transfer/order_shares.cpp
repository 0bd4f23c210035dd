// SPDX-License-Identifier: GPL-3.0-or-later
// Sharing by cumulative rounding.
#include "core/transfer/order_shares.h"

#include "core/money/entitlement.h"

#include <algorithm>

namespace rd
{
namespace
{
Money goodsPaid(const Sale &sale)
{
    Money sum;
    for (const SaleLine &line : sale.lines) {
        sum += line.kind == SaleLineKind::Goods ? line.paid : Money();
    }
    return sum;
}

std::vector<SaleLine *> goodsOf(Sale &sale)
{
    std::vector<SaleLine *> goods;
    for (SaleLine &line : sale.lines) {
        if (line.kind == SaleLineKind::Goods) {
            goods.push_back(&line);
        }
    }
    return goods;
}

SaleLine shipping(SaleLineKind kind, Money amount)
{
    SaleLine line;
    line.kind = kind;
    line.name = QStringLiteral("shipping");
    line.quantity = Quantity::units(1);
    line.paid = amount;
    return line;
}

/// How many units at least are worth the amount: whole ones where whole ones were sold.
Quantity unitsWorth(const SaleLine &line, Money amount)
{
    const qint64 step = line.allowsFractions() ? 1 : Quantity::kPerUnit;
    qint64 low = 1;
    qint64 high = line.quantity.thousandths() / step;
    while (low < high) {
        const qint64 middle = low + (high - low) / 2;
        const bool isEnough = shareOf(line.paid, Quantity::fromThousandths(middle * step), line.quantity) >= amount;
        (isEnough ? high : low) = isEnough ? middle : middle + 1;
    }
    return Quantity::fromThousandths(low * step);
}

CreditLine creditLine(const SaleLine &line, Quantity quantity, Money amount)
{
    return {0, line.sku, line.name, line.unit, quantity, amount, Money()};
}

void creditEverything(const SaleDraft &draft, CreditDocument &credit)
{
    const Money rest = draft.refund - goodsPaid(draft.sale);
    for (const SaleLine &line : draft.sale.lines) {
        if (line.kind == SaleLineKind::Goods && line.paid.isPositive()) {
            credit.lines.push_back(creditLine(line, line.quantity, line.paid));
            credit.lines.back().tax = line.tax;
        }
    }
    if (rest.isPositive()) {
        credit.adjustments.push_back(shipping(SaleLineKind::CreditAdjustment, -rest));
    }
}

void creditPart(const SaleDraft &draft, CreditDocument &credit)
{
    const auto &lines = draft.sale.lines;
    const auto isGoods = [](const SaleLine &line) { return line.kind == SaleLineKind::Goods; };
    if (std::count_if(lines.begin(), lines.end(), isGoods) == 1) {
        const SaleLine &line = *std::find_if(lines.begin(), lines.end(), isGoods);
        credit.lines.push_back(creditLine(line, unitsWorth(line, draft.refund), draft.refund));
        return;
    }
    SaleLine unknown;
    unknown.name = draft.sale.receipt;
    credit.lines.push_back(creditLine(unknown, Quantity::units(1), draft.refund));
}
}

void shareOrderTotal(SaleDraft &draft)
{
    const std::vector<SaleLine *> goods = goodsOf(draft.sale);
    const Money wanted = draft.orderTotal - draft.shipping;
    const Money paid = goods.empty() || wanted.isNegative() ? Money() : wanted;
    std::vector<qint64> weights;
    for (const SaleLine *line : goods) {
        weights.push_back(std::max<qint64>(line->paid.minor(), 0));
    }
    const std::vector<Money> shares = allocate(paid, weights);
    const Money tax = std::clamp(draft.orderTax, Money(), paid);
    const std::vector<Money> taxes = allocate(tax, weights);
    for (size_t i = 0; i < goods.size(); ++i) {
        goods[i]->paid = shares[i];
        goods[i]->tax = std::min(taxes[i], shares[i]);
    }
    if (const Money rest = draft.orderTotal - paid; !rest.isZero()) {
        draft.sale.lines.push_back(shipping(SaleLineKind::Adjustment, rest));
    }
}

std::optional<CreditDocument> refundOf(const SaleDraft &draft)
{
    if (!draft.refund.isPositive()) {
        return std::nullopt;
    }
    const Sale &sale = draft.sale;
    CreditDocument credit{sale.source,   sale.receipt, sale.receipt,
                          sale.storeDay, sale.soldAt,  sale.paymentReference,
                          sale.customer, {},           {}};
    const Money goods = goodsPaid(sale);
    if (goods.isPositive() && draft.refund >= goods) {
        creditEverything(draft, credit);
    } else {
        creditPart(draft, credit);
    }
    return credit;
}
}
