// SPDX-License-Identifier: GPL-3.0-or-later
// What part of a paid amount some of its units are worth, so that the pieces always add up to the whole.
#pragma once

#include "core/money/money.h"
#include "core/money/quantity.h"

#include <optional>
#include <vector>

namespace rd
{
/// round(paid × part / whole), half away from zero, with a 128-bit product. Needs 0 ≤ part ≤ whole and whole > 0.
[[nodiscard]] Money shareOf(Money paid, Quantity part, Quantity whole);

/// round(price of one unit × quantity), half away from zero; nothing beyond the largest amount.
[[nodiscard]] std::optional<Money> valueOf(Money price, Quantity quantity);

/// round(paid / quantity) for one unit, half away from zero; nothing when it would be beyond the largest amount.
[[nodiscard]] std::optional<Money> unitPrice(Money paid, Quantity quantity);

/// The gross value of the next units of a line that was paid as one amount. Cumulative: what all units taken so far
/// and the next ones are worth together, less what was granted before; so any order of pieces gives the whole.
/// `before` units were granted `granted`; `next` more follow out of `whole`. Never negative, never above paid − granted.
[[nodiscard]] Money nextEntitlement(Money paid, Quantity whole, Quantity before, Money granted, Quantity next);

/// Splits an amount by weights without losing a unit: cumulative rounding, so every part is within one minor unit of
/// its exact share and the parts add up. All weights zero: everything goes to the first part. Weights must not be negative.
[[nodiscard]] std::vector<Money> allocate(Money amount, const std::vector<qint64> &weights);
}
