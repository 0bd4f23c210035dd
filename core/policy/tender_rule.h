// SPDX-License-Identifier: GPL-3.0-or-later
// Which tenders a refund may go back to.
#pragma once

#include "core/domain/sale.h"
#include "core/policy/policy.h"

#include <map>
#include <optional>

namespace rd
{
using TenderSums = std::map<QString, Money>;

/// Codes of the tenders that may be used for a refund of this sale, preferred first: those it was paid with, then their
/// allowed replacements. A sale of unknown tender may be paid back in any listed one. Never contains "unknown", nor what somebody
/// else paid with: a sale paid by subsidies alone has any other tender, for what is granted beyond the goods.
[[nodiscard]] QStringList refundTenders(const std::vector<SaleTender> &paidWith, const Policy &policy);

/// How much may still go back to this tender: what was paid with it less what went back to it, `paidBack`, or to a tender that
/// replaced it; goods and credits took of every tender, in the order of the sale. A tender that only replaces others has what is
/// left of those, one that is a subsidy nothing. Nothing means no bound: a sale that does not say how much was paid with each tender, or not all of it.
[[nodiscard]] std::optional<Money> leftOnTender(const QString &tender, const Sale &sale, const TenderSums &paidBack,
                                                const Policy &policy);

/// How goods that take the place of a refund of this amount count as paid: by the tenders of the sale, in its order, each up to
/// what is left on it. A sale that does not tell all of it hands on its tenders without amounts, its only one with all
/// of the amount.
[[nodiscard]] std::vector<SaleTender> movedTenders(const Sale &sale, const TenderSums &paidBack, Money amount,
                                                   const Policy &policy);
}
