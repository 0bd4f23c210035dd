// SPDX-License-Identifier: GPL-3.0-or-later
// Made-up customers and articles, the same for the same number.
#pragma once

#include "core/desk/demo_goods.h"
#include "core/domain/customer.h"
#include "core/domain/sale.h"

namespace rd::bench
{
/// Six in ten have Chinese names; a few letters of given names are common, most are rare.
[[nodiscard]] Customer customerOf(int number);
/// Six in ten have Chinese names.
[[nodiscard]] SaleLine articleOf(int number);
inline constexpr int kArticles = 400;

/// A sale of one or two lines (1.5 on average) of a customer, paid with one tender.
struct SaleWish {
    QString receipt;
    UtcTime at;
    BusinessDate day;
    int customer = 0;
    bool isDear = false; ///< above the limit up to which the policy approves by itself
};
[[nodiscard]] Sale saleOf(const SaleWish &wish, DemoDice &dice);
}
