// SPDX-License-Identifier: GPL-3.0-or-later
// Gifts and bundles of a sale while its goods come back piece by piece, in any number of returns.
#pragma once

#include "core/base/result.h"
#include "core/policy/verdict.h"
#include "core/workflow/work.h"

#include <vector>

namespace rd
{
/// Money and store credit end what a promotion gave with the goods; whoever gets other goods for them keeps it.
[[nodiscard]] bool endsPromotions(SettlementKind kind);

/// Of one return, by its settlements that stand for goods that came back.
[[nodiscard]] PromotionStanding promotionStanding(const ReturnCase &returnCase);

/// Takes from lines that are to be settled now, all for money or a store credit, what promotions of the sale lose by them, and gives
/// what was withheld before for a gift or a bundle that these lines complete. Taken first from the lines that the promotion is
/// about, never more than the lines are worth after their fees; given at most what was withheld.
void withholdPromotions(Work &work, const std::vector<SettlementLine *> &lines);
/// What promotions of the sale would withhold if the goods of a settlement had come back for money.
[[nodiscard]] Money promotionsLost(Work &work, const Settlement &settlement);
/// The lines are worth what they were without promotions.
void releasePromotions(std::vector<SettlementLine> &lines);

/// not_outstanding with the promotion where the decision so far takes back what a later settlement counted on: a gift that came back,
/// or an amount that was given for it.
[[nodiscard]] Result<void> checkPromotions(Work &work);

/// What settling these accepted units now would withhold, less what it would give; not bounded by what the lines are worth.
[[nodiscard]] Money withheldBy(const ReturnCase &returnCase, const Sale &sale, const PromotionStanding &elsewhere,
                               const std::vector<LineQuantity> &accepted, const Policy &policy);

/// What promotions of earlier receipts would withhold when goods that were given in exchange come back for money or a store credit.
[[nodiscard]] std::vector<EarlierPromotion> earlierPromotions(const Situation &situation, const ReturnCase &returnCase,
                                                              const Policy &policy);

/// What would be withheld if all units that are on their way for money or a store credit came back, and nothing else.
[[nodiscard]] std::vector<PromotionClaim> promotionClaims(const Situation &situation, const ReturnCase &returnCase,
                                                          const Policy &policy);
}
