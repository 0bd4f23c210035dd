// SPDX-License-Identifier: GPL-3.0-or-later
// What the store owes for accepted goods, and every attempt to pay it.
#pragma once

#include "core/base/strong_id.h"
#include "core/base/time.h"
#include "core/domain/codes.h"
#include "core/domain/goods_given.h"
#include "core/domain/repair.h"
#include "core/domain/store_credit.h"
#include "core/money/money.h"
#include "core/money/quantity.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace rd
{
/// What a promotion of the policy withholds, because its gift stays with the customer or its bundle is broken up; negative where
/// that is put right later.
struct PromotionTerm {
    QString promotion; ///< code
    Quantity units;    ///< gifts or bundles, always positive; none where the amount goes on from another line
    Money amount;
    friend bool operator==(const PromotionTerm &, const PromotionTerm &) = default;
};

/// The part of a settlement that one return line makes up. `net = gross − fee − deduction − promotions`; `tax` is inside
/// `gross`.
struct SettlementLine {
    int line = 0; ///< line of the return
    Quantity quantity;
    Money gross; ///< the units' cumulative share of what the sale line paid
    Money fee;
    Money deduction;
    Money net;
    Money tax;
    QString deductionReason{};
    Money subsidy{}; ///< the units' cumulative share of what somebody else paid of the sale line: nobody pays it out
    std::vector<PromotionTerm> promotions{};
    [[nodiscard]] Money withheld() const; ///< by all promotions together
    friend bool operator==(const SettlementLine &, const SettlementLine &) = default;
};

/// What a manager grants beyond the goods: outside what the lines paid, by limits of its own. `Settlement::by` granted it.
struct Compensation {
    QString kind; ///< of the policy: "freight", "goodwill"
    QString reason;
    friend bool operator==(const Compensation &, const Compensation &) = default;
};

/// Never changes after it was made, except `state`, the countersignature, what was given for it (goods or a credit, once), and where
/// its goods are repaired.
struct Settlement {
    SettlementId id;
    int number = 0; ///< within the return, from 1
    SettlementKind kind = SettlementKind::Refund;
    Money amount;
    SettlementState state = SettlementState::Due;
    UtcTime at;
    StaffId by; ///< who inspected, waived the goods, or granted the compensation
    std::optional<StaffId> countersignedBy;
    bool isWithoutGoods = false; ///< for units that a manager waived
    /// When it became void and nothing took its place: until then it was granted, for the months before.
    std::optional<UtcTime> undoneAt{};
    /// It was not void, as far as a month that ended then is concerned.
    [[nodiscard]] bool stoodAt(UtcTime end) const
    {
        return state != SettlementState::Void || (undoneAt && *undoneAt >= end);
    }
    std::vector<SettlementLine> lines; ///< none of a compensation
    std::optional<Compensation> compensation{};
    std::optional<GoodsGiven> given;
    std::optional<StoreCredit> credit;
    std::optional<Repair> repair{}; ///< once the goods were sent
    friend bool operator==(const Settlement &, const Settlement &) = default;
};

/// The kind of settlement for what the customer wants.
[[nodiscard]] SettlementKind kindFor(Resolution resolution);

/// What is left to give: an exchange whose new goods are handed out goes on as a refund of the rest.
[[nodiscard]] SettlementKind kindLeft(SettlementKind kind, bool areGoodsGiven);
[[nodiscard]] SettlementKind kindLeft(const Settlement &settlement);

/// A refund, a compensation, or what is left of an exchange.
[[nodiscard]] bool isForMoney(const Settlement &settlement);
[[nodiscard]] bool isForGoods(const Settlement &settlement); ///< an exchange whose new goods are still here
[[nodiscard]] bool isForParcel(const Settlement &settlement);
[[nodiscard]] bool isForCredit(const Settlement &settlement);
/// It grants nothing: its lines count the units alone, and take nothing of what the sale line paid.
[[nodiscard]] bool isForRepair(const Settlement &settlement);

/// One attempt to pay a settlement: money to a tender, or what stands in its place (see means.h).
struct Payout {
    PayoutId id;
    int number = 0;     ///< within the return, from 1
    int settlement = 0; ///< number of the settlement
    QString voucher;    ///< "P-000001"; empty until stored
    QString tender;
    Money amount; ///< of what is owed
    PayoutState state = PayoutState::Sent;
    QString reference;
    UtcTime at;
    BusinessDate storeDay;
    StaffId by;
    std::optional<UtcTime> changedAt; ///< when it was confirmed or failed
    std::optional<StaffId> changedBy;
    Money rounding{};              ///< of cash where small coins are missing; it counts against nothing
    std::vector<SentUnit> units{}; ///< of a parcel: the units in it whose numbers were read
    /// What the customer has in hand.
    [[nodiscard]] Money handedOut() const { return amount + rounding; }
    friend bool operator==(const Payout &, const Payout &) = default;
};

/// One term of the sum that explains an amount: "share_of_paid" or "fee".
struct Explanation {
    QString code;
    Money amount;
    QJsonObject args;
    friend bool operator==(const Explanation &, const Explanation &) = default;
};
}
