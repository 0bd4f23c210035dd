// SPDX-License-Identifier: GPL-3.0-or-later
// What lines are worth: granted so far, and what the units still on their way would bring.
#pragma once

#include "core/domain/settlement.h"
#include "core/workflow/situation.h"

#include <map>
#include <utility>

namespace rd
{
/// Adds up settlements, so that several pieces decided together are worth exactly what the whole is.
class EntitlementBook final
{
public:
    explicit EntitlementBook(const std::map<SaleLineId, SaleLineClaims> &claims) : m_claims(claims) {}
    /// Gross, tax and subsidy of the next units of a line, booked so that a later call counts them as granted. Fee is not set.
    /// Units beyond what is left of the sale line are worth nothing more.
    [[nodiscard]] SettlementLine take(const ReturnLine &line, Quantity units);
    /// The same for what the customer asked for: nothing where that is a repair.
    [[nodiscard]] SettlementLine takeAsked(const ReturnLine &line, Quantity units);
    [[nodiscard]] const std::map<SaleLineId, SaleLineClaims> &claims() const { return m_claims; }

private:
    std::map<SaleLineId, SaleLineClaims> m_claims;
};

/// Granted so far for a line of the return (settlements that are not void).
struct Granted {
    Quantity units;
    Money gross;
    Money fee;
    Money net;
};
[[nodiscard]] Granted grantedOf(const ReturnCase &returnCase, int line);

/// What the line is worth in the end: granted so far and an estimate for its units that are still on their way.
[[nodiscard]] Money entitledOf(const ReturnCase &returnCase, const ReturnLine &line,
                               const std::map<SaleLineId, SaleLineClaims> &claims);
/// What all returns had settled of a line's sale line before a settlement: by its number and the line of the return.
struct SettledEarlier {
    Quantity units;
    Money gross;
    friend bool operator==(const SettledEarlier &, const SettledEarlier &) = default;
};
using EarlierSettlements = std::map<std::pair<int, int>, SettledEarlier>;

/// The terms whose sum is the settlement's amount: share_of_paid, fee, promotion, deduction for each line; compensation. A repair has
/// none. The share tells what the sale line cost (`paid`) and, where a platform paid of it, how much (`subsidy`, not refunded), what was
/// settled before and what is left of it, the fee its reason and the conditions found.
[[nodiscard]] std::vector<Explanation> explain(const Settlement &settlement, const ReturnCase &returnCase,
                                               const Currency &currency, const EarlierSettlements &earlier = {});
}
