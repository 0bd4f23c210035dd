// SPDX-License-Identifier: GPL-3.0-or-later
// Which points and coupons of a sale a return takes back or gives back, and what of it was ticked off.
#pragma once

#include "core/base/result.h"
#include "core/domain/rma.h"
#include "core/workflow/work.h"

namespace rd
{
/// One kind of benefit that a return has touched.
struct BenefitOwed {
    BenefitKind kind = BenefitKind::Points;
    qint64 points = 0; ///< by what was granted; of a coupon 1
    qint64 done = 0;   ///< by ticks
    QString coupon{};

    /// What is left to be done, and which way: the other way where more was done than is owed, since a settlement became void.
    [[nodiscard]] qint64 open() const { return points > done ? points - done : done - points; }
    [[nodiscard]] BenefitDirection direction() const;
    friend bool operator==(const BenefitOwed &, const BenefitOwed &) = default;
};

/// What a settlement counts for benefits: the whole of its goods where they are given back for money or a credit, of an exchange
/// the part that is left for money, else nothing. `moved` is what of its amount went out in goods.
[[nodiscard]] Money benefitValue(SettlementKind kind, Money amount, Money value, Money moved);

/// In the order of the kinds, those of which something is owed or was done; none where the sale carried nothing. Points follow what
/// was granted of what the goods of the sale cost, over all its returns in the order of their settlements: cumulative, so that
/// the pieces make up the whole. The coupon is owed by the settlement with which the last of the goods come back. Keeps no return open.
[[nodiscard]] std::vector<BenefitOwed> benefitsOwed(const ReturnCase &returnCase);

/// Ticks these off, each with all that is open of it: missing_field (`tick`, `unknown_tick` with `known`), not_outstanding
/// (`no_benefit`, `benefit_not_due`, `benefit_done`).
[[nodiscard]] Result<void> tickBenefits(Work &work, const QStringList &ticks);
}
