// SPDX-License-Identifier: GPL-3.0-or-later
// Which tenders a refund may go back to.
#pragma once

#include "core/domain/sale.h"
#include "core/policy/policy.h"

namespace rd
{
/// Codes of the tenders that may be used for a refund of this sale, preferred first: those it was paid with, then their
/// allowed replacements. A sale of unknown tender may be paid back in any listed one. Never contains "unknown".
[[nodiscard]] QStringList refundTenders(const std::vector<SaleTender> &paidWith, const Policy &policy);
}
