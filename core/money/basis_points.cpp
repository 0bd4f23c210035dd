// SPDX-License-Identifier: GPL-3.0-or-later
// The share of an amount.
#include "core/money/basis_points.h"

#include "core/base/checked.h"
#include "core/base/exceptions.h"

namespace rd
{
Money BasisPoints::of(Money amount) const
{
    const auto share = narrow(divideRounded(Int128(amount.minor()) * m_value, kWhole));
    if (!share) {
        throw LogicError("money overflow");
    }
    return Money::fromMinor(*share);
}
}
