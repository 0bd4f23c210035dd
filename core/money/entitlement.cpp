// SPDX-License-Identifier: GPL-3.0-or-later
// Cumulative rounding.
#include "core/money/entitlement.h"

#include "core/base/checked.h"
#include "core/base/exceptions.h"

#include <algorithm>
#include <numeric>

namespace rd
{
namespace
{
Money rounded(Int128 numerator, Int128 denominator)
{
    const auto value = narrow(divideRounded(numerator, denominator));
    if (!value) {
        throw LogicError("money overflow");
    }
    return Money::fromMinor(*value);
}

/// The same for amounts that somebody typed: nothing when it is too large.
std::optional<Money> within(Int128 numerator, Int128 denominator)
{
    const auto value = narrow(divideRounded(numerator, denominator));
    const bool isBeyond = !value || *value > Money::kLargest || *value < -Money::kLargest;
    return isBeyond ? std::nullopt : std::optional(Money::fromMinor(*value));
}
}

Money shareOf(Money paid, Quantity part, Quantity whole)
{
    if (!whole.isPositive() || part.isNegative() || part > whole) {
        throw LogicError("share of a line outside 0..whole");
    }
    return rounded(Int128(paid.minor()) * part.thousandths(), whole.thousandths());
}

std::optional<Money> valueOf(Money price, Quantity quantity)
{
    return within(Int128(price.minor()) * quantity.thousandths(), Quantity::kPerUnit);
}

std::optional<Money> unitPrice(Money paid, Quantity quantity)
{
    return quantity.isPositive() ? within(Int128(paid.minor()) * Quantity::kPerUnit, quantity.thousandths())
                                 : std::nullopt;
}

Money nextEntitlement(Money paid, Quantity whole, Quantity before, Money granted, Quantity next)
{
    const Money cumulative = shareOf(paid, before + next, whole);
    return std::clamp(cumulative - granted, Money(), std::max(Money(), paid - granted));
}

std::vector<Money> allocate(Money amount, const std::vector<qint64> &weights)
{
    std::vector<Money> parts(weights.size());
    const Int128 total = std::accumulate(weights.begin(), weights.end(), Int128(0));
    if (parts.empty()) {
        return parts;
    }
    if (total == 0) {
        parts.front() = amount;
        return parts;
    }
    Int128 running = 0;
    Money given;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        running += weights[i];
        const Money upToHere = rounded(Int128(amount.minor()) * running, total);
        parts[i] = upToHere - given;
        given = upToHere;
    }
    return parts;
}
}
