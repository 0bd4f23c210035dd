// SPDX-License-Identifier: GPL-3.0-or-later
// What the policy says to a request: approved, needs review, denied unless overridden, or denied, and which rule decided.
#pragma once

#include "core/base/time.h"
#include "core/domain/customer_flag.h"
#include "core/domain/rma.h"
#include "core/policy/policy.h"

#include <optional>
#include <vector>

namespace rd
{
/// True when a rule of the verdict grants new goods, a repair or a store credit, and no money.
[[nodiscard]] bool grantsCreditOnly(const Verdict &verdict);

/// One requested line as the rules see it.
struct RequestedLine {
    int line = 0;
    QString reason;
    Money estimate; ///< what would be refunded for it
    RuledArticle article{};
    Resolution resolution = Resolution::Refund;
    QStringList cameBackBy{}; ///< receipts by which the same goods may have come back already
    bool isReturnable = true; ///< by the store's list of articles
};

/// Instead of a sale day, when there is no receipt.
struct NoReceipt {
    Money claimedThisYear; ///< by this customer without receipt, before this request
};

/// What a promotion withholds when the request is granted, and no gift comes with it.
struct PromotionClaim {
    QString promotion; ///< code
    Money amount;
};

/// Goods of this earlier receipt brought a gift or a bundle, and what was given for them in exchange comes back now.
struct EarlierPromotion {
    QString receipt;
    Money amount; ///< what its promotions would have withheld
};

struct Request {
    std::optional<BusinessDate> saleDay;
    BusinessDate returnDay;
    std::vector<RequestedLine> lines;
    std::optional<NoReceipt> noReceipt{};
    bool isPaidByCredit = false;   ///< at least in part: money never comes of a credit by buying and returning
    bool isSubsidyUnknown = false; ///< nobody can tell how much of the sale a platform paid
    bool isGift = false;           ///< by a gift receipt: who brings it is not who paid
    std::vector<PromotionClaim> promotions{};
    std::vector<EarlierPromotion> earlierPromotions{};
    std::vector<CustomerFlag> flags{}; ///< in force on the day of the return, of who bought or who brings the goods
};

/// The strictest result of all rules, and every rule with what it found. Inside the window means
/// returnDay − saleDay ≤ N in calendar days of the store; an unknown sale day is never inside. Goods that failed outside the
/// window but in their warranty need a review. Without a receipt no window counts: a manager looks at it, money is denied unless
/// overridden where the policy grants credit only, and so is more than the year's allowance. Late goods and gifts come back for new
/// goods or a store credit, which a rule's limit "store_credit" says; late ones that are not at fault only where the policy has
/// such days. Goods that may have come back by another receipt need a review, and so does a sale of which a platform paid nobody knows
/// how much. An article sold for good, or not returnable by the store's list, is denied, unless the fault is the store's. What a
/// promotion withholds is a rule that denies nothing, with the promotion as the value and the amount as the limit. Goods given
/// for some that a promotion hung on need a review, with that receipt as the value and the amount as the limit. Each flag is a rule with its reason as the value and its last day, or nothing, as the limit; the policy says
/// what it does.
[[nodiscard]] Verdict judge(const Request &request, const Policy &policy, const Currency &currency);
}
