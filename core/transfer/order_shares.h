// SPDX-License-Identifier: GPL-3.0-or-later
// An order's totals shared out to its articles, and the refund it notes as a credit.
#pragma once

#include "core/transfer/sales_builder.h"

#include <optional>

namespace rd
{
/// Goods share total − shipping by their own prices, cumulatively, so that not a cent is lost; the tax likewise. What
/// is left of the total (shipping, tips) becomes an adjustment.
void shareOrderTotal(SaleDraft &draft);
/// The refund of an order. The whole of the goods: every line with what it paid, the rest (shipping given back) an
/// adjustment of the credit; the order itself reads the same whether it was refunded yet or not. A part of an order with
/// one article: the fewest units that are worth it. A part of several articles: one line without article, because the
/// file does not say which.
[[nodiscard]] std::optional<CreditDocument> refundOf(const SaleDraft &draft);
}
