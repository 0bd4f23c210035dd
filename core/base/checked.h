// SPDX-License-Identifier: GPL-3.0-or-later
// Integer arithmetic that tells when it does not fit, and 128-bit rounding division.
#pragma once

#include <QtGlobal>

#include <optional>

namespace rd
{
__extension__ using Int128 = __int128;

[[nodiscard]] constexpr std::optional<qint64> checkedAdd(qint64 a, qint64 b)
{
    qint64 sum = 0;
    return __builtin_add_overflow(a, b, &sum) ? std::nullopt : std::optional(sum);
}

[[nodiscard]] constexpr std::optional<qint64> checkedSubtract(qint64 a, qint64 b)
{
    qint64 difference = 0;
    return __builtin_sub_overflow(a, b, &difference) ? std::nullopt : std::optional(difference);
}

[[nodiscard]] constexpr std::optional<qint64> narrow(Int128 value)
{
    const auto small = static_cast<qint64>(value);
    return Int128(small) == value ? std::optional(small) : std::nullopt;
}

/// `numerator / denominator`, rounded half away from zero. The denominator must be positive.
[[nodiscard]] constexpr Int128 divideRounded(Int128 numerator, Int128 denominator)
{
    const Int128 half = denominator / 2;
    const Int128 odd = denominator % 2;
    const Int128 magnitude = numerator < 0 ? -numerator : numerator;
    const Int128 quotient = magnitude / denominator;
    const bool roundsUp = magnitude % denominator >= half + odd;
    const Int128 rounded = quotient + (roundsUp ? 1 : 0);
    return numerator < 0 ? -rounded : rounded;
}
}
