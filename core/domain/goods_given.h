// SPDX-License-Identifier: GPL-3.0-or-later
// New goods that a customer gets for a settlement: an exchange, or what is sent again.
#pragma once

#include "core/base/strong_id.h"
#include "core/domain/sale.h"
#include "core/money/money.h"
#include "core/money/quantity.h"

#include <QString>

#include <optional>
#include <vector>

namespace rd
{
/// So many units of an article that leave.
struct GoodsOut {
    QString sku;
    QString name;
    QString unit;
    QString category;
    Quantity quantity;
    Money paid;       ///< what they count, all units together, tax included
    Money tax;        ///< the tax inside, zero when unknown
    QString serial{}; ///< of the only unit; empty: not told
    friend bool operator==(const GoodsOut &, const GoodsOut &) = default;
};

/// A unit sent again for a line of the return.
struct SentUnit {
    int line = 0; ///< of the return
    QString serial;
    friend bool operator==(const SentUnit &, const SentUnit &) = default;
};

/// What all of them count together.
[[nodiscard]] Money totalOf(const std::vector<GoodsOut> &goods);

/// The goods given for a settlement. They are a sale of their own, so that they can come back like any other goods.
struct GoodsGiven {
    std::optional<SaleId> sale; ///< absent until stored
    QString receipt;            ///< of that sale: the voucher of the payout; empty until stored
    std::vector<GoodsOut> lines;
    std::vector<SaleTender> tenders; ///< how they count as paid: what was moved over, last what the customer added
    Money difference;                ///< what the customer added
    Money rounding{};                ///< of that in cash where small coins are missing; it counts against nothing

    [[nodiscard]] Money takenIn() const { return difference + rounding; }
    friend bool operator==(const GoodsGiven &, const GoodsGiven &) = default;
};
}
