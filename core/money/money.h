// SPDX-License-Identifier: GPL-3.0-or-later
// Money: a signed number of minor units of the store's currency; never floating point.
#pragma once

#include "core/base/result.h"
#include "core/money/currency.h"

#include <QString>

#include <compare>

namespace rd
{
/// An amount in minor units (cents). All arithmetic is checked and throws LogicError on overflow; amounts that come
/// from outside are bounded by `kLargest`, far below overflow.
class Money final
{
public:
    /// No single amount may be larger than this (10^15 minor units).
    static constexpr qint64 kLargest = 1'000'000'000'000'000;

    constexpr Money() = default;
    [[nodiscard]] static constexpr Money fromMinor(qint64 minor) { return Money(minor); }
    /// Reads "99.50". More decimals than the currency has: bad_amount with `digits`; not a number or too large: bad_amount.
    [[nodiscard]] static Result<Money> parse(const QString &text, const Currency &currency);
    [[nodiscard]] constexpr qint64 minor() const { return m_minor; }
    /// Decimal text with exactly the currency's digits, for example "99.50".
    [[nodiscard]] QString toDecimal(const Currency &currency) const;
    [[nodiscard]] constexpr bool isZero() const { return m_minor == 0; }
    [[nodiscard]] constexpr bool isNegative() const { return m_minor < 0; }
    [[nodiscard]] constexpr bool isPositive() const { return m_minor > 0; }

    friend Money operator+(Money a, Money b);
    friend Money operator-(Money a, Money b);
    friend Money operator-(Money a);
    /// The nearest multiple of `step`, half away from zero. The step must be positive.
    [[nodiscard]] Money roundedTo(Money step) const;
    Money &operator+=(Money other) { return *this = *this + other; }
    Money &operator-=(Money other) { return *this = *this - other; }
    friend constexpr auto operator<=>(const Money &, const Money &) = default;

private:
    constexpr explicit Money(qint64 minor) : m_minor(minor) {}
    qint64 m_minor = 0;
};
}
