// SPDX-License-Identifier: GPL-3.0-or-later
// Shares in hundredths of a percent: 1000 basis points are 10 %.
#pragma once

#include "core/money/money.h"

namespace rd
{
class BasisPoints final
{
public:
    static constexpr qint64 kWhole = 10'000;

    constexpr BasisPoints() = default;
    [[nodiscard]] static constexpr BasisPoints fromValue(qint64 value) { return BasisPoints(value); }
    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    /// This share of an amount, rounded half away from zero.
    [[nodiscard]] Money of(Money amount) const;
    friend constexpr auto operator<=>(const BasisPoints &, const BasisPoints &) = default;

private:
    constexpr explicit BasisPoints(qint64 value) : m_value(value) {}
    qint64 m_value = 0;
};
}
