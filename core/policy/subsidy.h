// SPDX-License-Identifier: GPL-3.0-or-later
// What of a sale somebody else paid, a platform or a brand: it is never refunded to the customer.
#pragma once

#include "core/domain/sale.h"
#include "core/policy/policy.h"

#include <optional>
#include <vector>

namespace rd
{
[[nodiscard]] bool isSubsidy(const QString &tender, const Policy &policy);

/// How much of the sale its subsidy tenders paid, at most its total: nothing known where one of them has no amount and the sale has
/// other tenders. A sale paid by subsidy tenders alone is paid by them in full, whatever amounts they have.
[[nodiscard]] std::optional<Money> subsidyOf(const Sale &sale, const Policy &policy);

/// What each line of the sale has of the subsidy, in their order: spread over those that cost something, by what they cost, so that
/// the shares add up to the subsidy. None where it is not known.
[[nodiscard]] std::vector<Money> subsidyShares(const Sale &sale, const Policy &policy);
}
