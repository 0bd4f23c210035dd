// SPDX-License-Identifier: GPL-3.0-or-later
// What decide needs to know: the return, its sale, what others claim of the same goods, and the totals that limits need.
#pragma once

#include "core/domain/article.h"
#include "core/domain/customer_flag.h"
#include "core/domain/rma.h"
#include "core/domain/sale.h"
#include "core/domain/till_booking.h"
#include "core/money/currency.h"
#include "core/policy/opening_hours.h"

#include <QStringList>

#include <map>
#include <memory>

namespace rd
{
struct Policy;

/// What all returns together, this one included, hold and were granted of one sale line.
struct SaleLineClaims {
    Quantity live; ///< units that hold a place (see LineQuantities::live), and those given for a return
    Quantity
        settledUnits;    ///< units in settlements that are not void, matched past returns, and those given for a return
    Money settledGross;  ///< their gross
    Money settledTax;    ///< the tax inside
    QStringList returns; ///< numbers of the returns that hold places, or for which the goods were given
    Money settledSubsidy{}; ///< of the settled units: their share of what somebody else paid
    friend bool operator==(const SaleLineClaims &, const SaleLineClaims &) = default;
};

/// What is known when there is no receipt.
struct WithoutSale {
    /// The lowest price of one unit in the days that the policy names, by article number.
    std::map<QString, Money> lowestPrices{};
    Money claimedThisYear; ///< by this customer without receipt
};

/// What the returns split from each other have of a line beside this one: fees are those of the whole line.
struct LineElsewhere {
    std::map<QString, Quantity> accepted{}; ///< by condition
    Money gross;                            ///< granted for units that came
    friend bool operator==(const LineElsewhere &, const LineElsewhere &) = default;
};

/// The returns split from each other are one when it comes to limits and fees: what stands in the others.
struct Elsewhere {
    std::map<QString, Money> compensated{}; ///< by kind
    std::map<int, LineElsewhere> lines{};   ///< by line of this return
    friend bool operator==(const Elsewhere &, const Elsewhere &) = default;
};

/// What returns of a sale hold that promotions are about: units that came back for money or a store credit, by number of the
/// sale's line, and what was withheld, by promotion.
struct PromotionStanding {
    std::map<int, Quantity> gone{};
    std::map<QString, Money> withheld{};
    PromotionStanding &operator+=(const PromotionStanding &other);
    friend bool operator==(const PromotionStanding &, const PromotionStanding &) = default;
};

/// A sale for whose goods others were given: what its promotions gave is with the customer still.
struct ExchangedSale {
    Sale sale;
    PromotionStanding standing{};
    std::map<int, Quantity> exchanged{}; ///< units that the goods in question stand for, by number of the sale's line
    friend bool operator==(const ExchangedSale &, const ExchangedSale &) = default;
};

/// Opening hours by the version of the rules that has them; absent: every hour counts.
using HoursOfRules = std::map<PolicyVersion, std::optional<OpeningHours>>;

struct Situation {
    Currency currency;
    BusinessDate today; ///< store day of "now"
    std::optional<Sale> sale;
    ReturnCase current;                          ///< empty before the return is logged
    std::map<SaleLineId, SaleLineClaims> claims; ///< by claimedFrom
    /// What the second person's limit counts together: settled for the receipt, whenever, and today for the customer, by all
    /// returns, this one included.
    Money grantedTogether;
    /// Payouts of all returns of the sale that have not failed, this one included, by tender; no compensation.
    std::map<QString, Money> paidBack{};
    bool wasCreditRedeemed = false; ///< for the receipt of the sale
    /// Before a request is logged: flags in force today of who bought or who brings the goods.
    std::vector<CustomerFlag> flags{};
    /// For a request without receipt, before it is logged.
    std::optional<WithoutSale> withoutSale{};
    /// What the till booked back by name of the sale or of the return, and nobody has decided about.
    std::vector<TillBooking> tillBookings{};
    /// Before a request is logged, by line of the sale: receipts by which the same goods may have come back already.
    std::map<SaleLineId, QStringList> cameBackBy{};
    Elsewhere elsewhere{};
    PromotionStanding promotionsElsewhere{}; ///< of the other returns of the sale, past ones too
    /// When the goods of the sale were given in exchange: for those of this one, which perhaps were given in exchange themselves.
    std::vector<ExchangedSale> exchangedSales{};
    /// Before a request is logged: what the store's list says of its articles, by number, and the units of returns that have
    /// one of the serial numbers in question. Later, those of other returns that hold a unit which this one has let go.
    std::map<QString, Article> articles{};
    std::vector<HeldSerial> heldSerials{};
    /// Those of the serial numbers in question, and of the units that came back by the return, whose units are out of the store.
    /// Articles and units out are known before new goods are handed out or sent, too.
    std::vector<UnitOut> unitsOut{};
    /// The rules by which the return was judged; absent: those in force.
    std::shared_ptr<const Policy> judgedBy{};
    /// While the return is on hold: of the rules that its open tasks were opened under and that are in force no more.
    HoursOfRules earlierHours{};
    /// Roles that somebody has who can act.
    RoleSet staffedRoles{Role::Counter, Role::Inspector, Role::Cashier, Role::Manager};
    QString customerGroup{};             ///< code, by which limits may differ; empty: of none
    std::vector<TaskId> remindedToday{}; ///< before somebody is reminded by hand: of these that was done today
};
}
