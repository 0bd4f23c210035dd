// SPDX-License-Identifier: GPL-3.0-or-later
// Which earlier sale line a past return belongs to.
#pragma once

#include "core/storage/claims.h"
#include "core/transfer/sales_file.h"

#include <optional>
#include <vector>

namespace rd
{
/// Index of the candidate a credited row is matched to: sold not after the credit, with units and paid value left for
/// the whole row. Of several the one sold at the same price per unit, then the latest. Nothing when none fits: a past
/// return is never split and never forced.
[[nodiscard]] std::optional<size_t> chooseSaleLine(const std::vector<BoughtLine> &candidates, const CreditLine &row,
                                                   const CreditDocument &credit);
}
