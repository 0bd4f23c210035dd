// SPDX-License-Identifier: GPL-3.0-or-later
// Quantity: a signed number of thousandths of a unit, because stores sell by the kilo and the metre.
#pragma once

#include "core/base/result.h"

#include <QString>

#include <compare>

namespace rd
{
/// A quantity in thousandths. Arithmetic is checked and throws LogicError on overflow.
class Quantity final
{
public:
    static constexpr qint64 kPerUnit = 1000;
    /// No single quantity may be larger than this (10^9 units).
    static constexpr qint64 kLargest = 1'000'000'000 * kPerUnit;

    constexpr Quantity() = default;
    [[nodiscard]] static constexpr Quantity fromThousandths(qint64 thousandths) { return Quantity(thousandths); }
    [[nodiscard]] static constexpr Quantity units(qint64 whole) { return Quantity(whole * kPerUnit); }
    /// Reads "2" or "0.455"; more than three decimals, no number or too large: bad_quantity.
    [[nodiscard]] static Result<Quantity> parse(const QString &text);
    [[nodiscard]] constexpr qint64 thousandths() const { return m_thousandths; }
    [[nodiscard]] constexpr bool isWhole() const { return m_thousandths % kPerUnit == 0; }
    [[nodiscard]] constexpr bool isZero() const { return m_thousandths == 0; }
    [[nodiscard]] constexpr bool isPositive() const { return m_thousandths > 0; }
    [[nodiscard]] constexpr bool isNegative() const { return m_thousandths < 0; }
    /// Decimal text without trailing zeros: "1", "0.455".
    [[nodiscard]] QString toDecimal() const;

    friend Quantity operator+(Quantity a, Quantity b);
    friend Quantity operator-(Quantity a, Quantity b);
    friend Quantity operator-(Quantity a);
    Quantity &operator+=(Quantity other) { return *this = *this + other; }
    Quantity &operator-=(Quantity other) { return *this = *this - other; }
    friend constexpr auto operator<=>(const Quantity &, const Quantity &) = default;

private:
    constexpr explicit Quantity(qint64 thousandths) : m_thousandths(thousandths) {}
    qint64 m_thousandths = 0;
};
}
