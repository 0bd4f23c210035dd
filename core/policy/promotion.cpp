// SPDX-License-Identifier: GPL-3.0-or-later
// Counting gifts and bundles of a sale.
#include "core/policy/promotion.h"

#include "core/money/entitlement.h"

#include <algorithm>
#include <vector>

namespace rd
{
namespace
{
bool fits(const QString &pattern, const SaleLine &line)
{
    return !pattern.isEmpty() && (fitsPattern(pattern, line.sku) || fitsPattern(pattern, line.name));
}

qint64 wholeUnits(Quantity quantity)
{
    return quantity.thousandths() / Quantity::kPerUnit;
}

Quantity keptOf(const SaleLine &line, const UnitsByLine &gone)
{
    const auto found = gone.find(line.line);
    return found == gone.end() ? line.quantity : std::max(Quantity(), line.quantity - found->second);
}

Money worth(Money value, qint64 units)
{
    return valueOf(value, Quantity::units(units)).value_or(Money::fromMinor(Money::kLargest));
}

PromotionOwed giftsOwed(const PromotionRule &rule, const Sale &sale, const UnitsByLine &gone)
{
    Quantity mains;
    Quantity mainsKept;
    Quantity gifts;
    Quantity giftsKept;
    Money paid;
    for (const SaleLine &line : sale.lines) {
        if (isGiftOf(rule, line)) {
            gifts += line.quantity;
            giftsKept += keptOf(line, gone);
            paid += line.paid;
        } else if (isMainOf(rule, line)) {
            mains += line.quantity;
            mainsKept += keptOf(line, gone);
        }
    }
    const qint64 brought = std::min(wholeUnits(gifts), wholeUnits(mains) / rule.every);
    const qint64 owed = std::min(wholeUnits(giftsKept), brought) - wholeUnits(mainsKept) / rule.every;
    if (owed <= 0) {
        return {};
    }
    const Money price = shareOf(paid, Quantity::units(owed), gifts);
    return {Quantity::units(owed), std::max(Money(), worth(rule.value, owed) - price)};
}

PromotionOwed bundlesOwed(const PromotionRule &rule, const Sale &sale, const UnitsByLine &gone)
{
    const auto parts = static_cast<std::size_t>(rule.bundle.size());
    std::vector<Quantity> sold(parts);
    std::vector<Quantity> kept(parts);
    for (const SaleLine &line : sale.lines) {
        const auto part = std::find_if(rule.bundle.begin(), rule.bundle.end(),
                                       [&line](const QString &pattern) { return fits(pattern, line); });
        if (part != rule.bundle.end() && isMainOf(rule, line)) {
            const auto place = static_cast<std::size_t>(part - rule.bundle.begin());
            sold[place] += line.quantity;
            kept[place] += keptOf(line, gone);
        }
    }
    const qint64 bought = wholeUnits(*std::min_element(sold.begin(), sold.end()));
    const qint64 whole = std::min(bought, wholeUnits(*std::min_element(kept.begin(), kept.end())));
    const qint64 begun = std::min(bought, wholeUnits(*std::max_element(kept.begin(), kept.end())));
    const qint64 broken = begun - whole;
    return {Quantity::units(broken), worth(rule.value, broken)};
}
}

bool isGiftOf(const PromotionRule &rule, const SaleLine &line)
{
    const bool isGoods = line.kind == SaleLineKind::Goods
                         || (line.kind == SaleLineKind::Adjustment && line.paid.isZero());
    if (!isGoods || !line.quantity.isPositive() || !fits(rule.gift, line)) {
        return false;
    }
    const auto price = unitPrice(line.paid, line.quantity);
    return price && *price < rule.value;
}

bool isMainOf(const PromotionRule &rule, const SaleLine &line)
{
    if (line.kind != SaleLineKind::Goods) {
        return false;
    }
    return rule.isBundle() ? std::ranges::any_of(rule.bundle, [&](const QString &part) { return fits(part, line); })
                           : fits(rule.main, line) && !isGiftOf(rule, line);
}

PromotionOwed promotionOwed(const PromotionRule &rule, const Sale &sale, const UnitsByLine &gone)
{
    return rule.isBundle() ? bundlesOwed(rule, sale, gone) : giftsOwed(rule, sale, gone);
}

bool isGift(const Sale &sale, const SaleLine &line, const Policy &policy)
{
    return line.paid.isZero() && std::ranges::any_of(policy.promotions, [&](const PromotionRule &rule) {
               return isGiftOf(rule, line)
                      && std::ranges::any_of(sale.lines, [&](const SaleLine &other) { return isMainOf(rule, other); });
           });
}
}
