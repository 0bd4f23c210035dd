// SPDX-License-Identifier: GPL-3.0-or-later
// Goods that were scanned while a return is filled in.
#pragma once

#include "core/desk/views.h"

#include <optional>

namespace rd::ui
{
struct ScannedGoods {
    QString sku;
    QString serial;                     ///< empty: an article, not one unit
    std::optional<Quantity> quantity{}; ///< on a label of the scales
    std::optional<Money> price{};       ///< likewise
};

/// Nothing when what was scanned is no goods.
[[nodiscard]] inline std::optional<ScannedGoods> scannedGoods(const Lookup &found)
{
    if (!found.article && !found.serial) {
        return std::nullopt;
    }
    ScannedGoods goods{found.article.value_or(QString()), found.serial.value_or(QString())};
    if (found.label) {
        goods.quantity = found.label->quantity;
        goods.price = found.label->price;
    }
    return goods;
}
}
