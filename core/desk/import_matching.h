// SPDX-License-Identifier: GPL-3.0-or-later
// Which earlier sale line a past return belongs to.
#pragma once

#include "core/base/strong_id.h"
#include "core/base/time.h"
#include "core/money/money.h"
#include "core/money/quantity.h"
#include "core/transfer/sales_file.h"

#include <optional>
#include <vector>

namespace rd
{
/// A line that may have been returned, with what is left of it.
struct MatchCandidate {
    SaleLineId id;
    SaleId sale;
    std::optional<BusinessDate> storeDay;
    std::optional<UtcTime> soldAt;
    Quantity quantity;
    Money paid;
    Quantity unitsLeft;
    Money paidLeft;
};

/// Index of the candidate a credited row is matched to: sold not after the credit, with units and paid value left for
/// the whole row. Of several the one sold at the same price per unit, then the latest. Nothing when none fits: a past
/// return is never split and never forced.
[[nodiscard]] std::optional<size_t> chooseSaleLine(const std::vector<MatchCandidate> &candidates, const CreditLine &row,
                                                   const CreditDocument &credit);
}
