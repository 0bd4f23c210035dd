// SPDX-License-Identifier: GPL-3.0-or-later
// Sums over a sale.
#include "core/domain/sale.h"

namespace rd
{
Money Sale::total() const
{
    Money sum;
    for (const SaleLine &line : lines) {
        sum += line.paid;
    }
    return sum;
}
}
