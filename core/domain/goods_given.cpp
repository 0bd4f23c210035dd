// SPDX-License-Identifier: GPL-3.0-or-later
// The sum over new goods.
#include "core/domain/goods_given.h"

namespace rd
{
Money totalOf(const std::vector<GoodsOut> &goods)
{
    Money total;
    for (const GoodsOut &line : goods) {
        total += line.paid;
    }
    return total;
}
}
