// SPDX-License-Identifier: GPL-3.0-or-later
// New goods that leave for a settlement, and what they count.
#pragma once

#include "core/base/result.h"
#include "core/workflow/action.h"
#include "core/workflow/work.h"

#include <vector>

namespace rd
{
/// What the new articles of an exchange count. In place of goods at fault the same article counts what was paid; so does
/// another size or colour of the same style, as many units as came back. Everything else counts its price, and takes its part of the
/// tax inside what moves over. Refusals:
/// missing_field without articles or without a number, bad_quantity (problem `whole_pieces` for a
/// fraction of what is not measured), bad_amount, not_returnable (problem `same_article`), and those of `checkItemsLeaving`.
[[nodiscard]] Result<std::vector<GoodsOut>> valueItems(const Work &work, const ReturnCase &returnCase,
                                                       const Settlement &settlement,
                                                       const std::vector<ExchangeItem> &items);

/// Hands the goods to the settlement; what its payout moved over counts as paid by the tenders of the old sale, the rest by
/// `addedBy`. Called when the payout stands.
void giveGoods(Work &work, const Payout &payout, std::vector<GoodsOut> lines, const QString &addedBy);
/// A parcel was delivered: the same articles, at what was settled for them, by the numbers that were read when it left.
void giveSentGoods(Work &work, const Payout &payout);

/// What is taken in of the customer beyond what is added, or less, where it is cash and small coins are missing.
[[nodiscard]] Money roundingOfAdded(const Policy &policy, const QString &tender, Money added);

/// What went back by each tender, with what this very decision pays.
[[nodiscard]] std::map<QString, Money> paidBackWithNew(Work &work);
}
