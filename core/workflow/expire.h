// SPDX-License-Identifier: GPL-3.0-or-later
// When the goods that a return awaits are given up.
#pragma once

#include "core/domain/rma.h"
#include "core/policy/expiry.h"

namespace rd
{
/// Nothing when none are awaited that can come, while the store waits for the customer, and where the rules wait for ever.
[[nodiscard]] std::optional<Expiry> expiryOf(const ReturnCase &returnCase, BusinessDate today, const Policy &policy);
}
