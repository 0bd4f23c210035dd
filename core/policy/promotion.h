// SPDX-License-Identifier: GPL-3.0-or-later
// What a customer owes of a promotion when the goods it hangs on go back.
#pragma once

#include "core/domain/sale.h"
#include "core/policy/policy.h"

#include <map>

namespace rd
{
/// Units by number of the sale's line.
using UnitsByLine = std::map<int, Quantity>;

/// Gifts that the customer has and the goods left to them do not bring any more, or bundles of which only a part is left.
struct PromotionOwed {
    Quantity units; ///< whole ones
    Money amount;   ///< gifts: their value less what was paid for them, never negative; bundles: what they saved
    friend bool operator==(const PromotionOwed &, const PromotionOwed &) = default;
};

/// When these units went back, and the customer kept the rest of the sale. Gifts are what the rule names at less than its value; more
/// of them than the goods bring are somebody else's business. Each line is one part of a bundle, of the first pattern that fits.
[[nodiscard]] PromotionOwed promotionOwed(const PromotionRule &rule, const Sale &sale, const UnitsByLine &gone);

/// The line is what a promotion hangs on, or a part of the bundle.
[[nodiscard]] bool isMainOf(const PromotionRule &rule, const SaleLine &line);
[[nodiscard]] bool isGiftOf(const PromotionRule &rule, const SaleLine &line);

/// Given for nothing by a promotion with other goods of the sale: it comes back though nothing was paid for it.
[[nodiscard]] bool isGift(const Sale &sale, const SaleLine &line, const Policy &policy);
}
