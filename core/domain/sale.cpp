// SPDX-License-Identifier: GPL-3.0-or-later
// Sums over a sale, and whether two are one.
#include "core/domain/sale.h"

#include <algorithm>
#include <cstdlib>

namespace rd
{
namespace
{
constexpr qint64 kNearDays = 7;

std::vector<const SaleLine *> goodsOf(const Sale &sale)
{
    std::vector<const SaleLine *> goods;
    for (const SaleLine &line : sale.lines) {
        if (line.kind == SaleLineKind::Goods) {
            goods.push_back(&line);
        }
    }
    return goods;
}

bool isSameArticle(const SaleLine &one, const SaleLine &other)
{
    const bool isBySku = !one.sku.isEmpty() && !other.sku.isEmpty();
    return isBySku ? one.sku == other.sku : one.name.compare(other.name, Qt::CaseInsensitive) == 0;
}
}

Money Sale::total() const
{
    Money sum;
    for (const SaleLine &line : lines) {
        sum += line.paid;
    }
    return sum;
}

bool haveSameGoods(const Sale &one, const Sale &other)
{
    const std::vector<const SaleLine *> goods = goodsOf(one);
    std::vector<const SaleLine *> rest = goodsOf(other);
    return goods.size() == rest.size() && std::all_of(goods.begin(), goods.end(), [&rest](const SaleLine *line) {
               const auto same = std::find_if(rest.begin(), rest.end(), [line](const SaleLine *candidate) {
                   return isSameArticle(*line, *candidate) && line->quantity == candidate->quantity
                          && line->paid == candidate->paid;
               });
               const bool isFound = same != rest.end();
               if (isFound) {
                   rest.erase(same);
               }
               return isFound;
           });
}

bool isLikelySameSale(const Sale &one, const Sale &other)
{
    const bool isNear = !one.storeDay || !other.storeDay
                        || std::abs(one.storeDay->days() - other.storeDay->days()) <= kNearDays;
    return isNear && haveSameGoods(one, other);
}
}
